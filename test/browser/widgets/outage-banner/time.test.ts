import { expect } from '@open-wc/testing';
import '../../../../src/define/outage-banner.js';
import type { Outage } from '../../../../src/notice/document.js';
import { loginMethods, notice, outage, WHEN } from '../../../support/notices.js';
import { one, show, words } from '../visitor.js';

/** A banner with one outage, at a moment. */
const banner = (when: string, different: Partial<Outage> = {}, lang = 'pl') =>
  show('ikp-outage-banner', notice({ outages: [outage(different)], loginMethods: loginMethods() }), {
    'preview-time': when,
    lang,
  });

const whenOf = (element: Element) => words(one(element, '[part="when"]').innerText);
/** The window in the document's zone; where the device is in another, its own follows. */
const windowOf = (element: Element) => words(one(element, '[part="when"] > :first-child').innerText);

describe('The time of an outage', () => {
  for (const [lang, range, lasts, zone] of [
    [
      'pl',
      'od 19 stycznia 2024 (piątek), godzina 20:00 do 20 stycznia 2024 (sobota), godzina 16:00',
      'Czas trwania: 20 godzin.',
      /czas środkowoeuropejski/,
    ],
    [
      'en',
      'from 19 January 2024 (Friday), 20:00 to 20 January 2024 (Saturday), 16:00',
      'Duration: 20 hours.',
      /Central European Time/,
    ],
    [
      'uk',
      /з 19 січня 2024[^(]*\(п.ятниця\), 20:00 до 20 січня 2024[^(]*\(субота\), 16:00/,
      'Тривалість: 20 годин.',
      /центральноєвропейськ/i,
    ],
  ] as const) {
    it(`is said in words, with its length and zone (${lang})`, async () => {
      const text = whenOf(await banner(WHEN.active, {}, lang));
      if (typeof range === 'string') expect(text).to.contain(range);
      else expect(text).to.match(range);
      expect(text).to.contain(lasts);
      expect(text).to.match(zone);
    });
  }

  for (const [lang, range] of [
    ['pl', '19 stycznia 2024 (piątek), od godziny 20:00 do 23:30'],
    ['en', '19 January 2024 (Friday), from 20:00 to 23:30'],
  ] as const) {
    it(`names one day once (${lang})`, async () => {
      const text = windowOf(await banner(WHEN.active, { end: '2024-01-19T23:30:00+01:00' }, lang));
      expect(text).to.contain(range);
      expect(text.match(/2024/g)).to.have.length(1);
    });
  }

  for (const [lang, range] of [
    ['pl', 'od 19 stycznia 2024 (piątek), godzina 20:00; koniec nie jest jeszcze znany'],
    ['en', 'from 19 January 2024 (Friday), 20:00; the end is not known yet'],
    ['uk', 'час завершення ще невідомий'],
  ] as const) {
    it(`says that the end is not known (${lang}), and no length`, async () => {
      const element = await banner(WHEN.active, { end: undefined }, lang);
      expect(whenOf(element)).to.contain(range);
      expect(whenOf(element)).not.to.match(/trwania|Duration|Тривалість/);
    });
  }

  for (const [end, lasts] of [
    ['2024-01-19T21:00:00+01:00', '1 godzina'],
    ['2024-01-19T22:00:00+01:00', '2 godziny'],
    ['2024-01-20T01:30:00+01:00', '5 godzin i 30 minut'],
    // For a day of 24 hours, engines have one Polish word or the other.
    ['2024-01-22T23:01:00+01:00', '3 (dni|doby), 3 godziny i 1 minuta'],
  ] as const) {
    it(`has a length of ${lasts}`, async () => {
      expect(whenOf(await banner(WHEN.upcoming, { end }))).to.match(new RegExp(`Czas trwania: ${lasts}\\.`));
    });
  }

  it('is the same in the document’s zone wherever it was written', async () => {
    const written = await banner(WHEN.active, { start: '2024-01-19T19:00:00Z', end: '2024-01-20T10:00:00-05:00' });
    const same = await banner(WHEN.active);
    expect(whenOf(written)).to.equal(whenOf(same));
  });

  it('is told by the device’s clock too where that shows other hours', async () => {
    // A zone that is nobody's: whatever the device's is, one of the two differs from it.
    const zones = ['Pacific/Kiritimati', 'America/Los_Angeles'];
    const said = [];
    for (const timeZone of zones) {
      const element = await show('ikp-outage-banner', notice({ timeZone, outages: [outage()] }), {
        'preview-time': WHEN.active,
      });
      said.push(whenOf(element).includes('Na Twoim urządzeniu: od '));
    }
    expect(said).to.include(true);
  });

  it('has the zone’s name of the document, where it has one', async () => {
    const element = await show('ikp-outage-banner', notice({ timeZoneName: 'czas polski', outages: [outage()] }), {
      'preview-time': WHEN.active,
    });
    expect(whenOf(element)).to.contain('(czas polski)');
  });

  it('is there for machines too', async () => {
    const element = await banner(WHEN.active);
    const times = [...one(element, '[part="when"] > :first-child').querySelectorAll('time')];
    expect(times.map(({ dateTime }) => dateTime)).to.deep.equal([
      '2024-01-19T19:00:00.000Z',
      '2024-01-20T15:00:00.000Z',
    ]);
  });

  for (const [lang, says] of [
    ['pl', 'Wcześniej podany koniec: 20 stycznia 2024 (sobota), godzina 10:00.'],
    ['en', 'End announced earlier: 20 January 2024 (Saturday), 10:00.'],
    ['uk', 'Раніше оголошене завершення: 20 січня 2024'],
  ] as const) {
    it(`tells the end that was announced before it was moved (${lang})`, async () => {
      const element = await banner(WHEN.active, { previousEnd: '2024-01-20T10:00:00+01:00' }, lang);
      expect(whenOf(element)).to.contain(says);
    });
  }

  it('tells no previous end that is the end', async () => {
    const element = await banner(WHEN.active, { previousEnd: '2024-01-20T16:00:00+01:00' });
    expect(whenOf(element)).not.to.contain('Wcześniej');
  });

  for (const [lang, says] of [
    ['pl', 'Odwołano 19 stycznia 2024 (piątek), godzina 10:00.'],
    ['en', 'Called off on 19 January 2024 (Friday), 10:00.'],
    ['uk', 'Скасовано 19 січня 2024'],
  ] as const) {
    it(`tells when it was called off (${lang})`, async () => {
      const cancelledAt = '2024-01-19T10:00:00+01:00';
      expect(whenOf(await banner('2024-01-19T12:00:00+01:00', { cancelledAt }, lang))).to.contain(says);
    });
  }
});

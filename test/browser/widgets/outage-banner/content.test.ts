import { expect } from '@open-wc/testing';
import '../../../../src/define/outage-banner.js';
import type { NoticeDocument, Outage } from '../../../../src/notice/document.js';
import { EFFECTS, loginMethods, notice, outage, WHEN } from '../../../support/notices.js';
import { all, headings, links, one, settled, show, tags, textOf, texts, words } from '../visitor.js';

const bannerOf = (document: Partial<NoticeDocument>, attributes = {}) =>
  show('ikp-outage-banner', notice(document), { 'preview-time': WHEN.active, ...attributes });
const banner = (different: Partial<Outage>, attributes = {}) =>
  bannerOf({ outages: [outage(different)], loginMethods: loginMethods() }, attributes);

describe('An outage in the banner', () => {
  it('has a title, as a heading, and says what it means', async () => {
    const element = await banner({ title: 'Przerwa', summary: 'Nie zalogujesz się.\n\nZaloguj się **inaczej**.' });
    expect(headings(element)).to.deep.equal(['h2 Przerwa']);
    expect(texts(element, 'p')).to.include.members(['Nie zalogujesz się.', 'Zaloguj się inaczej.']);
  });

  it('has no parts that its notice does not have', async () => {
    const element = await banner({});
    expect(tags(element, 'details,ul,dl,a,[part="operator"],[part="updates"],[part="alternatives"]')).to.be.empty;
  });

  it('names its operator, as a link to the operator’s site', async () => {
    const operator = { name: 'Ośrodek Informatyki', href: 'https://www.coi.gov.pl/', text: 'Prowadzi go Ośrodek.' };
    const element = await banner({ operator });
    expect(textOf(element)).to.contain('Operator: Ośrodek Informatyki').and.contain('Prowadzi go Ośrodek.');
    const link = one(element, 'a');
    expect([words(link.textContent), link.getAttribute('href')]).to.deep.equal([
      'Ośrodek Informatyki',
      'https://www.coi.gov.pl/',
    ]);
  });

  it('names an operator that has no site', async () => {
    const element = await banner({ operator: { name: 'Ośrodek' } });
    expect(textOf(element)).to.contain('Operator: Ośrodek');
    expect(links(element)).to.be.empty;
  });

  it('tells its news, the newest first, each with its time', async () => {
    const updates = [
      { at: '2024-01-19T21:00:00+01:00', text: 'Second' },
      { at: '2024-01-19T22:00:00+01:00', text: 'Third' },
      { at: '2024-01-19T20:30:00+01:00', text: 'First' },
    ];
    const element = await banner({ updates });
    expect(texts(element, '[part="updates"] li')).to.deep.equal([
      '19 stycznia, godzina 22:00 Third',
      '19 stycznia, godzina 21:00 Second',
      '19 stycznia, godzina 20:30 First',
    ]);
  });

  it('folds notes for particular people, whose titles stay readable', async () => {
    const notes = [
      {
        title: 'Dla lekarzy',
        text: 'Jest inny sposób.',
        links: [{ text: 'Czytaj', href: 'https://ezdrowie.gov.pl/' }],
      },
      { title: 'Dla aptek' },
    ];
    const element = await banner({ notes });
    const [doctors, pharmacies] = all<HTMLDetailsElement>(element, 'details') as [
      HTMLDetailsElement,
      HTMLDetailsElement,
    ];
    expect(texts(element, 'summary')).to.deep.equal(['Dla lekarzy', 'Dla aptek']);
    expect([doctors.open, pharmacies.open]).to.deep.equal([false, false]);

    doctors.querySelector('summary')!.click();
    expect(doctors.open).to.be.true;
    expect(words(doctors.innerText)).to.contain('Jest inny sposób.');
    expect(doctors.querySelector('a')!.href).to.equal('https://ezdrowie.gov.pl/');
  });

  it('keeps an unfolded note unfolded when the language changes', async () => {
    const element = await banner({ notes: [{ title: 'Dla lekarzy', text: 'Tekst' }] });
    one(element, 'summary').click();
    element.lang = 'en';
    await settled();
    expect(textOf(element)).to.contain('in progress');
    expect(one(element, 'details').hasAttribute('open')).to.be.true;
  });
});

describe('The alternatives to an outage', () => {
  const alternatives = (element: Element) =>
    all(element, 'dl > div').map((channel) => [
      words(channel.querySelector('dt')!.textContent),
      ...[...channel.querySelectorAll('dd')].map((dd) => words(dd.textContent)),
    ]);

  for (const [lang, heading, condition] of [
    ['pl', 'Jak zalogujesz się w tym czasie', '(pod warunkiem)'],
    ['en', 'How to log in during this time', '(on a condition)'],
    ['uk', 'Як увійти в цей час', '(за певної умови)'],
  ] as const) {
    it(`are the methods that work, by channel, with conditional ones marked (${lang})`, async () => {
      const element = await banner({ affects: EFFECTS }, { lang });
      expect(headings(element)[1]).to.equal(`h3 ${heading}`);
      const [computer, phone] = alternatives(element) as [string[], string[]];
      expect(computer.slice(1)).to.deep.equal(['mojeID', `mObywatel ${condition}`]);
      expect(phone.slice(1)).to.deep.equal(['mojeID', 'mObywatel']);
    });
  }

  it('are there before it starts, as they will be then', async () => {
    const element = await banner({ affects: EFFECTS }, { 'preview-time': WHEN.upcoming });
    expect(alternatives(element)).to.deep.equal([
      ['IKP na komputerze', 'mojeID', 'mObywatel (pod warunkiem)'],
      ['mojeIKP na telefonie', 'mojeID', 'mObywatel'],
    ]);
  });

  it('leave out what another outage has taken down', async () => {
    const outages = [
      outage({ affects: EFFECTS }),
      outage({ id: 'other', affects: [{ method: 'mojeid', state: 'unavailable', channels: ['mojeikp'] }] }),
    ];
    const element = await bannerOf({ outages, loginMethods: loginMethods() }, { outages: 'profil-zaufany' });
    expect(alternatives(element)).to.deep.equal([
      ['IKP na komputerze', 'mojeID', 'mObywatel (pod warunkiem)'],
      ['mojeIKP na telefonie', 'mObywatel'],
    ]);
  });

  it('have no empty channel', async () => {
    const affects = ['profil-zaufany', 'mojeid', 'mobywatel'].map((method) => ({
      method,
      state: 'unavailable' as const,
      channels: ['ikp'],
    }));
    expect(alternatives(await banner({ affects })).map(([channel]) => channel)).to.deep.equal(['mojeIKP na telefonie']);
  });

  it('are not there where the document has no login methods', async () => {
    const element = await bannerOf({ outages: [outage({ affects: EFFECTS })] });
    expect(tags(element, 'dl')).to.be.empty;
    expect(headings(element)).to.have.length(1);
  });
});

describe('Several outages', () => {
  const hour = (hours: number) => new Date(Date.parse(WHEN.active) + hours * 3_600_000).toISOString();
  const at = (id: string, start: number, end: number, different: Partial<Outage> = {}) =>
    outage({ id, title: id, start: hour(start), end: hour(end), announceFrom: undefined, ...different });

  const outages = [
    at('ended-first', -9, -8, { title: { pl: 'ended-first', en: 'ended-first', uk: 'ended-first' } }),
    at('planned-later', 5, 6),
    at('ended-last', -5, -4),
    at('planned-soon', 1, 2),
    at('active-planned', -3, 3),
    at('failure-announced', 8, 9, { kind: 'unplanned' }),
    at('active-failure', -2, 3, { kind: 'unplanned' }),
    at('gone', -99, -98),
    at('unannounced', 5, 6, { announceFrom: hour(1) }),
    at('called-off', 3, 4, { cancelledAt: hour(-1) }),
  ];

  it('stand with the most pressing first', async () => {
    const element = await bannerOf({ outages });
    expect(headings(element).map((heading) => heading.slice(3))).to.deep.equal([
      'active-failure',
      'active-planned',
      'failure-announced',
      'planned-soon',
      'planned-later',
      'called-off',
      'ended-last',
      'ended-first',
    ]);
    expect(element.phase).to.equal('active');
  });

  it('are one landmark with a name', async () => {
    for (const [lang, name] of [
      ['pl', 'Przerwy w działaniu usług'],
      ['en', 'Service interruptions'],
      ['uk', 'Перерви в роботі послуг'],
    ] as const) {
      const element = await bannerOf({ outages }, { lang });
      expect(one(element, 'section').ariaLabel).to.equal(name);
    }
  });

  it('can be chosen by the attribute “outages”', async () => {
    const element = await bannerOf({ outages }, { outages: ' planned-soon\n active-planned ' });
    expect(headings(element)).to.deep.equal(['h2 active-planned', 'h2 planned-soon']);
    expect(element.outages).to.contain('planned-soon');

    element.setAttribute('outages', 'planned-later');
    await settled();
    expect(headings(element)).to.deep.equal(['h2 planned-later']);

    element.removeAttribute('outages');
    await settled();
    expect(headings(element)).to.have.length(8);
  });

  it('are none where the attribute names none that is there', async () => {
    const element = await bannerOf({ outages }, { outages: 'something-else' });
    expect(element.state).to.equal('empty');
  });

  it('are all where the attribute is empty', async () => {
    expect(headings(await bannerOf({ outages }, { outages: '' }))).to.have.length(8);
  });
});

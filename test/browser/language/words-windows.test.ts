import { expect } from '@open-wc/testing';
import { render } from 'lit/html.js';
import { Temporal } from 'temporal-polyfill';
import { duration, type Ui } from '../../../src/language/index.js';
import type { Outage } from '../../../src/notice/document.js';
import { parse, type Notice } from '../../../src/notice/index.js';
import { visibleOutages } from '../../../src/schedule/index.js';
import { whenView } from '../../../src/widgets/outage-banner/when-view.js';
import { casesIn, changesIn, isTwice, once, written, YEARS, ZONES, type Zoned } from '../schedule/cases.js';
import { FULL } from '../support/full.js';
import { notice, outage } from '../../support/notices.js';
import { uiIn } from './speakers.js';
import { LANGUAGES, momentIn, rangeIn, type Language } from './vocabulary.js';

const DEVICE = Temporal.Now.timeZoneId();

function noticeOf(start: string, end: string | undefined, zone: string, more: Partial<Outage> = {}): Notice {
  return parse(notice({ timeZone: zone, outages: [outage({ start, end, announceFrom: undefined, ...more })] })).notice!;
}

/** One for each language and zone, as a widget has. */
const uis = new Map<string, Ui>();
function uiOf(language: Language, zone?: string): Ui {
  const key = `${language} ${zone}`;
  if (!uis.has(key)) uis.set(key, uiIn(language, zone));
  return uis.get(key)!;
}

/** The lines about its window, as they are shown at a moment, and the moments by which machines know them. */
function shown(current: Notice, language: Language, now?: number) {
  const [phased] = visibleOutages(current, now);
  const place = document.createElement('div');
  const ui = uiOf(language, current.timeZone);
  render(whenView(phased!, { notice: current, ui, now, headingLevel: 2 }), place);
  const lines = [...place.querySelectorAll('p')].map((line) => line.textContent.replace(/\s+/g, ' ').trim());
  const times = [...place.querySelectorAll('strong time')].map((time) => time.getAttribute('datetime'));
  return { range: place.querySelector('strong')!.textContent.replace(/\s+/g, ' ').trim(), lines, times };
}

const ON_DEVICE = { pl: 'Na Twoim urządzeniu: ', en: 'On your device: ', uk: 'На вашому пристрої: ' };
const LASTS = { pl: 'Czas trwania: ', en: 'Duration: ', uk: 'Тривалість: ' };
const sizes = { day: 86_400_000, hour: 3_600_000, minute: 60_000 };

/** What an English duration adds up to. */
function lengthOf(words: string): number {
  const parts = [...words.matchAll(/(\d+) (day|hour|minute)s?/g)] as unknown as [string, string, keyof typeof sizes][];
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * sizes[unit], 0);
}

const onDevice = once((at) => at.withTimeZone(DEVICE));

for (const zone of ZONES) {
  describe(`The words for a window in ${zone}, as Temporal has it: from`, () => {
    for (const { name, start, end } of casesIn(zone)) {
      it(name, () => {
        const [from, to] = [start.epochMilliseconds, end.epochMilliseconds];
        const here = [start, end].map(onDevice) as [Zoned, Zoned];
        const differs = [start, end].some((at) => at.offsetNanoseconds !== onDevice(at).offsetNanoseconds);
        const current = noticeOf(written(start), written(end), zone);
        for (const language of LANGUAGES) {
          const { range, lines, times } = shown(current, language, from - 1);
          expect(range).to.equal(rangeIn(language, start, end));
          expect(times).to.deep.equal([from, to].map((at) => new Date(at).toISOString()));
          expect(lines[0]!.startsWith(`${range} (`), lines[0]).to.be.true;
          const device = lines.filter((line) => line.startsWith(ON_DEVICE[language]));
          expect(device).to.have.length(differs ? 1 : 0);
          if (differs) expect(device[0]).to.equal(`${ON_DEVICE[language]}${rangeIn(language, ...here)}`);
          const lasts = lines.find((line) => line.startsWith(LASTS[language]))!;
          expect(lasts).to.equal(`${LASTS[language]}${duration(to - from, uiOf(language))}.`);
          if (language === 'en') expect(lengthOf(lasts)).to.equal(to - from);
        }
      });
    }
  });
}

describe('The words for a window are the same', () => {
  const cases = ZONES.flatMap((zone) => casesIn(zone).slice(0, 3));
  const MONTHS = Array.from({ length: 12 }, (_, month) => month);

  for (const language of LANGUAGES) {
    it(`in every month in which they are read (${language})`, () => {
      for (const { start, end, zone } of cases) {
        // Without announcement or end of telling, so that it is shown in all months.
        const current = noticeOf(written(start), written(end), zone, { showUntil: '2099-01-01T00:00:00Z' });
        const read = (now: number | undefined) => {
          const { range, lines } = shown(current, language, now);
          return [range, ...lines.filter((line) => line.startsWith(LASTS[language]))];
        };
        const expected = read(undefined);
        expect(expected[0]).to.equal(rangeIn(language, start, end));
        for (const year of FULL ? [2023, 2025, 2028] : [2028]) {
          for (const month of MONTHS) expect(read(Date.UTC(year, month, 17, 3, 30))).to.deep.equal(expected);
        }
      }
    });
  }
});

describe('In the hour that autumn repeats,', () => {
  for (const zone of ZONES.filter((each) => changesIn(each, 2024).length > 0)) {
    for (const year of YEARS) {
      it(`both readings are told apart in ${zone} in ${year}`, () => {
        const change = changesIn(zone, year).find(isTwice)!;
        for (const language of LANGUAGES) {
          const wall = change.add({ minutes: 15 }).toPlainDateTime();
          const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
            wall.toZonedDateTime(zone, { disambiguation }),
          ) as [Zoned, Zoned];
          const { range } = shown(noticeOf(written(earlier), written(later), zone), language);
          expect(range).to.equal(rangeIn(language, earlier, later));
          const [one, other] = range.matchAll(/\d\d:\d\d \S+/g);
          expect(one![0].slice(0, 5)).to.equal(other![0].slice(0, 5));
          expect(one![0]).not.to.equal(other![0]);
        }
      });
    }
  }

  for (const [language, first, second] of [
    ['pl', 'CEST', 'CET'],
    ['en', 'CEST', 'CET'],
    // Ukrainian has no short names for them.
    ['uk', 'GMT+2', 'GMT+1'],
  ] as const) {
    it(`Warsaw’s are named ${first} and ${second} (${language})`, () => {
      const current = noticeOf('2026-10-25T02:00:00+02:00', '2026-10-25T02:59:00+01:00', 'Europe/Warsaw');
      const { range } = shown(current, language);
      expect(range).to.match(new RegExp(`02:00 ${first.replace('+', '[+]')} .*02:59 ${second.replace('+', '[+]')}$`));
    });
  }
});

describe('A time that spring skips', () => {
  for (const [year, day] of [
    [2024, '03-31'],
    [2026, '03-29'],
    [2027, '03-28'],
  ]) {
    it(`is shown as the clocks show that moment (${year})`, () => {
      for (const [inGap, hour] of [
        [`${year}-${day}T02:30:00+01:00`, '03:30'],
        [`${year}-${day}T02:30:00+02:00`, '01:30'],
      ] as const) {
        const at = Temporal.Instant.from(inGap).toZonedDateTimeISO('Europe/Warsaw');
        const { range } = shown(noticeOf(inGap, undefined, 'Europe/Warsaw'), 'pl');
        expect(range).to.equal(`od ${momentIn('pl', at)}; koniec nie jest jeszcze znany`);
        expect(range).to.contain(`godzina ${hour}`);
      }
    });
  }
});

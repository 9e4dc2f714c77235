import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import '../../../src/define/languages.js';
import { dateWords } from '../../../src/language/index.js';
import { toEpoch } from '../../../src/notice/index.js';
import { dateIn, dayAndMonthIn, LANGUAGES, weekdayIn } from './vocabulary.js';

const at = (text: string) => toEpoch(text)!;

/** The moment as Temporal has it. */
const zoned = (instant: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);

for (const language of LANGUAGES) {
  describe(`The dates in ${language}`, () => {
    const words = dateWords(language, 'Europe/Warsaw');

    it('have the twelve months', () => {
      for (let month = 0; month < 12; month += 1) {
        const instant = Date.UTC(2024, month, 9, 12);
        const there = zoned(instant, 'Europe/Warsaw');
        expect(words.dayAndMonth(instant)).to.equal(dayAndMonthIn(language, there));
        expect(words.date(instant)).to.equal(dateIn(language, there));
      }
    });

    it('have the seven weekdays', () => {
      const days = [1, 2, 3, 4, 5, 6, 7].map((day) => Date.UTC(2024, 0, day, 12));
      expect(days.map((day) => words.weekday(day))).to.deep.equal(
        days.map((day) => weekdayIn(language, zoned(day, 'Europe/Warsaw'))),
      );
    });

    it('have hours from 00 to 23 with two digits', () => {
      const hours = Array.from({ length: 24 }, (_, hour) => hour);
      expect(hours.map((hour) => words.time(Date.UTC(2024, 0, 19, hour - 1, 5)))).to.deep.equal(
        hours.map((hour) => `${String(hour).padStart(2, '0')}:05`),
      );
    });

    it('have only spaces that break lines, and no control characters', () => {
      fc.assert(
        fc.property(fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) }), (instant) => {
          const all = [words.date(instant), words.dayAndMonth(instant), words.weekday(instant), words.time(instant)];
          expect(all.join(' ')).to.match(/^[\p{L}\p{N}\u0020.:+\u2212-]+$/u);
        }),
      );
    });

    it('are those of the document’s zone, whatever the zone of the device', () => {
      const zones = ['Europe/Warsaw', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'UTC'];
      const instants = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) });
      fc.assert(
        fc.property(instants, fc.constantFrom(...zones), (instant, timeZone) => {
          const there = zoned(instant, timeZone);
          const shown = dateWords(language, timeZone);
          expect(shown.time(instant).slice(0, 5)).to.equal(there.toPlainTime().toString().slice(0, 5));
          expect(shown.weekday(instant)).to.equal(weekdayIn(language, there));
          expect(shown.dayAndMonth(instant)).to.equal(dayAndMonthIn(language, there));
        }),
      );
    }).timeout(30_000);
  });
}

describe('Midnight', () => {
  it('is 00:00 of the day that begins', () => {
    const midnight = at('2024-01-20T00:00:00+01:00');
    for (const language of ['pl', 'en', 'uk']) {
      const words = dateWords(language, 'Europe/Warsaw');
      expect(words.time(midnight)).to.equal('00:00');
      expect(words.dayAndMonth(midnight)).to.match(/^20 /);
    }
  });
});

describe('The hour that autumn repeats', () => {
  const first = at('2024-10-27T02:30:00+02:00');
  const second = at('2024-10-27T02:30:00+01:00');

  for (const language of ['pl', 'en', 'uk']) {
    it(`has its two readings told apart in ${language}`, () => {
      const words = dateWords(language, 'Europe/Warsaw');
      expect(words.time(first)).to.match(/^02:30 \S+$/);
      expect(words.time(second)).to.match(/^02:30 \S+$/);
      expect(words.time(first)).not.to.equal(words.time(second));
    });
  }

  it('names the readings as people there do', () => {
    const words = dateWords('pl', 'Europe/Warsaw');
    expect([words.time(first), words.time(second)]).to.deep.equal(['02:30 CEST', '02:30 CET']);
  });

  it('is no other hour of that day, and none of a day on which no clock changes', () => {
    const words = dateWords('en', 'Europe/Warsaw');
    expect(words.time(at('2024-10-27T01:59:00+02:00'))).to.equal('01:59');
    expect(words.time(at('2024-10-27T03:00:00+01:00'))).to.equal('03:00');
    expect(words.time(at('2024-03-31T03:00:00+02:00'))).to.equal('03:00');
    expect(dateWords('en', 'UTC').time(first)).to.equal('00:30');
  });
});

describe('The name of a zone', () => {
  it('is one for summer and winter', () => {
    for (const language of ['pl', 'en', 'uk']) {
      const { zone } = dateWords(language, 'Europe/Warsaw');
      expect(zone(Date.UTC(2024, 6, 1))).to.equal(zone(Date.UTC(2024, 0, 1)));
    }
  });

  it('is in the language of the widget', () => {
    const zoneIn = (language: string) => dateWords(language, 'Europe/Warsaw').zone(Date.UTC(2024, 0, 1));
    expect(zoneIn('pl')).to.equal('czas środkowoeuropejski');
    expect(zoneIn('en')).to.equal('Central European Time');
    expect(zoneIn('uk')).to.equal('за центральноєвропейським часом');
  });
});

describe('The words', () => {
  it('need no formatter in Central Europe', () => {
    const { DateTimeFormat } = Intl;
    Intl.DateTimeFormat = (() => {
      throw new Error('A formatter was made.');
    }) as unknown as typeof DateTimeFormat;
    try {
      for (const language of LANGUAGES) {
        const words = dateWords(language, 'Europe/Warsaw');
        const instant = Date.UTC(2026, 6, 1, 18);
        const all = [words.date(instant), words.weekday(instant), words.time(instant), words.zone(instant)];
        expect(all.join(' ')).to.include('20:00');
      }
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
  });

  it('are those of the device’s own zone where none is named', () => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const instants = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2035, 0) });
    fc.assert(
      fc.property(instants, (instant) => {
        const [here, there] = [dateWords('pl'), dateWords('pl', own)];
        for (const say of ['date', 'weekday', 'time'] as const)
          expect(here[say](instant)).to.equal(there[say](instant));
      }),
    );
  });
});

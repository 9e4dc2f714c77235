import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { isCentralEuropean } from '../../../src/notice/central-europe.js';
import { formatOffset, isTimeZone, offsetAt, offsetsOfWallTime } from '../../../src/notice/zone.js';
import { FULL } from '../support/full.js';

// Offsets on both sides of UTC and of half and quarter hours; half an hour of summer time; a summer time that is the
// rule and not the exception; one that pauses in Ramadan; none at all; and a day that a whole country skipped.
const ZONES = [
  'Europe/Warsaw',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Europe/Dublin',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'Pacific/Apia',
];

const YEARS = FULL ? Array.from({ length: 20 }, (_, index) => 2011 + index) : [2011, 2024];

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;

const minutesOf = (time: Temporal.ZonedDateTime) => time.offsetNanoseconds / 6e10;

/** The moments of a year at which a zone's clocks change. */
function changesIn(year: number, timeZone: string): number[] {
  const changes: number[] = [];
  const end = Temporal.ZonedDateTime.from({ year: year + 1, month: 1, day: 1, timeZone }).epochMilliseconds;
  let at = Temporal.ZonedDateTime.from({ year, month: 1, day: 1, timeZone }).getTimeZoneTransition('next');
  while (at && at.epochMilliseconds < end) {
    changes.push(at.epochMilliseconds);
    at = at.getTimeZoneTransition('next');
  }
  return changes;
}

/** The offsets with which the zone's clocks show a wall time, the earlier moment first. */
function offsetsByTemporal(wall: number, timeZone: string): number[] {
  const clock = Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC').toPlainDateTime();
  const readings = (['earlier', 'later'] as const).map((disambiguation) =>
    clock.toZonedDateTime(timeZone, { disambiguation }),
  );
  const shown = readings.filter((reading) => reading.toPlainDateTime().equals(clock)).map(minutesOf);
  return [...new Set(shown)];
}

describe('offsetsOfWallTime agrees with Temporal, a day around each change of the clocks, in', function () {
  this.timeout(30_000);
  for (const timeZone of ZONES) {
    it(timeZone, () => {
      const middles = YEARS.flatMap((year) => [Date.UTC(year, 0, 15), ...changesIn(year, timeZone)]);
      for (const middle of middles) {
        const wallThere = middle + offsetAt(middle, timeZone) * MINUTE;
        for (let wall = wallThere - 96 * QUARTER; wall <= wallThere + 96 * QUARTER; wall += QUARTER) {
          const time = `${new Date(wall).toISOString()} in ${timeZone}`;
          expect(offsetsOfWallTime(wall, timeZone), time).to.deep.equal(offsetsByTemporal(wall, timeZone));
        }
      }
    });
  }
});

describe('offsetsOfWallTime finds', () => {
  const WARSAW = 'Europe/Warsaw';

  it('one offset as a rule', () => {
    expect(offsetsOfWallTime(Date.UTC(2024, 0, 19, 20), WARSAW)).to.deep.equal([60]);
    expect(offsetsOfWallTime(Date.UTC(2024, 6, 19, 20), WARSAW)).to.deep.equal([120]);
  });

  it('two in the hour that autumn repeats, and one just before and after it', () => {
    expect(offsetsOfWallTime(Date.UTC(2024, 9, 27, 2, 30), WARSAW)).to.deep.equal([120, 60]);
    expect(offsetsOfWallTime(Date.UTC(2024, 9, 27, 1, 59, 59), WARSAW)).to.deep.equal([120]);
    expect(offsetsOfWallTime(Date.UTC(2024, 9, 27, 2), WARSAW)).to.deep.equal([120, 60]);
    expect(offsetsOfWallTime(Date.UTC(2024, 9, 27, 3), WARSAW)).to.deep.equal([60]);
  });

  it('none in the hour that spring skips, and one just before and after it', () => {
    expect(offsetsOfWallTime(Date.UTC(2024, 2, 31, 2, 30), WARSAW)).to.deep.equal([]);
    expect(offsetsOfWallTime(Date.UTC(2024, 2, 31, 1, 59, 59), WARSAW)).to.deep.equal([60]);
    expect(offsetsOfWallTime(Date.UTC(2024, 2, 31, 3), WARSAW)).to.deep.equal([120]);
  });

  it('none on the day that Samoa skipped', () => {
    expect(offsetsOfWallTime(Date.UTC(2011, 11, 30, 12), 'Pacific/Apia')).to.deep.equal([]);
  });
});

describe('offsetAt', () => {
  it('agrees with Temporal at any moment since 1975', () => {
    const moment = fc.integer({ min: Date.UTC(1975, 0), max: Date.UTC(2037, 0) });
    fc.assert(
      fc.property(moment, fc.constantFrom(...ZONES, 'UTC'), (instant, timeZone) => {
        const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
        expect(offsetAt(instant, timeZone), there.toString()).to.equal(minutesOf(there));
      }),
      { numRuns: FULL ? 5_000 : 300 },
    );
  }).timeout(30_000);
});

describe('isTimeZone', () => {
  for (const name of ['Europe/Warsaw', 'europe/warsaw', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5']) {
    it(`knows ${name}`, () => expect(isTimeZone(name)).to.be.true);
  }
  // Engines differ in whether they take an offset for a zone; and one that never changes is no zone for times to come.
  for (const name of [
    '',
    ' ',
    'Warsaw',
    'Europe/Warszawa',
    'Europe/Warsaw ',
    '+01:00',
    '-0330',
    'UTC+1',
    'undefined',
  ]) {
    it(`does not know ${JSON.stringify(name)}`, () => expect(isTimeZone(name)).to.be.false);
  }
});

describe('formatOffset', () => {
  const forms: [minutes: number, form: string][] = [
    [0, '+00:00'],
    [60, '+01:00'],
    [345, '+05:45'],
    [840, '+14:00'],
    [-30, '-00:30'],
    [-210, '-03:30'],
    [-720, '-12:00'],
  ];
  for (const [minutes, form] of forms) {
    it(`writes ${form}`, () => expect(formatOffset(minutes)).to.equal(form));
  }
});

describe('The zones of Central Europe, known without Intl', () => {
  const names = 'Warsaw Berlin Vienna Prague Bratislava Budapest Paris Brussels Amsterdam Rome Madrid';
  const zones = `${names} Copenhagen Stockholm Oslo Zurich`.split(' ').map((city) => `Europe/${city}`);

  for (const timeZone of zones) {
    it(`${timeZone} changes its clocks as the database of zones says, and is one of those`, () => {
      expect(isCentralEuropean(timeZone)).to.equal(true);
      for (let year = 1997; year < 2050; year += FULL ? 1 : 7) {
        const changes = changesIn(year, timeZone);
        expect(changes).to.have.length(2);
        for (const change of changes) {
          for (const at of [change - 1, change, Date.UTC(year, 0), Date.UTC(year, 6)]) {
            const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
            expect(offsetAt(at, timeZone), new Date(at).toISOString()).to.equal(minutesOf(there));
          }
        }
      }
    });
  }

  it('no other is taken for one of them', () => {
    for (const zone of [
      'Europe/London',
      'Europe/Kyiv',
      'Europe/Moscow',
      'europe/warsaw',
      'Europe/Warsaw2',
      'UTC',
      '',
    ]) {
      expect(isCentralEuropean(zone), zone).to.equal(false);
    }
  });
});

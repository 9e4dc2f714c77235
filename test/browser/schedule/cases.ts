/** Windows around clock changes, worked out by Temporal: the oracle of the tests of time. */
import { Temporal } from 'temporal-polyfill';
import { FULL } from '../support/full.js';

export type Zoned = Temporal.ZonedDateTime;

export interface WindowCase {
  readonly name: string;
  readonly zone: string;
  readonly start: Zoned;
  readonly end: Zoned;
}

/** With a half-hour offset, with a change by half an hour, south of the equator, and without any change. */
export const ZONES = [
  'Europe/Warsaw',
  'Asia/Kolkata',
  'Australia/Adelaide',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Pacific/Auckland',
  'Asia/Tokyo',
  'America/New_York',
  'UTC',
];
export const YEARS = [2024, 2026, 2027];

/** Minutes from a clock change: days and hours before, in the gap or the repeated hour, at its ends, and after. */
const MOMENTS = [-4 * 1440, -600, -90, -60, -30, -1, 0, 29, 60, 90, 600, 3 * 1440 + 195];

/** Works out once per moment what many windows ask of it: Temporal takes its time. */
export function once<Value>(of: (at: Zoned) => Value): (at: Zoned) => Value {
  const known = new WeakMap<Zoned, Value>();
  return (at) => {
    if (!known.has(at)) known.set(at, of(at));
    return known.get(at)!;
  };
}

/** The clock changes of a zone in a year. */
export function changesIn(zone: string, year: number): Zoned[] {
  const changes: Zoned[] = [];
  let at: Zoned | null = Temporal.ZonedDateTime.from({ timeZone: zone, year, month: 1, day: 1 });
  while ((at = at.getTimeZoneTransition('next')) && at.year === year) changes.push(at);
  return changes;
}

function windowsAround(change: Zoned): WindowCase[] {
  const zone = change.timeZoneId;
  const moments = MOMENTS.map((minutes) => change.add({ minutes }));
  return moments.flatMap((start, index) =>
    moments.slice(index + 1).map((end) => ({ name: `${start.toString()} to ${end.toString()}`, zone, start, end })),
  );
}

/** All windows of a zone: where it has no clock changes, around the moments of those in Warsaw. */
function windowsIn(zone: string): WindowCase[] {
  return YEARS.flatMap((year) => {
    const own = changesIn(zone, year);
    const changes = own.length > 0 ? own : changesIn('Europe/Warsaw', year).map((at) => at.withTimeZone(zone));
    return changes.flatMap(windowsAround);
  });
}

/** The windows of a zone: all of them in the full run, else one of eleven, which still meets every kind of moment. */
export function casesIn(zone: string): WindowCase[] {
  return windowsIn(zone).filter((_, index) => FULL || index % 11 === ZONES.indexOf(zone));
}

/** A moment as a document writes it, with the offset that holds in its zone: `2024-10-27T02:30:00+01:00`. */
export const written = once((at) => at.toString({ timeZoneName: 'never' }));

/** Whether the zone's clocks show this wall time twice. */
export const isTwice = once((at) => {
  const wall = at.toPlainDateTime();
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    wall.toZonedDateTime(at.timeZoneId, { disambiguation }),
  );
  const exists = first!.toPlainDateTime().equals(wall);
  return exists && first!.epochMilliseconds !== second!.epochMilliseconds;
});

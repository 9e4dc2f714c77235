import type { Instant } from './document.js';

/** Milliseconds since 1970-01-01T00:00:00Z, as `Date.now()` counts them. */
export type EpochMs = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The parts of a written date and time; `offset` is missing where none was written. */
export interface WrittenTime {
  /** The wall time, counted as if it were UTC. */
  readonly wall: EpochMs;
  /** Minutes east of UTC. */
  readonly offset?: number;
}

const FORM =
  /^(\d{4})-(\d\d)-(\d\d)[Tt ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(\.\d+)?)?([Zz]|[+-]([01]\d|2[0-3]):([0-5]\d))?$/;

/**
 * Reads RFC 3339 and the same without seconds or offset; nothing for a day or an hour that does not exist, nor for the
 * first hundred years, which `Date.UTC` takes for those after 1900.
 */
export function readTime(text: string): WrittenTime | undefined {
  const part = FORM.exec(text);
  if (!part) return undefined;
  const [, year, month, day, hour, minute, second = 0, fraction = 0, zone, hours = 0, minutes = 0] = part;
  const fields = [Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)] as const;
  const wall = Date.UTC(...fields, Math.floor(Number(fraction) * 1000));
  // A day or month that does not exist comes out as another one.
  const date = new Date(wall);
  if (date.getUTCDate() !== fields[2] || date.getUTCFullYear() !== fields[0]) return undefined;
  if (!zone) return { wall };
  return { wall, offset: (zone.startsWith('-') ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) };
}

/** An instant of a document as a number; nothing where none or no valid one is given (RFC 3339, section 5.6). */
export function toEpoch(instant: Instant | undefined): EpochMs | undefined {
  const time = instant === undefined ? undefined : readTime(instant);
  return time?.offset === undefined ? undefined : time.wall - time.offset * MINUTE;
}

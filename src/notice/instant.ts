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

const FORM = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?([Zz]|([+-])(\d\d):(\d\d))?$/;

/**
 * Reads RFC 3339 and the same without seconds or offset; nothing for a day or an hour that does not exist, nor for the
 * first hundred years, which `Date.UTC` takes for those after 1900.
 */
export function readTime(text: string): WrittenTime | undefined {
  const part = FORM.exec(text);
  if (!part) return undefined;
  const field = (index: number) => Number(part[index] ?? 0);
  const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map(field) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const wall = Date.UTC(year, month - 1, day, hour, minute, second, Math.floor(field(7) * 1000));
  const date = new Date(wall);
  const sameDay = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const exists = sameDay && hour < 24 && minute < 60 && second < 60;
  if (!exists || field(10) > 23 || field(11) > 59) return undefined;
  if (!part[8]) return { wall };
  return {
    wall,
    offset: (part[9] === '-' ? -1 : 1) * (field(10) * 60 + field(11)),
  };
}

/** An instant of a document as a number; nothing where none or no valid one is given (RFC 3339, section 5.6). */
export function toEpoch(instant: Instant | undefined): EpochMs | undefined {
  const time = instant === undefined ? undefined : readTime(instant);
  return time?.offset === undefined ? undefined : time.wall - time.offset * MINUTE;
}

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

const FORM = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d)(?::(\d\d)(\.\d+)?)?([Zz]|[+-]([01]\d|2[0-3]):([0-5]\d))?$/;

/**
 * Reads RFC 3339 and the same without seconds or offset; nothing for a day or an hour that does not exist, nor for the
 * first hundred years, which `Date.UTC` takes for those after 1900.
 */
export function readTime(text: string): WrittenTime | undefined {
  const part = FORM.exec(text);
  if (!part) return undefined;
  const [, date, time, second = '00', fraction = '0', zone, hours = '0', minutes = '0'] = part;
  const [year = 0, month = 0, day, hour, minute] = `${date}-${time}`.split(/[-:]/).map(Number);
  const wall = Date.UTC(year, month - 1, day, hour, minute, Number(second), Math.floor(Number(fraction) * 1000));
  // What does not exist, such as 30 February or 24:00, comes out as another time.
  if (!new Date(wall).toISOString().startsWith(`${date}T${time}:${second}`)) return undefined;
  if (!zone) return { wall };
  return { wall, offset: (zone.startsWith('-') ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) };
}

/** An instant of a document as a number; nothing where none or no valid one is given (RFC 3339, section 5.6). */
export function toEpoch(instant: Instant | undefined): EpochMs | undefined {
  const time = instant === undefined ? undefined : readTime(instant);
  return time?.offset === undefined ? undefined : time.wall - time.offset * MINUTE;
}

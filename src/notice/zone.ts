import { centralEuropeanOffset, isCentralEuropean } from './central-europe.js';
import { DAY, MINUTE, type EpochMs } from './instant.js';

const formats = new Map<string, Intl.DateTimeFormat>();

function partsFormat(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    // prettier-ignore
    format = new Intl.DateTimeFormat('en-US', {
      timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric',
      hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** Whether this engine knows the zone (IANA name). Newer engines also know offsets like `+01:00`, others do not. */
export function isTimeZone(timeZone: string): boolean {
  if (isCentralEuropean(timeZone)) return true;
  if (!/^[a-z]/i.test(timeZone)) return false;
  try {
    partsFormat(timeZone);
    return true;
  } catch {
    return false;
  }
}

const SINCE = Date.UTC(1997, 0);

/**
 * How far the zone's clocks are ahead of UTC at this moment, in minutes.
 * @param timeZone IANA name; the device's own zone where none is given
 */
export function offsetAt(instant: EpochMs, timeZone?: string): number {
  if (timeZone === undefined) return -new Date(instant).getTimezoneOffset();
  if (isCentralEuropean(timeZone) && instant >= SINCE) return centralEuropeanOffset(instant);
  const part: Record<string, number> = {};
  for (const { type, value } of partsFormat(timeZone).formatToParts(instant)) part[type] = Number(value);
  const { year, month, day, hour, minute, second } = part;
  const wall = Date.UTC(year!, month! - 1, day, hour, minute, second);
  return Math.round((wall - Math.floor(instant / 1000) * 1000) / MINUTE);
}

/**
 * The offsets, in minutes, with which a wall time (counted as if it were UTC) occurs in the zone, the earlier moment
 * first: one as a rule, two inside the hour that an autumn clock change repeats, none in the hour that spring skips.
 */
export function offsetsOfWallTime(wall: EpochMs, timeZone?: string): number[] {
  const [before, after] = [offsetAt(wall - DAY, timeZone), offsetAt(wall + DAY, timeZone)];
  const candidates = before === after ? [before] : [Math.max(before, after), Math.min(before, after)];
  return candidates.filter((offset) => offsetAt(wall - offset * MINUTE, timeZone) === offset);
}

/** Whether the zone's clocks show this moment's wall time twice, before and after an autumn change. */
export function isRepeated(instant: EpochMs, timeZone?: string): boolean {
  const offset = offsetAt(instant, timeZone);
  return offsetsOfWallTime(instant + offset * MINUTE, timeZone).length > 1;
}

/** An offset as RFC 3339 writes it: `+01:00`. */
export function formatOffset(minutes: number): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}

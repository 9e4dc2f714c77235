import { readTime } from '../notice/instant.js';
import { formatOffset, offsetsOfWallTime } from '../notice/zone.js';

const YEAR_FIRST = /^\D{0,3}(\d{4})[-./\s](\d{1,2})[-./\s](\d{1,2})/;
const DAY_FIRST = /^\D{0,3}(\d{1,2})[-./\s](\d{1,2})[-./\s](\d{4})/;
const TIME = /[T\s,]\D{0,6}(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?/i;
const OFFSET = /([+-])(\d{1,2}):?(\d{2})?\s*$/;

/** What is wrong with a moment, and what to write instead: made of its own digits, where they can be read. */
export function rewriteInstant(written: string, timeZone: string): { message: string; instead: string } {
  const quoted = JSON.stringify(written.slice(0, 60));
  const date = YEAR_FIRST.exec(written);
  const other = date ? null : DAY_FIRST.exec(written);
  const [year, month, day] = (date ? [1, 2, 3] : [3, 2, 1]).map((index) => Number((date ?? other)?.[index] ?? 0));
  const rest = written.slice((date ?? other)?.[0].length ?? 0);
  if (!(date ?? other))
    return {
      message: `${quoted} is not a moment.`,
      instead: 'Write the date, the time and the offset from UTC, like "2024-01-19T20:00:00+01:00".',
    };
  const days = new Date(Date.UTC(year!, month, 0)).getUTCDate();
  if (month! < 1 || month! > 12)
    return { message: `${quoted} has the month ${month!}.`, instead: 'Write a month from 01 to 12, then the day.' };
  if (day! < 1 || day! > days)
    return {
      message: `${quoted} has a day that does not exist: this month has ${days} days.`,
      instead: `Write a day from 01 to ${days}.`,
    };
  const time = TIME.exec(rest);
  const [hour, minute, second] = [1, 2, 3].map((index) => Number(time?.[index] ?? 0));
  if (hour === 24 && minute === 0) {
    const next = new Date(Date.UTC(year!, month! - 1, day! + 1)).toISOString().slice(0, 10);
    return {
      message: `${quoted} has the hour 24.`,
      instead: `Write midnight as 00:00 of the next day: ${suggestion(`${next}T00:00:00`, rest, timeZone)}.`,
    };
  }
  if (hour! > 23 || minute! > 59 || second! > 59)
    return {
      message: `${quoted} has a time that does not exist.`,
      instead: 'Write the time from 00:00:00 to 23:59:59.',
    };
  const wall = `${pad(year!, 4)}-${pad(month!)}-${pad(day!)}T${pad(hour!)}:${pad(minute!)}:${pad(second!)}`;
  return {
    message: time
      ? `${quoted} is not written as a moment must be: date, T, time with seconds, offset.`
      : `${quoted} has no time of day.`,
    instead: `Write ${suggestion(wall, rest, timeZone)}.`,
  };
}

function suggestion(wall: string, rest: string, timeZone: string): string {
  const offset = OFFSET.exec(rest);
  const isUtc = /z\s*$|utc|gmt/i.test(rest);
  const own = offset ? `${offset[1]!}${pad(Number(offset[2]))}:${offset[3] ?? '00'}` : isUtc ? 'Z' : undefined;
  const time = readTime(wall);
  const offsets = own ? [own] : offsetsOfWallTime(time?.wall ?? 0, timeZone).map(formatOffset);
  return offsets.map((each) => `"${wall}${each}"`).join(' or ') || 'a time that the clocks do not skip';
}

function pad(number: number, length = 2): string {
  return String(number).padStart(length, '0');
}

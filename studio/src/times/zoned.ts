import { Temporal } from 'temporal-polyfill';

/** What a local date and time mean in a zone. */
export type Meaning =
  | { readonly kind: 'exact'; readonly instant: string }
  /** The hour that autumn repeats. */
  | { readonly kind: 'twice'; readonly local: string; readonly first: string; readonly second: string }
  /** The hour that spring skips: the times beside it, as people write them. */
  | { readonly kind: 'skipped'; readonly local: string; readonly before: string; readonly after: string }
  | { readonly kind: 'no-hour' }
  | { readonly kind: 'unreadable' };

const DAY_FIRST = /^(\d{1,2})[.\-/ ]+(\d{1,2})[.\-/ ]+(\d{4})(?:\s*r\.?)?/;
const YEAR_FIRST = /^(\d{4})[.\-/](\d{1,2})[.\-/](\d{1,2})/;
const HOUR = /^(?:[T,;\s]+|\s*godz(?:\.|ina)?\s*|\s*at\s*)+(\d{1,2})(?:[:.](\d{2}))(?:[:.](\d{2}))?$/i;

/** Reads 19.01.2024 20:00, 19.1.2024, godz. 20.00, 2024-01-19 20:00 and the like. */
export function readLocal(text: string): Temporal.PlainDateTime | 'no-hour' | undefined {
  const written = text.trim();
  const yearFirst = YEAR_FIRST.exec(written);
  const date = yearFirst ?? DAY_FIRST.exec(written);
  if (!date) return undefined;
  const [year, month, day] = (yearFirst ? [1, 2, 3] : [3, 2, 1]).map((index) => Number(date[index]));
  const rest = written.slice(date[0].length);
  const time = HOUR.exec(rest);
  try {
    const plain = Temporal.PlainDate.from({ year: year!, month: month!, day: day! }, { overflow: 'reject' });
    if (rest.trim() === '') return 'no-hour';
    if (!time) return undefined;
    const [hour, minute, second] = [1, 2, 3].map((index) => Number(time[index] ?? 0));
    const clock = Temporal.PlainTime.from({ hour: hour!, minute, second }, { overflow: 'reject' });
    return plain.toPlainDateTime(clock);
  } catch {
    return undefined;
  }
}

/** The document's zone, or UTC where it has none that is known. */
export function zoneOf(timeZone: unknown): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: String(timeZone) }).resolvedOptions().timeZone && String(timeZone);
  } catch {
    return 'UTC';
  }
}

/** What a written date and time mean in the zone. */
export function meaningOf(text: string, timeZone: unknown): Meaning {
  const local = readLocal(text);
  if (local === 'no-hour') return { kind: 'no-hour' };
  if (!local) return { kind: 'unreadable' };
  const zone = zoneOf(timeZone);
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.equals(later)) return { kind: 'exact', instant: written(earlier) };
  if (earlier.toPlainDateTime().equals(local))
    return { kind: 'twice', local: localText(local), first: written(earlier), second: written(later) };
  const [before, after] = [earlier, later].map((each) => people(each.toPlainDateTime()));
  return { kind: 'skipped', local: localText(local), before: before!, after: after! };
}

/** RFC 3339, with the zone's offset. */
export function written(time: Temporal.ZonedDateTime): string {
  return time.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

export function instantAt(epoch: number, timeZone: unknown): string {
  return written(Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zoneOf(timeZone)));
}

const localText = (local: Temporal.PlainDateTime): string => local.toString({ smallestUnit: 'second' });

/** As people write it: 19.01.2024 20:00. Seconds only where there are any. */
function people(local: Temporal.PlainDateTime): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const seconds = local.second ? `:${two(local.second)}` : '';
  const date = `${two(local.day)}.${two(local.month)}.${String(local.year).padStart(4, '0')}`;
  return `${date} ${two(local.hour)}:${two(local.minute)}${seconds}`;
}

/** A moment of the document in an instant of its own; nothing for one without an offset. */
export function zonedOf(value: unknown, timeZone: unknown): Temporal.ZonedDateTime | undefined {
  try {
    return Temporal.Instant.from(String(value)).toZonedDateTimeISO(zoneOf(timeZone));
  } catch {
    return undefined;
  }
}

/** What stands in the input for a moment of the document; what can't be read stands as it is. */
export function shownMoment(value: unknown, timeZone: unknown): string {
  if (typeof value !== 'string') return value === undefined ? '' : JSON.stringify(value);
  const zoned = zonedOf(value, timeZone);
  if (zoned) return people(zoned.toPlainDateTime());
  const local = readLocal(value);
  return local && local !== 'no-hour' ? people(local) : value;
}

/** A moment in words: piątek, 19 stycznia 2024, 20:00, czas środkowoeuropejski standardowy. */
export function spokenMoment(value: unknown, timeZone: unknown, language: string): string {
  const zoned = zonedOf(value, timeZone);
  if (!zoned) return '';
  // prettier-ignore
  return new Intl.DateTimeFormat(language, {
    timeZone: zoneOf(timeZone), weekday: 'long', day: 'numeric', month: 'long', year: 'numeric',
    hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short',
  }).format(zoned.epochMilliseconds);
}

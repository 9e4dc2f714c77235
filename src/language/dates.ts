import type { EpochMs } from '../notice/instant.js';
import { isRepeated } from '../notice/zone.js';

/** Words for moments in one language and time zone, by `Intl`. */
export interface DateWords {
  /** `19 stycznia 2024` */
  date(instant: EpochMs): string;
  /** `19 stycznia` */
  dayAndMonth(instant: EpochMs): string;
  /** `piątek` */
  weekday(instant: EpochMs): string;
  /** `20:00`, by the 24-hour clock; inside an hour that a clock change repeats, `02:30 CEST` */
  time(instant: EpochMs): string;
  /** `czas środkowoeuropejski`: the zone's name for the whole year */
  zone(instant: EpochMs): string;
}

// The day comes before the month and hours count to 24 in all our languages; of English, that is the British form.
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

const known = new Map<string, DateWords>();

/** The words for a language and zone. Kept, because `Intl` formatters are dear to make. */
export function dateWords(language: string, timeZone: string): DateWords {
  const key = `${language} ${timeZone}`;
  const words = known.get(key) ?? makeDateWords(localeOf(language), timeZone);
  known.set(key, words);
  return words;
}

function makeDateWords(locale: string, timeZone: string): DateWords {
  const formatter = (options: Intl.DateTimeFormatOptions) => {
    let format: Intl.DateTimeFormat | undefined;
    return (instant: EpochMs) =>
      (format ??= new Intl.DateTimeFormat(locale, {
        timeZone,
        ...options,
      })).formatToParts(instant);
  };
  const joined = (options: Intl.DateTimeFormatOptions) => {
    const parts = formatter(options);
    return (instant: EpochMs) => plainSpaces(join(parts(instant)));
  };
  const only = (type: Intl.DateTimeFormatPartTypes, options: Intl.DateTimeFormatOptions) => {
    const parts = formatter(options);
    return (instant: EpochMs) => join(parts(instant).filter((part) => part.type === type));
  };
  const time = joined({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const reading = only('timeZoneName', { timeZoneName: 'short' });
  return {
    date: joined({ day: 'numeric', month: 'long', year: 'numeric' }),
    dayAndMonth: joined({ day: 'numeric', month: 'long' }),
    weekday: joined({ weekday: 'long' }),
    time: (instant) => (isRepeated(instant, timeZone) ? `${time(instant)} ${reading(instant)}` : time(instant)),
    zone: only('timeZoneName', { timeZoneName: 'longGeneric' }),
  };
}

function join(parts: readonly Intl.DateTimeFormatPart[]): string {
  return parts.map((part) => part.value).join('');
}

/** Engines differ in the kind of space that they put between the parts. */
export function plainSpaces(words: string): string {
  return words.replace(/[\u00a0\u202f]/g, ' ');
}

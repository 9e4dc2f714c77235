import { isCentralEuropean } from '../notice/central-europe.js';
import { MINUTE, type EpochMs } from '../notice/instant.js';
import { isRepeated, offsetAt } from '../notice/zone.js';
import { wordsIn } from './catalogues.js';
import { fillText } from './fill.js';

/** Words for moments in one language and time zone. */
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

/**
 * The words for a language and zone. `Intl` is asked for names of zones alone, and those of Central Europe are known.
 * @param timeZone IANA name; the device's own zone where none is given
 */
export function dateWords(language: string, timeZone?: string): DateWords {
  const words = wordsIn(language);
  const wall = (instant: EpochMs) => new Date(instant + offsetAt(instant, timeZone) * MINUTE);
  const inForm = (form: string, at: Date) =>
    fillText(form, at.getUTCDate(), words('cldr-months')[at.getUTCMonth()]!, at.getUTCFullYear());
  const nameOf = (timeZoneName: 'short' | 'longGeneric', instant: EpochMs) => {
    // The day comes before the month in all our languages; of English, that is the British form.
    const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone, timeZoneName });
    return format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')!.value;
  };
  return {
    date: (instant) => inForm(words('cldr-date')[0]!, wall(instant)),
    dayAndMonth: (instant) => inForm(words('cldr-day-month')[0]!, wall(instant)),
    weekday: (instant) => words('cldr-weekdays')[wall(instant).getUTCDay()]!,
    time: (instant) => {
      const time = wall(instant).toISOString().slice(-13, -8);
      return isRepeated(instant, timeZone) ? `${time} ${nameOf('short', instant)}` : time;
    },
    zone: (instant) => (isCentralEuropean(timeZone) ? words('cldr-zone')[0]! : nameOf('longGeneric', instant)),
  };
}

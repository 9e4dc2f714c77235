import { DAY, HOUR, MINUTE, type EpochMs } from '../notice/instant.js';
import { localeOf, plainSpaces } from './dates.js';
import { fillText } from './fill.js';
import type { Ui } from './ui.js';

/** A whole number of one unit of time. */
export interface Amount {
  readonly unit: 'minute' | 'hour' | 'day';
  readonly count: number;
}

/**
 * How long something lasts, exactly: `20 godzin`, `2 dni i 3 godziny`. Days are 24 hours, from two days on; so that a
 * night with a clock change is said in hours as long as it takes.
 */
export function duration(length: EpochMs, ui: Ui): string {
  const total = Math.round(length / MINUTE) * MINUTE;
  const days = total >= 2 * DAY ? Math.floor(total / DAY) : 0;
  const hours = Math.floor((total - days * DAY) / HOUR);
  const minutes = (total - days * DAY - hours * HOUR) / MINUTE;
  const amounts: Amount[] = [
    { unit: 'day', count: days },
    { unit: 'hour', count: hours },
    { unit: 'minute', count: minutes },
  ];
  const said = amounts.filter(({ count, unit }) => count > 0 || (unit === 'minute' && total === 0));
  return wordsIn(ui.language).list.format(said.map((amount) => amountLeft(amount, ui)));
}

/** An amount: `3 godziny`, `21 godzin`. The plural forms are CLDR's, by `Intl`. */
export function amountLeft({ unit, count }: Amount, ui: Ui): string {
  return unit === 'day' ? dayAmount(count, ui) : plainSpaces(wordsIn(ui.language)[unit].format(count));
}

// Engines have two Polish words for a day of 24 hours; the more usual one stands in messages.
function dayAmount(count: number, { language, msg }: Ui): string {
  const form = {
    one: msg('{0} dzień', { id: 'days-one' }),
    few: msg('{0} dni', { id: 'days-few' }),
    many: msg('{0} dni', { id: 'days-many' }),
  };
  const category = wordsIn(language).plural.select(count);
  return fillText(category === 'one' || category === 'few' ? form[category] : form.many, count);
}

/** An amount as a distance from now: `za 3 godziny`. The cases are CLDR's, by `Intl`. */
export function timeUntil({ unit, count }: Amount, { language }: Ui): string {
  return plainSpaces(wordsIn(language).distance.format(count, unit));
}

type DurationWords = Readonly<Record<'minute' | 'hour', Intl.NumberFormat>> & {
  readonly plural: Intl.PluralRules;
  readonly distance: Intl.RelativeTimeFormat;
  readonly list: Intl.ListFormat;
};

// Kept, because `Intl` formatters are dear to make.
const known = new Map<string, DurationWords>();

function wordsIn(language: string): DurationWords {
  const locale = localeOf(language);
  const count = (unit: 'minute' | 'hour') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', useGrouping: false });
  const words = known.get(language) ?? {
    minute: count('minute'),
    hour: count('hour'),
    plural: new Intl.PluralRules(locale),
    distance: new Intl.RelativeTimeFormat(locale),
    list: new Intl.ListFormat(locale),
  };
  known.set(language, words);
  return words;
}

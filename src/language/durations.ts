import { DAY, HOUR, MINUTE, type EpochMs } from '../notice/instant.js';
import { wordsIn } from './catalogues.js';
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
  const [comma, and] = wordsIn(ui.language)('cldr-list');
  return said
    .map((amount) => amountLeft(amount, ui))
    .reduce((list, words, index) => `${list}${index < said.length - 1 ? comma : and}${words}`);
}

/** An amount: `3 godziny`, `21 godzin`. */
export function amountLeft(amount: Amount, { language }: Ui): string {
  return inForm(amount, language, wordsIn(language)('cldr-amounts'));
}

/** An amount as a distance from now: `za 3 godziny`. */
export function timeUntil(amount: Amount, { language }: Ui): string {
  return inForm(amount, language, wordsIn(language)('cldr-distances'));
}

const PLURALS = new Map<string, Intl.PluralRules>();

/** The plural form is CLDR's, by `Intl`. */
function inForm({ unit, count }: Amount, language: string, forms: readonly string[]): string {
  const plurals = wordsIn(language)('cldr-plurals');
  // To make one takes longer than all else that says a time.
  const rules = PLURALS.get(language) ?? new Intl.PluralRules(language);
  PLURALS.set(language, rules);
  const row = ['minute', 'hour', 'day'].indexOf(unit) * plurals.length;
  return forms[row + plurals.indexOf(rules.select(count))]!.replace('#', String(count));
}

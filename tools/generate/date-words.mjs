// @ts-check
// Words of dates and amounts, such as names of months, in the forms of CLDR: taken from Intl once, when a language is
// added, and kept in locales/date-words.json, so that engines with other versions of CLDR all say the same. Browsers make
// no formatters then: the first one of a page takes longer than everything else that a widget does.
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';

const FILE = 'locales/date-words.json';

/**
 * Separated by "/": `months` as they stand in a date, `weekdays` from Sunday on; `amounts` and `distances` of minutes,
 * hours and days, a form for each of `plurals`, with "#" for the number ("# minute/# minutes/# hour/…", "in # minute/…");
 * `list` has what stands between two items, and before the last; `direction` is `ltr` or `rtl`.
 * @typedef {Record<`cldr-${string}`, string>} DateWords
 */

/** @returns {DateWords} the words of a language, by their ids in its catalogue */
export function dateWordsOf(/** @type {string} */ language) {
  return JSON.parse(readFileSync(FILE, 'utf8'))[language] ?? wordsByIntl(language);
}

/** Adds the words of languages that have none yet. */
export async function keepDateWords(/** @type {readonly string[]} */ languages) {
  const kept = JSON.parse(await readFile(FILE, 'utf8').catch(() => '{}'));
  for (const language of languages) kept[language] ??= wordsByIntl(language);
  await writeFile(FILE, `${JSON.stringify(kept, null, 2)}\n`);
}

/** @returns {DateWords} */
export function wordsByIntl(/** @type {string} */ language) {
  // The day comes before the month in all of ours, in English by the British form; and digits are those of the numbers.
  const locale = new Intl.Locale(language === 'en' ? 'en-GB' : language, { numberingSystem: 'latn' });
  const counts = samples(locale);
  const forms = (/** @type {(unit: 'minute' | 'hour' | 'day', count: number) => string} */ say) =>
    joined(
      /** @type {const} */ (['minute', 'hour', 'day']).flatMap((unit) =>
        [...counts.values()].map((count) => plain(say(unit, count)).replace(String(count), '#')),
      ),
    );
  return {
    'cldr-months': joined(twelve((month) => part(locale, 'month', { day: 'numeric', month: 'long' }, month))),
    'cldr-weekdays': joined(seven((day) => part(locale, 'weekday', { weekday: 'long' }, 0, day))),
    'cldr-date': pattern(locale, { day: 'numeric', month: 'long', year: 'numeric' }),
    'cldr-day-month': pattern(locale, { day: 'numeric', month: 'long' }),
    'cldr-plurals': joined([...counts.keys()]),
    'cldr-amounts': forms((unit, count) => {
      const options = /** @type {const} */ ({ style: 'unit', unit, unitDisplay: 'long', useGrouping: false });
      return new Intl.NumberFormat(locale, options).format(count);
    }),
    'cldr-distances': forms((unit, count) => new Intl.RelativeTimeFormat(locale).format(count, unit)),
    'cldr-list': list(locale),
    'cldr-direction': direction(locale),
    'cldr-zone': part(locale, 'timeZoneName', { timeZoneName: 'longGeneric' }),
  };
}

/** @returns {Map<string, number>} the plural categories that whole numbers have, in CLDR's order, with a number of each */
function samples(/** @type {Intl.Locale} */ locale) {
  const rules = new Intl.PluralRules(locale);
  const order = ['zero', 'one', 'two', 'few', 'many', 'other'];
  const found = new Map([...Array(1001).keys(), 1e6].reverse().map((count) => [rules.select(count), count]));
  return new Map([...found].sort(([one], [other]) => order.indexOf(one) - order.indexOf(other)));
}

/** @returns {string} one part of a moment in 2023, of which the first day is a Sunday */
function part(
  /** @type {Intl.Locale} */ locale,
  /** @type {Intl.DateTimeFormatPartTypes} */ type,
  /** @type {Intl.DateTimeFormatOptions} */ options,
  month = 0,
  day = 0,
) {
  const parts = partsOf(locale, options, Date.UTC(2023, month, day + 1, 12));
  return plain(parts.find((each) => each.type === type)?.value ?? '');
}

/** @returns {string} such as `{0} {1} {2}`, for day, month and year */
function pattern(/** @type {Intl.Locale} */ locale, /** @type {Intl.DateTimeFormatOptions} */ options) {
  const places = /** @type {Record<string, string>} */ ({ day: '{0}', month: '{1}', year: '{2}' });
  const parts = partsOf(locale, options, Date.UTC(2023, 0, 1, 12));
  return plain(parts.map(({ type, value }) => places[type] ?? value).join(''));
}

function partsOf(
  /** @type {Intl.Locale} */ locale,
  /** @type {Intl.DateTimeFormatOptions} */ options,
  /** @type {number} */ instant,
) {
  return new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Warsaw', ...options }).formatToParts(instant);
}

/** @returns {'ltr' | 'rtl'} */
function direction(/** @type {any} */ locale) {
  return (locale.getTextInfo?.() ?? locale.textInfo).direction;
}

/** @returns {string} */
function list(/** @type {Intl.Locale} */ locale) {
  const parts = new Intl.ListFormat(locale).formatToParts(['a', 'b', 'c']);
  return joined(parts.filter(({ type }) => type === 'literal').map(({ value }) => value));
}

const twelve = (/** @type {(month: number) => string} */ say) => [...Array(12).keys()].map(say);
const seven = (/** @type {(day: number) => string} */ say) => [...Array(7).keys()].map((day) => say(day));

/** Engines differ in the kind of space. */
const plain = (/** @type {string} */ words) => words.replaceAll(/[\u00a0\u202f]/g, ' ');

/** @returns {string} */
function joined(/** @type {readonly string[]} */ words) {
  if (words.some((word) => word.includes('/'))) throw new Error(`A word has the sign /: ${words.join(', ')}`);
  return words.join('/');
}

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
 */
type DateWords = Record<`cldr-${string}`, string>;

/** @returns the words of a language, by their ids in its catalogue */
export function dateWordsOf(language: string): DateWords {
  return JSON.parse(readFileSync(FILE, 'utf8'))[language] ?? wordsByIntl(language);
}

/** Adds the words of languages that have none yet. */
export async function keepDateWords(languages: readonly string[]) {
  const kept = JSON.parse(await readFile(FILE, 'utf8').catch(() => '{}'));
  for (const language of languages) kept[language] ??= wordsByIntl(language);
  await writeFile(FILE, `${JSON.stringify(kept, null, 2)}\n`);
}

export function wordsByIntl(language: string): DateWords {
  // The day comes before the month in all of ours, in English by the British form; and digits are those of the numbers.
  const locale = new Intl.Locale(language === 'en' ? 'en-GB' : language, { numberingSystem: 'latn' });
  const counts = samples(locale);
  const forms = (say: (unit: 'minute' | 'hour' | 'day', count: number) => string) =>
    joined(
      (['minute', 'hour', 'day'] as const).flatMap((unit) =>
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
      const options = { style: 'unit', unit, unitDisplay: 'long', useGrouping: false } as const;
      return new Intl.NumberFormat(locale, options).format(count);
    }),
    'cldr-distances': forms((unit, count) => new Intl.RelativeTimeFormat(locale).format(count, unit)),
    'cldr-list': list(locale),
    'cldr-direction': direction(locale),
    'cldr-zone': part(locale, 'timeZoneName', { timeZoneName: 'longGeneric' }),
  };
}

/** @returns the plural categories that whole numbers have, in CLDR's order, with a number of each */
function samples(locale: Intl.Locale): Map<string, number> {
  const rules = new Intl.PluralRules(locale);
  const order = ['zero', 'one', 'two', 'few', 'many', 'other'];
  const found = new Map([...Array(1001).keys(), 1e6].reverse().map((count) => [rules.select(count), count]));
  return new Map([...found].sort(([one], [other]) => order.indexOf(one) - order.indexOf(other)));
}

/** @returns one part of a moment in 2023, of which the first day is a Sunday */
function part(
  locale: Intl.Locale,
  type: Intl.DateTimeFormatPartTypes,
  options: Intl.DateTimeFormatOptions,
  month = 0,
  day = 0,
): string {
  const parts = partsOf(locale, options, Date.UTC(2023, month, day + 1, 12));
  return plain(parts.find((each) => each.type === type)?.value ?? '');
}

/** @returns such as `{0} {1} {2}`, for day, month and year */
function pattern(locale: Intl.Locale, options: Intl.DateTimeFormatOptions): string {
  const places = { day: '{0}', month: '{1}', year: '{2}' } as Record<string, string>;
  const parts = partsOf(locale, options, Date.UTC(2023, 0, 1, 12));
  return plain(parts.map(({ type, value }) => places[type] ?? value).join(''));
}

function partsOf(locale: Intl.Locale, options: Intl.DateTimeFormatOptions, instant: number) {
  return new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Warsaw', ...options }).formatToParts(instant);
}

function direction(locale: any): 'ltr' | 'rtl' {
  return (locale.getTextInfo?.() ?? locale.textInfo).direction;
}

function list(locale: Intl.Locale): string {
  const parts = new Intl.ListFormat(locale).formatToParts(['a', 'b', 'c']);
  return joined(parts.filter(({ type }) => type === 'literal').map(({ value }) => value));
}

const twelve = (say: (month: number) => string) => [...Array(12).keys()].map(say);
const seven = (say: (day: number) => string) => [...Array(7).keys()].map((day) => say(day));

/** Engines differ in the kind of space. */
const plain = (words: string) => words.replaceAll(/[\u00a0\u202f]/g, ' ');

function joined(words: readonly string[]): string {
  if (words.some((word) => word.includes('/'))) throw new Error(`A word has the sign /: ${words.join(', ')}`);
  return words.join('/');
}

// What the widgets say of themselves is easy to read, in each language: short sentences, no riddles of letters.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';

const MOST_WORDS = 15;
const folder = new URL('../../../locales/', import.meta.url);

/** The messages of a language by id, and the Polish ones. */
async function messagesOf(language: string) {
  const xliff = await readFile(new URL(`${language}.xlf`, folder), 'utf8');
  const units = [
    ...xliff.matchAll(/<trans-unit id="(.*?)">\s*<source>(.*?)<\/source>\s*<target[^>]*>(.*?)<\/target>/g),
  ];
  assert.equal(units.length, xliff.split('<trans-unit').length - 1);
  const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&amp;', '&').replaceAll('\u00AD', '');
  return units.map(([, id = '', source = '', target = '']) => ({ id, source: plain(source), target: plain(target) }));
}

const languages = (await readdir(folder)).filter((name) => name.endsWith('.xlf')).map((name) => name.slice(0, -4));
const messages = new Map(
  await Promise.all(languages.map(async (language) => [language, await messagesOf(language)] as const)),
);
/** By language, then by id. */
const texts = new Map([
  ['pl', new Map(messages.get('en')?.map(({ id, source }) => [id, source]))],
  ...[...messages].map(([language, all]) => [language, new Map(all.map(({ id, target }) => [id, target]))] as const),
]);

const TIME = '20:00';
const DAY_AND_MONTH = '19 stycznia';
const AMOUNT = '20 godzin';

/** What stands in the places of a message, at its longest. */
function valuesOf(language: string, id: string) {
  const of = (other: string, values: string[]) => fill(texts.get(language)?.get(other) ?? '', values);
  const date = language === 'uk' ? '19 січня 2024 року' : '19 stycznia 2024';
  const long = of('moment', [date, 'piątek', TIME]);
  const short = of('short-moment', [DAY_AND_MONTH, TIME]);
  const stored = of('short-moment', [date, TIME]);
  if (id === 'range-one-day' || id === 'moment') return [date, 'piątek', TIME, TIME];
  if (id === 'short-moment') return [DAY_AND_MONTH, TIME];
  if (id === 'range-open-as-of') return [long, stored];
  if (id === 'as-of' || id.endsWith('-as-of')) return [stored];
  if (id === 'lasts') return ['2 dni i 23 godziny'];
  if (id === 'left' || id === 'starts') return [AMOUNT];
  if (id === 'activate-before') return [short, AMOUNT];
  if (id === 'operator') return ['Centralny Ośrodek Informatyki'];
  return /^(range|cancelled-at|previous-end|preview|stale|on-device)/.test(id) ? [long, long] : [short, short];
}

const fill = (text: string, values: readonly string[]) =>
  text.replace(/\{(\d)\}/g, (place, number) => values[Number(number)] ?? place);

/** Words as a reader counts them: `20:00` is one, a dash none. */
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

for (const [language, all] of texts) {
  test(`no sentence of the widgets in ${language} has more than ${MOST_WORDS} words`, () => {
    const long = [...all].flatMap(([id, text]) =>
      fill(text, valuesOf(language, id))
        .split(/(?<=[.?!؟])\s+/)
        .filter((sentence) => wordsIn(sentence) > MOST_WORDS)
        .map((sentence) => `${id}: ${wordsIn(sentence)} words in “${sentence}”`),
    );
    assert.deepEqual(long, []);
  });

  test(`no abbreviation of the widgets in ${language} stands unexplained`, () => {
    const found = [...all].flatMap(([id, text]) => {
      const letters = text.match(/(?<![\p{L}])\p{Lu}{2,}(?!\p{Ll})/gu) ?? [];
      const cut = text.match(/(?<![\p{L}])\p{L}{1,5}\.(?=\s+[\p{Ll}{(]|,|\)|:)/gu) ?? [];
      return [...letters, ...cut].map((abbreviation) => ({ id, abbreviation, text }));
    });
    // The one that everybody knows, beside a word that says what it is.
    const unexplained = found.filter(
      ({ abbreviation, text }) => abbreviation !== 'SMS' || !/\p{Ll}{4}/u.test(text.replace('SMS', '')),
    );
    assert.deepEqual(unexplained, []);
    assert.equal(found.length > 0, language !== 'ar', 'The test finds the one that is there.');
  });
}

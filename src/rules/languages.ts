import { pointer } from '../notice/problem.js';
import { isFields, type Facts, type TextField } from './facts.js';
import { LANGUAGES } from './other-names.js';
import type { Rule } from './rule.js';

/** Fields that hold names, which are the same in all languages. */
const NAMES = new Set(['name', 'providers', 'impersonates', 'timeZoneName', 'needs']);

/** An easier variety of a text: there is one where an editor has written it, and nothing is missing elsewhere. */
export const EASY = /-x-easy$/i;

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
const WORD = /\p{L}{4}/u;

interface Coverage {
  readonly fields: readonly TextField[];
  /** How many of the texts each language has. */
  readonly counts: ReadonlyMap<string, number>;
}

function languagesOf({ value }: TextField, language: string): string[] {
  // “ua” is meant for Ukrainian: a rule of its own says so.
  if (!isFields(value)) return [language];
  const tags = Object.keys(value).map((tag) => LANGUAGES[tag.toLowerCase()] ?? tag);
  return tags.filter((tag) => tag === language || !EASY.test(tag));
}

function coverageOf({ textFields, language }: Facts): Coverage {
  // A name may stand as a plain string beside texts in three languages.
  const fields = textFields.filter(({ field, value }) => isFields(value) || !NAMES.has(field));
  const counts = new Map<string, number>();
  for (const field of fields)
    for (const each of languagesOf(field, language)) counts.set(each, (counts.get(each) ?? 0) + 1);
  return { fields, counts };
}

function isEmpty(value: TextField['value']): boolean {
  return isFields(value) && Object.keys(value).length === 0;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** Languages that at least half of the texts have. */
function expected({ counts, fields }: Coverage): string[] {
  return [...counts].filter(([, number]) => number * 2 >= fields.length).map(([language]) => language);
}

/** What is no language, though it could be the tag of one. */
function doubtful(tag: string): boolean {
  const [main = ''] = tag.toLowerCase().split('-');
  return Object.hasOwn(LANGUAGES, tag.toLowerCase()) || (main.length > 3 && /^[a-z]+$/.test(main));
}

export const languageRules: readonly Rule[] = [
  {
    code: 'doubtful-language',
    severity: 'warning',
    title: 'A name or a country where the tag of a language belongs',
    why: 'No visitor’s browser asks for “ua” or “polski”: nobody gets these texts, and screen readers have no voice for them.',
    wrong: '"title": { "pl": "Przerwa", "ua": "Перерва" }',
    right: '"title": { "pl": "Przerwa", "uk": "Перерва" }',
    check: ({ document, textFields }) => {
      const own = typeof document.language === 'string' ? [{ path: '/language', tag: document.language.trim() }] : [];
      const keys = textFields.flatMap(({ path, value }) =>
        isFields(value) ? Object.keys(value).map((tag) => ({ path: pointer(path, tag), tag })) : [],
      );
      return [...own, ...keys]
        .filter(({ tag }) => doubtful(tag))
        .map(({ path, tag }) => ({
          path,
          message: `"${tag}" is not the tag of a language.`,
          instead: `Write ${LANGUAGES[tag.toLowerCase()] ? `"${LANGUAGES[tag.toLowerCase()]!}"` : 'its tag, like "pl", "en" or "uk"'}.`,
        }));
    },
  },
  {
    code: 'missing-language',
    severity: 'warning',
    title: 'A text without one of the document’s languages',
    why: 'Who reads that language gets this text in another one, in the middle of theirs.',
    wrong: '"summary": { "pl": "…", "en": "…" } (the other texts have "uk", too)',
    right: '"summary": { "pl": "…", "en": "…", "uk": "…" }',
    check: (facts) => {
      const coverage = coverageOf(facts);
      const wanted = expected(coverage);
      return coverage.fields.flatMap((text) => {
        const has = languagesOf(text, facts.language);
        const missing = wanted.filter((language) => !has.includes(language));
        if (missing.length === 0 || isEmpty(text.value)) return [];
        const names = missing.map((language) => `"${language}"`).join(' and ');
        const others = Math.min(...missing.map((language) => coverage.counts.get(language)!));
        const isPlain = typeof text.value === 'string';
        return {
          path: text.path,
          message: `The text is missing in ${names}, which ${count(others, 'other text')} ${others === 1 ? 'has' : 'have'}.`,
          instead: isPlain
            ? `Write { "${facts.language}": "…", ${missing.map((language) => `"${language}": "…"`).join(', ')} }.`
            : `Add ${missing.map((language) => `"${language}": "…"`).join(', ')}.`,
        };
      });
    },
  },
  {
    code: 'rare-language',
    severity: 'advice',
    title: 'A language that few of the texts have',
    why: 'A translation that was begun: widgets choose the language, and then show most texts in another one.',
    wrong: '"title": { "pl": "…", "uk": "…" } (and all other texts in Polish only)',
    right: '"title": { "pl": "…", "uk": "…" } (and all other texts in both)',
    check: (facts) => {
      const coverage = coverageOf(facts);
      const wanted = expected(coverage);
      return [...coverage.counts].flatMap(([language, number]) => {
        const first = coverage.fields.find((text) => isFields(text.value) && Object.hasOwn(text.value, language));
        if (!first || wanted.includes(language) || language === facts.language) return [];
        const lacking = coverage.fields.length - number;
        return {
          path: `${first.path}/${language}`,
          message: `"${language}" is here, and ${count(lacking, 'text')} of ${coverage.fields.length} ${lacking === 1 ? 'has' : 'have'} none.`,
          instead: `Translate the other texts into "${language}", too, or remove it.`,
        };
      });
    },
  },
  {
    code: 'unused-language',
    severity: 'warning',
    title: 'No text in the document’s language',
    why: 'Who has none of the other languages is shown the document’s own; plain strings would be marked with a wrong one.',
    wrong: '"language": "pl", … "title": { "en": "Interruption" }',
    right: '"language": "en", … "title": { "en": "Interruption" }',
    check: (facts) => {
      const { counts, fields } = coverageOf(facts);
      const used = [...counts.keys()];
      if (
        typeof facts.document.language !== 'string' ||
        fields.length === 0 ||
        doubtful(facts.language) ||
        used.includes(facts.language)
      )
        return [];
      return [
        {
          path: '/language',
          message: `The language of the document is "${facts.language}", and no text has it.`,
          instead: `Write ${used.map((language) => `"${language}"`).join(' or ')}, or add the texts.`,
        },
      ];
    },
  },
  {
    code: 'other-script',
    severity: 'warning',
    title: 'A text in the letters of another language',
    why: 'Two translations that changed places: a screen reader reads them in a wrong voice.',
    wrong: '{ "pl": "Перерва", "uk": "Przerwa" }',
    right: '{ "pl": "Przerwa", "uk": "Перерва" }',
    check: ({ texts }) =>
      texts.flatMap(({ path, plain, lang, field }) => {
        if (NAMES.has(field)) return [];
        const wantsCyrillic = /^(uk|ru|be|bg)\b/i.test(lang);
        const wantsLatin = /^(pl|en|de|cs|sk|lt|fr|es)\b/i.test(lang);
        // Names in other letters are usual; a text without any of its own is not.
        const wrong =
          (wantsCyrillic && !CYRILLIC.test(plain) && WORD.test(plain)) ||
          (wantsLatin && !LATIN.test(plain) && WORD.test(plain));
        if (!wrong) return [];
        return {
          path,
          message: `The text in "${lang}" has only ${wantsCyrillic ? 'Latin' : 'Cyrillic'} letters.`,
          instead: 'Check whether two languages changed places, or a text was not translated.',
        };
      }),
  },
  {
    code: 'same-translation',
    severity: 'advice',
    title: 'A sentence that is the same in two languages',
    why: 'Copied to be translated, and forgotten.',
    wrong: '{ "pl": "Nie zalogujesz się tutaj.", "en": "Nie zalogujesz się tutaj." }',
    right: '{ "pl": "Nie zalogujesz się tutaj.", "en": "You cannot log in here." }',
    check: ({ textFields }) =>
      textFields.flatMap(({ path, field, value }) => {
        if (!isFields(value) || NAMES.has(field)) return [];
        const seen = new Map<unknown, string>();
        return Object.entries(value).flatMap(([language, words]) => {
          const first = seen.get(words);
          if (first === undefined) seen.set(words, language);
          const isSentence = typeof words === 'string' && /(\S+\s+){3}|\s.*[.!?]$/s.test(words.trim());
          if (first === undefined || !isSentence) return [];
          return {
            path: `${path}/${language}`,
            message: `The text in "${language}" is the same as in "${first}".`,
            instead: EASY.test(language)
              ? `Write it in short sentences and plain words, or remove it: then "${first}" is shown.`
              : `Translate it into "${language}", or remove it: then "${first}" is shown.`,
          };
        });
      }),
  },
];

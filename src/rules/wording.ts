import { eachText, start } from './each-text.js';
import { EASY } from './languages.js';
import type { Rule } from './rule.js';
import { longSentences, MOST_WORDS, MOST_WORDS_EASY } from './sentences.js';

export const wordingRules: readonly Rule[] = [
  {
    code: 'long-sentence',
    severity: 'advice',
    title: `A sentence of more than ${MOST_WORDS} words, or ${MOST_WORDS_EASY} in an easier text`,
    why: 'Who reads in a hurry, in a foreign language or by ear, loses the thread.',
    wrong: '"summary": "(one sentence of 40 words)"',
    right: '"summary": "(two sentences of 20 words)"',
    check: eachText(({ path, plain, lang }) => {
      const most = EASY.test(lang) ? MOST_WORDS_EASY : MOST_WORDS;
      return longSentences(plain, lang, most).map(({ sentence, words }) => ({
        path,
        message: `A sentence has ${words} words: "${start(sentence)}".`,
        instead: `Make two of it: a sentence has ${most} words at most.`,
        excerpt: sentence.slice(0, 30),
      }));
    }),
  },
  {
    code: 'all-capitals',
    severity: 'advice',
    title: 'A text in capitals',
    why: 'Capitals are slow to read and sound like shouting; some screen readers spell them.',
    wrong: '"title": "UWAGA PRZERWA W DZIAŁANIU"',
    right: '"title": "Przerwa w działaniu"',
    check: eachText(({ path, plain }) => {
      if (/\p{Ll}/u.test(plain)) return undefined;
      const words = plain.match(/\p{L}+/gu) ?? [];
      const letters = words.join('');
      // Short ones are names and abbreviations.
      if (
        letters.length < 12 ||
        words.length < 2 ||
        letters !== letters.toUpperCase() ||
        letters === letters.toLowerCase()
      )
        return undefined;
      const lower = plain.toLowerCase();
      return {
        path,
        message: `The text is all in capitals: "${start(plain)}".`,
        instead: `Write "${start(lower.charAt(0).toUpperCase() + lower.slice(1), 80)}".`,
      };
    }),
  },
  {
    code: 'exclamation-marks',
    severity: 'advice',
    title: 'Several exclamation or question marks',
    why: 'Fraudsters write like that; an office does not.',
    wrong: '"title": "Uwaga!!!"',
    right: '"title": "Uwaga"',
    check: eachText(({ path, plain }) => {
      const [found] = /[!?]{2,}/.exec(plain) ?? [];
      if (!found || found === '???') return undefined;
      return {
        path,
        message: `"${found}" shouts.`,
        instead: `Write "${found.includes('?') ? '?' : '!'}" or a full stop.`,
        excerpt: found,
      };
    }),
  },
  {
    code: 'stray-space',
    severity: 'advice',
    title: 'A space too many',
    why: 'Two spaces, one at an end, or one before a full stop: a trace of cutting and pasting, where words may be missing too.',
    wrong: '"title": "Przerwa  w działaniu ."',
    right: '"title": "Przerwa w działaniu."',
    check: eachText(({ path, value }) => {
      const [found] =
        /^\s+\S|\S\s+$/.exec(value) ??
        /\S[^\S\n]{2,}\S/.exec(value) ??
        /\p{L}[ \u00a0][.,;](?=\s|$)/u.exec(value) ??
        [];
      if (!found) return undefined;
      const tidy = value
        .trim()
        .replace(/([^\s])[^\S\n]{2,}(?=\S)/g, '$1 ')
        .replace(/(\p{L})[ \u00a0]([.,;])(?=\s|$)/gu, '$1$2');
      const kind = /^\s|\s$/.test(value)
        ? 'at an end of the text'
        : /\s{2}/.test(found)
          ? 'twice in a row'
          : 'before a mark';
      return {
        path,
        message: `A space stands ${kind}.`,
        instead: `Write "${start(tidy, 80)}".`,
        ...(found.trim().length > 1 && { excerpt: found }),
      };
    }),
  },
  {
    code: 'repeated-word',
    severity: 'advice',
    title: 'A word twice in a row',
    why: 'A slip of the pen that makes an official text look false.',
    wrong: '"summary": "Nie nie zalogujesz się."',
    right: '"summary": "Nie zalogujesz się."',
    check: eachText(({ path, plain }) => {
      const found = repeated(plain);
      if (!found) return undefined;
      const [word = ''] = found.split(/\s/);
      return {
        path,
        message: `The word "${word}" stands twice in a row.`,
        instead: `Write "${word}" once.`,
        excerpt: found,
      };
    }),
  },
  {
    code: 'line-breaks',
    severity: 'advice',
    title: 'A line break that is not shown',
    why: 'One line break is shown as a space; only a blank line starts a paragraph. In titles and names neither is shown.',
    wrong: '"summary": "Pierwszy wiersz.\\nDrugi wiersz."',
    right: '"summary": "Pierwszy akapit.\\n\\nDrugi akapit."',
    check: eachText(({ path, value, field }) => {
      const inLine = ['title', 'name'].includes(field);
      if (inLine ? !value.trim().includes('\n') : !/\S[^\S\n]*\n[^\S\n]*\S/.test(value)) return undefined;
      return {
        path,
        message: inLine
          ? `A ${field} stands in one line: its line breaks are not shown.`
          : 'One line break is shown as a space.',
        instead: inLine
          ? 'Write it without line breaks.'
          : 'Write two line breaks, "\\n\\n", for a new paragraph, or a space.',
      };
    }),
  },
  {
    code: 'long-title',
    severity: 'advice',
    title: 'A title of more than 100 characters',
    why: 'A heading is there to be taken in at a glance; on a phone it would fill the screen.',
    wrong: '"title": "(a whole sentence with all the particulars)"',
    right: '"title": "Przerwa w działaniu profilu zaufanego"',
    check: eachText(({ path, plain, field }) => {
      if (field !== 'title' || plain.length <= 100) return undefined;
      return {
        path,
        message: `The title has ${plain.length} characters.`,
        instead: 'Say what is down in a few words; the rest belongs to "summary".',
      };
    }),
  },
];

/** Doublings that may be right. */
const MAY_BE_TWICE = /^(had|that|się|bora|pago)$/i;

/** A word that stands twice in a row, with no mark between. */
function repeated(text: string): string | undefined {
  const words = text.split(/([^\S\n]+|\n)/);
  for (let index = 2; index < words.length; index += 2) {
    const [before = '', space = '', word = ''] = words.slice(index - 2, index + 1);
    // A cheap look first.
    if (before.length < 2 || space === '\n' || before.length > word.length) continue;
    const bare = word.replace(/[.,;:!?]+$/, '');
    if (before.toLowerCase() !== bare.toLowerCase() || bare.length < 2) continue;
    if (/^\p{L}+$/u.test(bare) && !MAY_BE_TWICE.test(bare)) return `${before}${space}${bare}`;
  }
  return undefined;
}

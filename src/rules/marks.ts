import { anyOf, findWords } from './words.js';
import type { TextFact } from './facts.js';
import { eachText, start } from './each-text.js';
import type { Rule } from './rule.js';

const PLACEHOLDER_WORDS = anyOf(
  [
    'lorem ipsum',
    'dolor sit amet',
    'todo|fixme|tbd|tba|tbc|xxx+|qqq+|asdf[a-z]*|qwerty[a-z]*',
    'do uzupełnienia|do ustalenia|uzupełnić|wpisz tekst|wstaw tekst|tu wpisz|tu wstaw|tytuł przerwy|tekst zastępczy',
    'your text|insert text|insert title|insert date|text here|title here|placeholder',
    'заповнити|вставте текст|тут текст',
  ].flatMap((words) => words.split('|')),
);
const NAMES = 'data|date|godzina|time|nazwa|name|tytuł|title|tekst|text|link|url';
/** Of templates that were not filled in. */
const TEMPLATE = new RegExp(
  String.raw`\?\?\?|\{\{[^}]*\}\}|\$\{[^}]*\}|<(?:${NAMES})>|\[(?:${NAMES})\](?!\()|%[sd](?![a-z])`,
);
/** Whole texts of tests. */
const ONLY_PLACEHOLDER =
  /^(?:test|testowy|тест|text|tekst|tytuł|title|foo|bar|abc|aaa+|\.{1,3}|…|-+|—|\?+|n\/a|brak|null|undefined|none)\.?$/i;

const HTML =
  /<\/?(?:a|abbr|b|blockquote|br|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|small|span|strong|sub|sup|table|td|tr|u|ul)(?:\s[^<>]*)?\/?>|&(?:nbsp|amp|lt|gt|quot|shy|ndash|mdash|bdquo|rdquo|laquo|raquo|oacute|#\d+|#x[\da-f]+);/i;

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['«', '»'],
];

/** What is opened and not closed. */
function unclosed({ value, plain }: TextFact): { readonly mark: string; readonly instead: string } | undefined {
  if (!/[*[(«„“"]/.test(value)) return undefined;
  if (value.includes('**') && plain.includes('**'))
    return { mark: '**', instead: 'Write "**words**", with two asterisks on both sides.' };
  const [loose] = /\[[^\]]*\]\((?:[^()\s]*$|[^()\s]*\s[^()]*\)?|\))|\[[^\]]+\]\s+\([^)\s]+\)/.exec(plain) ?? [];
  if (loose) return { mark: loose, instead: 'Write "[words](https://…)", without spaces between and inside.' };
  for (const [open, close] of PAIRS) {
    const [opened, closed] = [plain.split(open).length, plain.split(close).length];
    // List marks such as “1)” and “:)” close what nobody opened.
    if (opened > closed) return { mark: open, instead: `Close it with ${close}, or remove it.` };
  }
  if (plain.includes('„') && !/„[^„”“"]*[”“"]/s.test(plain))
    return { mark: '„', instead: 'Close it with ”, or remove it.' };
  if (/(?<!„[^“]*)“[^”“]*$/s.test(plain) && !plain.includes('„') && !plain.includes('”'))
    return { mark: '“', instead: 'Close it with ”, or remove it.' };
  if ((plain.match(/"/g)?.length ?? 0) % 2 === 1 && !/\d"/.test(plain))
    return { mark: '"', instead: 'Close it with another one, or remove it.' };
  return undefined;
}

export const markRules: readonly Rule[] = [
  {
    code: 'placeholder',
    severity: 'warning',
    title: 'A text that still has to be written',
    why: 'A filler that got into the public document, or one of a template that was not filled in.',
    wrong: '"summary": "TODO: opis"',
    right: '"summary": "W czasie prac nie zalogujesz się profilem zaufanym."',
    check: eachText(({ path, plain }) => {
      const [inTemplate] = TEMPLATE.exec(plain.toLowerCase()) ?? ONLY_PLACEHOLDER.exec(plain.trim()) ?? [];
      const found = inTemplate ?? findWords(plain, PLACEHOLDER_WORDS)[0]?.words;
      if (!found) return undefined;
      return {
        path,
        message: `"${start(found)}" looks like a text that is still to be written.`,
        instead: 'Write the text for the public, or leave the field out.',
        excerpt: found,
      };
    }),
  },
  {
    code: 'html-in-text',
    severity: 'warning',
    title: 'HTML in a text',
    why: 'Texts are no HTML: visitors read the tags.',
    wrong: '"summary": "To <b>ważne</b>."',
    right: '"summary": "To **ważne**."',
    check: eachText(({ path, value }) => {
      const [found] = HTML.exec(value) ?? [];
      if (!found) return undefined;
      return {
        path,
        message: `"${start(found)}" is shown as it stands: a text is no HTML.`,
        instead: htmlInstead(found),
        excerpt: found,
      };
    }),
  },
  {
    code: 'garbled-text',
    severity: 'warning',
    title: 'Letters that were read in a wrong encoding',
    why: 'Visitors read “siÄ™” instead of “się”, and take the page for a false one.',
    wrong: '"summary": "Nie zalogujesz siÄ™."',
    right: '"summary": "Nie zalogujesz się."',
    check: eachText(({ path, plain }) => {
      const [found] =
        /\ufffd|[ÄĹĂÅÃ][\u0080-\u00bf‚„…†‡‰‹›‘’“”•–™šśťžźŞąşżľł¤§¨©«¬®°±´µ¶·¸»]|[ÐÑ][\u0080-\u00bf][ÐÑ]|â€/.exec(
          plain,
        ) ?? [];
      if (!found) return undefined;
      return {
        path,
        message: `"${found}" is a letter that was read in a wrong encoding.`,
        instead: 'Type the text anew, or save its source as UTF-8 and copy it again.',
        excerpt: found,
      };
    }),
  },
  {
    code: 'unclosed-mark',
    severity: 'warning',
    title: 'A mark that is opened and not closed',
    why: 'Visitors read the marks themselves, or a quotation that never ends.',
    wrong: '"summary": "Użyj **własnego PIN-u."',
    right: '"summary": "Użyj **własnego PIN-u**."',
    check: eachText((text) => {
      const found = unclosed(text);
      if (!found) return undefined;
      const { mark, instead } = found;
      return { path: text.path, message: `"${start(mark)}" is opened and not closed.`, instead, excerpt: mark };
    }),
  },
];

function htmlInstead(found: string): string {
  if (/^<\/?(b|strong|em|i)\b/i.test(found)) return 'Write "**words**" for what is to stand out.';
  if (/^<\/?a\b/i.test(found)) return 'Write "[words](https://…)" for a link.';
  if (/^<(br|p|\/p|div)\b/i.test(found)) return 'Write "\\n\\n" for a new paragraph.';
  return found.startsWith('&') ? 'Write the character itself.' : 'Write plain words.';
}

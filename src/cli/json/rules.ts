import type { RuleText } from '../../rules/index.js';

/** What can be wrong with a document before it is one: its characters and its JSON. */
const rows = {
  'json-empty': ['An empty file', 'There is nothing to show.', '(nothing)', '{ "revision": 1, … }'],
  'json-html': [
    'A web page instead of JSON',
    'An address often answers with a login page, or with “not found”.',
    '<!doctype html>…',
    '{ "revision": 1, … }',
  ],
  'json-too-large': [
    'More than 256 kB',
    'Widgets read 262,144 bytes at most: a larger document is not shown at all.',
    '(a document of 300 kB)',
    '(a document of 20 kB, without what is over)',
  ],
  'json-encoding': [
    'Not UTF-8',
    'JSON is UTF-8 (RFC 8259). In another encoding browsers show Polish letters wrongly, or refuse the document.',
    '(saved as “Unicode” or “ANSI” by an editor on Windows)',
    '(saved as UTF-8)',
  ],
  'json-bom': [
    'A mark before the first character',
    'Some editors on Windows put an invisible mark (BOM) before the text. JSON must not have it, and many programs refuse it.',
    '(saved as “UTF-8 with BOM”)',
    '(saved as “UTF-8”)',
  ],
  'json-comment': [
    'A comment',
    'JSON has no comments: browsers refuse the whole document.',
    '"revision": 3, // raised',
    '"revision": 3,',
  ],
  'json-extra-comma': [
    'A comma too many',
    'JSON has commas between things only: browsers refuse the whole document.',
    '["sms", "email",]',
    '["sms", "email"]',
  ],
  'json-missing-comma': [
    'A comma is missing',
    'Two things stand side by side: browsers refuse the whole document.',
    '"revision": 3 "language": "pl"',
    '"revision": 3, "language": "pl"',
  ],
  'json-colon': [
    'No colon after the name of a field',
    'Browsers refuse the whole document.',
    '"revision" = 3',
    '"revision": 3',
  ],
  'json-quotes': [
    'Other quotation marks than "…", or none',
    'Word processors and chats turn straight quotation marks into curly ones. JSON knows only the straight double ones.',
    '“title”: ‘Przerwa’, language: pl',
    '"title": "Przerwa", "language": "pl"',
  ],
  'json-inner-quote': [
    'A quotation mark inside a text',
    'It ends the text there: browsers refuse the whole document.',
    '"Wybierz "Zaloguj się"."',
    '"Wybierz „Zaloguj się”."',
  ],
  'json-unclosed-text': [
    'A text without its closing quotation mark',
    'Browsers refuse the whole document. A text may not go on in the next line of the file, either.',
    '"title": "Przerwa,',
    '"title": "Przerwa",',
  ],
  'json-escape': [
    'A character that a text must write in another way',
    'A tab, another invisible character, or a backslash that stands alone: browsers refuse the whole document.',
    '"C:\\serwis"',
    '"C:\\\\serwis"',
  ],
  'json-word': [
    'A word that JSON does not have',
    'JSON has true, false and null, in lower case, and nothing like NaN or undefined.',
    '"end": None',
    '(the field left out)',
  ],
  'json-number': [
    'A number in a form that JSON does not have',
    'Browsers refuse the whole document.',
    '"revision": 03',
    '"revision": 3',
  ],
  'json-space': [
    'A space that JSON does not have',
    'Copied from a page or a document: it looks like a space, and browsers refuse the whole document.',
    '(a no-break space before "revision")',
    '(a usual space)',
  ],
  'json-duplicate-key': [
    'A field that stands twice in one object',
    'The last one counts, and the first is lost without a word.',
    '{ "title": "Przerwa", "title": "Awaria" }',
    '{ "title": "Przerwa" }',
  ],
  'json-brackets': [
    'A bracket that is not closed, or closed by another one',
    'Browsers refuse the whole document.',
    '{ "forms": ["sms" }',
    '{ "forms": ["sms"] }',
  ],
  'json-syntax': ['Not JSON', 'Browsers refuse the whole document.', '{ "revision": 3 } and more', '{ "revision": 3 }'],
} as const satisfies Readonly<Record<string, readonly [title: string, why: string, wrong: string, right: string]>>;

export type JsonCode = keyof typeof rows;

/** The rules that a text must keep to be read at all; all of them errors. */
export const jsonRules: readonly RuleText[] = Object.entries(rows).map(([code, [title, why, wrong, right]]) => ({
  code,
  severity: 'error',
  title,
  why,
  wrong,
  right,
}));

/** One thing that is wrong with the text of a document. */
export interface JsonProblem {
  readonly code: JsonCode;
  /** In the text as it is written, in UTF-16 units. */
  readonly offset: number;
  readonly length: number;
  readonly message: string;
  readonly instead: string;
}

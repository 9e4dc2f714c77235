import { noticeShape } from './generated/shape.js';
import { MAX_ITEMS, MAX_LENGTH } from './limits.js';
import type { Finding, Problem, ProblemCode } from './problem.js';
import type { ObjectShape, Shape } from './shape.js';

type Sentences = readonly [message: string, instead: string];

/** Sentences for editors, which no visitor downloads: widgets never import this module. */
const sentences: Readonly<Record<ProblemCode, (finding: Finding) => Sentences>> = {
  'not-a-document': () => ['This is not a notice document.', 'Write an object { "revision": 1, … }.'],
  'nothing-to-show': () => ['The document has no usable section.', 'Add "outages", "loginMethods" or "scamWarning".'],
  missing: ({ path }) => [`"${lastStep(path)}" is missing.`, 'Add it.'],
  'wrong-type': ({ found, path }) => [`This is a value of type ${found}.`, `Write ${inWords(shapeAt(path))}.`],
  'too-long': ({ found }) => [`${found}… is too long.`, `Write ${count(MAX_LENGTH)} characters at most.`],
  'too-many': ({ found }) =>
    found
      ? [`These are ${count(Number(found))} items.`, `Write ${count(MAX_ITEMS)} at most; only these are read.`]
      : ['There are more problems than are listed here.', 'Mend these first.'],
  'unknown-field': ({ path }) => [
    `"${lastStep(path)}" is not a field here.`,
    `The fields are: ${fieldsOf(shapeAt(path.replace(/\/[^/]*$/, ''))).join(', ')}.`,
  ],
  'unknown-value': ({ found, path }) => [
    `${found} is not known here.`,
    `Write ${(shapeAt(path) as string).replaceAll('|', ' or ')}.`,
  ],
  'bad-id': notValid('Id', 'lower-case letters, digits and hyphens, like "profil-zaufany"'),
  'bad-instant': ({ found, instead }) => [`${found} is not a moment as RFC 3339 writes it.`, `Write ${instead}.`],
  'missing-offset': ({ found, instead = '' }) => {
    const [first, second] = instead.split(' or ');
    if (second) return [`${found} occurs twice.`, `Write ${first} for the first or ${second} for the second time.`];
    return first
      ? [`${found} has no offset from UTC.`, `Write ${first}.`]
      : [
          `${found} does not exist in the document’s time zone, where the clocks skip it.`,
          'Write a time before or after.',
        ];
  },
  'bad-language': notValid('LanguageTag', 'a tag of BCP 47, like "pl" or "uk"'),
  'bad-time-zone': notValid('TimeZone', 'an IANA name, like "Europe/Warsaw"'),
  'bad-href': ({ found, path }) =>
    shapeAt(path) === 'https'
      ? [`${found} is not a valid SecureHref.`, 'Write an address that starts with https://.']
      : [`${found} is not a valid Href.`, 'Write https://, http://, mailto:, tel: or a relative address.'],
  'bad-phone': notValid('Phone', '"+48 573 205 962"'),
  'bad-email': notValid('Email', '"name@example.org"'),
  'other-number': ({ instead }) => [
    'A link in the text says another number than it dials, which is the one that visitors are shown.',
    `Write ${instead}.`,
  ],
  'premium-rate': ({ found }) => [
    `${found} is a number for which the caller pays extra.`,
    'Write another one, or what the call costs beside it.',
  ],
  'invisible-characters': ({ found, instead }) => [
    `${found} has characters that nobody sees; they are left out.`,
    `Write ${instead}, typed anew.`,
  ],
  'look-alike-host': ({ found, instead }) => [
    `${found} has letters that may look like others: visitors are shown ${instead}.`,
    'Make sure that it is the site you mean.',
  ],
  'other-offset': ({ found, instead }) => [
    `${found} has an offset that the document’s time zone does not have then.`,
    `Write ${instead}, if the time is right.`,
  ],
  'end-before-start': () => [
    'The end is not after the start.',
    'Write a later end, or leave it out while it is not known.',
  ],
};

/** A finding in words. */
export function explain(finding: Finding): Problem {
  const [message, instead] = sentences[finding.code](finding);
  return { ...finding, message, instead };
}

function notValid(type: string, example: string) {
  return ({ found }: Finding): Sentences => [`${found} is not a valid ${type}.`, `Write ${example}.`];
}

/** What the table says of the place. Below a text are its languages, and a place that it does not know is a text. */
function shapeAt(path: string): Shape {
  return stepsOf(path).reduce<Shape>((shape, step) => {
    if (typeof shape === 'string') return 'string';
    if (isObject(shape)) return shape[[step, `${step}!`, '*'].find((field) => Object.hasOwn(shape, field)) ?? ''] ?? '';
    return shape[0];
  }, noticeShape);
}

/** 10000 as `10,000`. */
function count(number: number): string {
  return number.toLocaleString('en');
}

function fieldsOf(shape: Shape): string[] {
  return Object.keys(shape).map((field) => field.replace('!', ''));
}

function inWords(shape: Shape): string {
  if (shape === '') return 'a text, or one per language: { "pl": "…", "en": "…" }';
  if (shape === 'integer') return 'a whole number, like 3';
  if (typeof shape === 'string') return 'a text in quotation marks';
  return isObject(shape) ? 'an object { … }' : 'a list [ … ]';
}

function isObject(shape: Shape): shape is ObjectShape {
  return typeof shape === 'object' && !Array.isArray(shape);
}

function lastStep(path: string): string {
  return stepsOf(path).at(-1)!;
}

function stepsOf(path: string): string[] {
  const steps = path.split('/').slice(1);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

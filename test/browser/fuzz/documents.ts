import fc from 'fast-check';
import { noticeShape } from '../../../src/notice/generated/shape.js';
import { typeOf, type ObjectShape, type Shape } from '../../../src/notice/shape.js';
import { hostileAddress, hostileName, hostileString } from './hostile-strings.js';

/** When the documents are looked at: their outages are then going on, if nothing in them is broken. */
export const NOW = '2024-01-19T22:15:00+01:00';

/** Right values of each kind, so that what surrounds the texts can be used; a text is given by the caller. */
const RIGHT: Readonly<Record<string, readonly unknown[]>> = {
  string: ['notice.schema.json'],
  integer: [1],
  language: ['pl', 'en', 'uk'],
  'time-zone': ['Europe/Warsaw'],
  id: ['ikp', 'mojeikp'],
  instant: [NOW],
  href: ['https://pacjent.gov.pl/'],
  https: ['https://pacjent.gov.pl/'],
  phone: ['+48 573 205 962'],
  email: ['name@example.org'],
};

/** Moments by the field that they stand in; the others are {@link NOW}. */
const MOMENTS: Readonly<Record<string, string>> = {
  updated: '2024-01-12T08:00:00+01:00',
  start: '2024-01-19T20:00:00+01:00',
  end: '2024-01-20T16:00:00+01:00',
  announceFrom: '2024-01-12T00:00:00+01:00',
  showUntil: '2024-01-21T16:00:00+01:00',
  cancelledAt: '2024-01-20T12:00:00+01:00',
};

/**
 * Documents of the shape that the reader goes by, so that a field that comes to it is covered by itself.
 * @param text what every text is
 * @param slip what any other value may be instead
 */
function ofShape(
  shape: Shape,
  text: fc.Arbitrary<unknown>,
  slip: fc.Arbitrary<unknown> | undefined,
  field = '',
): fc.Arbitrary<unknown> {
  if (shape === '') return text;
  if (typeof shape === 'string') {
    const right = field in MOMENTS ? [MOMENTS[field]] : (RIGHT[shape] ?? shape.split('|'));
    if (!slip) return fc.constant(right[0]);
    return fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...right) }, { weight: 1, arbitrary: slip });
  }
  if (typeOf(shape) === 'list') {
    const item = ofShape((shape as readonly [Shape])[0], text, slip);
    const one = fc.tuple(item);
    // Seldom more than one: every item takes time, and few find more.
    return slip ? fc.oneof({ weight: 4, arbitrary: one }, { weight: 1, arbitrary: fc.tuple(item, item) }) : one;
  }
  return ofObject(shape as ObjectShape, text, slip);
}

function ofObject(
  shape: ObjectShape,
  text: fc.Arbitrary<unknown>,
  slip: fc.Arbitrary<unknown> | undefined,
): fc.Arbitrary<unknown> {
  // Names of channels, which are ids too
  const names = shape['*'] === undefined ? Object.keys(shape) : (RIGHT.id as string[]).slice(0, slip ? 2 : 1);
  const fields = names.map((name) => {
    const key = name.replace('!', '');
    const value = ofShape(shape[name] ?? shape['*']!, text, slip, key);
    const missing = slip && key === name ? fc.option(value, { nil: undefined, freq: 12 }) : value;
    return missing.map((given) => [key, given] as const);
  });
  const strange = slip ? fc.option(fc.tuple(hostileName, text), { nil: undefined, freq: 1 }) : fc.constant(undefined);
  return fc
    .tuple(strange, ...fields)
    .map(([unknown, ...known]) => Object.fromEntries(unknown ? [unknown, ...known] : known));
}

const hostileText = fc.oneof(
  { weight: 3, arbitrary: hostileString },
  {
    weight: 1,
    arbitrary: fc.tuple(hostileString, hostileString, hostileName, hostileString).map(([pl, en, name, other]) =>
      Object.fromEntries([
        ['pl', pl],
        ['en', en],
        [name, other],
      ]),
    ),
  },
);

/** Documents in which every text is hostile, and one of twenty other values. */
export const hostileDocument = ofShape(noticeShape, hostileText, fc.oneof(hostileString, hostileAddress));

/** A document in which all is right, with a text of its own in every field for texts. */
export function harmlessDocument(): unknown {
  let count = 0;
  const next = fc.constant(undefined).map(() => `text-${++count}.`);
  return fc.sample(ofShape(noticeShape, next, undefined), { numRuns: 1, seed: 1 })[0];
}

/** The same with other texts, and in one language. */
export function withTexts(shape: Shape, value: unknown, text: string): unknown {
  if (shape === '') return text;
  if (typeof shape === 'string') return value;
  if (typeOf(shape) === 'list') return (value as unknown[]).map((item) => withTexts((shape as [Shape])[0], item, text));
  const fields = shape as ObjectShape;
  return Object.fromEntries(
    Object.entries(value as object).map(([key, item]: [string, unknown]) => {
      const field = fields[key] ?? fields[`${key}!`] ?? fields['*'];
      return [key, field === undefined ? item : withTexts(field, item, text)];
    }),
  );
}

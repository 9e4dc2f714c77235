import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parse } from '../../../src/notice/index.js';
import { MAX_ITEMS, MAX_LENGTH, MAX_PROBLEMS } from '../../../src/notice/limits.js';
import { flawOf } from '../../../src/notice/single-values.js';
import { soundDocument, withValue } from './documents.js';

interface Definition {
  readonly [keyword: string]: unknown;
  readonly type?: string;
  readonly pattern?: string;
}

const schema = (await (await fetch(new URL('../../../notice.schema.json', import.meta.url))).json()) as {
  readonly $defs: Readonly<Record<string, Definition>>;
};

/** Every definition in the schema, however deep. */
function definitions(node: unknown): Definition[] {
  if (typeof node !== 'object' || node === null) return [];
  return [node as Definition, ...Object.values(node).flatMap(definitions)];
}

describe('The schema has the limits of the reader', () => {
  const all = definitions(schema.$defs);

  it('on every string', () => {
    const strings = all.filter(({ type, enum: words, const: word }) => type === 'string' && !words && !word);
    expect(strings).not.to.be.empty;
    for (const each of strings) expect(each, JSON.stringify(each)).to.have.property('maxLength', MAX_LENGTH);
  });

  it('on every list', () => {
    const lists = all.filter(({ type }) => type === 'array');
    expect(lists).not.to.be.empty;
    for (const each of lists) expect(each, JSON.stringify(each)).to.have.property('maxItems', MAX_ITEMS);
  });

  it('on every map', () => {
    const maps = all.filter(({ type, properties }) => type === 'object' && !properties);
    expect(maps).not.to.be.empty;
    for (const each of maps) expect(each, JSON.stringify(each)).to.have.property('maxProperties', MAX_ITEMS);
  });
});

describe('The schema’s patterns agree with the reader', () => {
  const pieces = [
    'a',
    'b-c',
    '-',
    '.',
    '@',
    '+',
    '4',
    '48 573',
    ' ',
    '_',
    'X',
    'é',
    '\n',
    '#',
    '%',
    'https://',
    '/',
    'pl',
  ];
  const almost = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
    fc.constantFrom(
      '+48 573 205 962',
      'a.b+c@d-e.example',
      'profil-zaufany',
      'pl-PL',
      '+0 123 456 78',
      '+4812345678901234567890',
    ),
  );
  for (const [type, kind] of [
    ['Id', 'id'],
    ['LanguageTag', 'language'],
    ['Phone', 'phone'],
    ['Email', 'email'],
  ] as const) {
    it(`on what is a right ${type}`, () => {
      const pattern = new RegExp(schema.$defs[type]!.pattern!, 'u');
      fc.assert(
        fc.property(almost, (text) => {
          expect(flawOf(kind, text) === undefined, JSON.stringify(text)).to.equal(pattern.test(text));
        }),
        { numRuns: 2_000 },
      );
    });
  }
});

describe('At its limits', () => {
  it('a text and a list are whole', () => {
    const text = 'a'.repeat(MAX_LENGTH);
    const list = Array.from({ length: MAX_ITEMS }, () => text);
    const { notice, problems } = parse(withValue(soundDocument(), '/scamWarning/rules', list));
    expect(problems).to.be.empty;
    expect(notice!.scamWarning!.rules).to.deep.equal(list);
  });

  it('every problem is told', () => {
    const wrong = (count: number) =>
      parse(
        withValue(
          soundDocument(),
          '/scamWarning/rules',
          Array.from({ length: count }, () => 7),
        ),
      ).problems;
    expect(wrong(MAX_PROBLEMS - 1).map(({ code }) => code)).not.to.include('too-many');
    expect(wrong(MAX_PROBLEMS)).to.have.length(MAX_PROBLEMS);
    expect(wrong(MAX_PROBLEMS + 50)).to.have.length(MAX_PROBLEMS);
  });
});

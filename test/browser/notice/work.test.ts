import { expect } from '@open-wc/testing';
import { readNotice } from '../../../src/notice/read-notice.js';
import { soundDocument, withValue, type Json } from './documents.js';

/** Long texts of one piece: what a pattern that looks back takes ages for. */
const PIECES = [
  '*',
  '**',
  '** ',
  '**a',
  '*a',
  '[',
  '[a](',
  '[a](b',
  '[a](b(',
  '[a](b(c)',
  '[a](()',
  '\n',
  ' \n',
  '\n a',
  'a-',
  '-',
  'a@',
  'a.',
  '+1 ',
  '1 ',
  '\u200b',
];

/** Fields of all kinds: texts, ids, languages, addresses. */
const PLACES = [
  '/scamWarning/lead',
  '/outages/0/id',
  '/language',
  '/timeZone',
  '/updated',
  '/outages/0/operator/href',
  '/scamWarning/officialSites/0/href',
  '/scamWarning/report/phone',
  '/scamWarning/report/email',
];

/** The quickest of a few readings, in milliseconds. */
function timeOf(document: Json): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    readNotice(document);
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('Reading takes time in proportion to the length of a text', () => {
  const filled = (piece: string, length: number) =>
    PLACES.reduce<Json>(
      (document, place) => withValue(document, place, piece.repeat(Math.floor(length / piece.length))),
      soundDocument(),
    );
  for (const piece of PIECES) {
    it(`of ${JSON.stringify(piece)}`, () => {
      // Sixteen times the length: in proportion that is 16, for a square 256. Short times say nothing.
      const [short, long] = [timeOf(filled(piece, 625)), timeOf(filled(piece, 10_000))];
      expect(long / Math.max(short, 0.5)).to.be.below(100);
    });
  }
});

describe('However much there is of a document, the reader looks at no more than', () => {
  /** The document, and what was looked at of it. */
  function watched(document: Json) {
    const looks = { count: 0 };
    const watch = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? new Proxy(value, {
            get(target, key, receiver) {
              looks.count++;
              return watch(Reflect.get(target, key, receiver));
            },
          })
        : value;
    return { document: watch(document), looks };
  }

  const many = <Value>(count: number, value: Value) => Array.from({ length: count }, () => value);

  for (const [what, place, value] of [
    ['the first items of a list', '/scamWarning/rules', many(100_000, 'A')],
    ['the first outages', '/outages', many(100_000, { id: 'a', kind: 'planned', title: 'A', start: 'x' })],
    [
      'the first languages of a text',
      '/scamWarning/title',
      Object.fromEntries(many(100_000, 'A').map((text, index) => [`xx-${index}`, text])),
    ],
    ['the shape goes down', '/scamWarning/title', many(10_000, 0).reduce<Json>((inner) => ({ pl: inner }), 'A')],
    [
      'the names of fields that it does not know',
      '/scamWarning',
      Object.fromEntries(many(100_000, 'A').map((text, index) => [`x${index}`, text])),
    ],
  ] as const) {
    it(what, () => {
      const { document, looks } = watched(withValue(soundDocument(), place, value));
      readNotice(document);
      expect(looks.count).to.be.below(10_000);
    });
  }
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parse, type Notice } from '../../../src/notice/index.js';
import { FULL } from '../support/full.js';
import { placesOf, soundDocument, stringsOf, valueAt, without, withValue, type Json } from './documents.js';

const numRuns = FULL ? 500 : 100;
const sound = soundDocument();

const anyJson = fc.jsonValue() as fc.Arbitrary<Json>;

/** Values that editors get wrong, among them right ones in the wrong place. */
const slip = fc.oneof(anyJson, fc.constantFrom(undefined, '', ' ', {}, []), fc.constantFrom(...valuesOf(sound)));

/** The sound document with up to four slips of the pen. */
const nearlyRight = fc
  .array(fc.tuple(fc.constantFrom(...placesOf(sound)), slip), { maxLength: 4 })
  .map((slips) => slips.reduce((document, [at, value]) => withSlip(document, at, value), sound));

function valuesOf(document: Json): Json[] {
  return placesOf(document).map((place) => valueAt(document, place));
}

/** An earlier slip may have taken the place away. */
function withSlip(document: Json, at: string, value: Json): Json {
  return valueAt(document, at) === undefined ? document : withValue(document, at, value);
}

function freeze(value: Json): Json {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

function documentOf(notice: Notice): Json {
  return without(JSON.parse(JSON.stringify(notice)) as Json, '/languages');
}

describe('parse, whatever it is given,', function () {
  this.timeout(30_000);

  it('never throws and never changes its input', () => {
    fc.assert(
      fc.property(fc.oneof(anyJson, nearlyRight), (document) => {
        parse(freeze(structuredClone(document)));
      }),
      { numRuns },
    );
  });

  it('either gives a notice or says why not', () => {
    fc.assert(
      fc.property(fc.oneof(anyJson, nearlyRight), (document) => {
        const { notice, problems } = parse(document);
        expect(notice !== undefined || problems.some(({ severity }) => severity === 'error')).to.be.true;
      }),
      { numRuns },
    );
  });

  it('says in whole sentences what is wrong and what to write instead, at a place that is there', () => {
    fc.assert(
      fc.property(nearlyRight, (document) => {
        for (const { path, code, message, instead } of parse(document).problems) {
          expect(`${message} ${instead}`).to.match(/^["A-Z].+[.] [A-Z].+[.]$/su);
          const place = code === 'missing' ? path.replace(/\/[^/]*$/, '') : path;
          expect(valueAt(document, place), path).not.to.be.undefined;
        }
      }),
      { numRuns },
    );
  });

  it('gives a notice in which nothing is left to leave out', () => {
    fc.assert(
      fc.property(nearlyRight, (document) => {
        const { notice } = parse(document);
        if (!notice) return;
        const again = parse(documentOf(notice));
        expect(documentOf(again.notice!)).to.deep.equal(documentOf(notice));
        expect(again.problems.filter(({ code }) => code !== 'missing' && code !== 'bad-href')).to.deep.equal([]);
      }),
      { numRuns },
    );
  });

  it('gives only words that were in the document, none of them blank', () => {
    fc.assert(
      fc.property(nearlyRight, (document) => {
        const given = new Set([...stringsOf(document), 'UTC', 'und']);
        const { languages = [], ...notice } = parse(document).notice ?? {};
        const strange = stringsOf(notice).filter((words) => !given.has(words) || words.trim() === '');
        expect(strange).to.deep.equal([]);
        expect(new Set(languages).size).to.equal(languages.length);
      }),
      { numRuns },
    );
  });
});

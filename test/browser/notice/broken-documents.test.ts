import { expect } from '@open-wc/testing';
import { parse, type Finding, type Notice } from '../../../src/notice/index.js';
import { findingLine } from '../../../src/notice/problem.js';
import { readNotice } from '../../../src/notice/read-notice.js';
import { deliverJson } from '../../../src/source/delivery.js';
import { brokenDocuments, brokenTexts } from './broken-documents.js';
import type { Json } from './documents.js';

const inShort = (problems: readonly Finding[]) =>
  problems.map(({ path, code, severity }) => `${path} ${code}${severity === 'warning' ? '?' : ''}`);

const noticeOf = (document: (() => Json) | undefined): Notice | undefined => document && parse(document()).notice;

describe('Of a broken document, what is wrong is reported and what is right remains:', () => {
  for (const { what, document, found, remains } of brokenDocuments) {
    it(what, () => {
      const { notice, problems } = parse(document());
      expect(inShort(problems)).to.deep.equal(found);
      expect(notice).to.deep.equal(noticeOf(remains));
    });
  }

  it('in at least 70 ways', () => expect(brokenDocuments.length).to.be.at.least(70));
});

describe('Widgets find the same, but for advice,', () => {
  const ADVICE = ['look-alike-host', 'other-number', 'other-offset', 'premium-rate'];
  for (const { what, document, found } of brokenDocuments) {
    it(`in ${what}, and say it in one short line each`, () => {
      const { problems } = readNotice(document());
      expect(inShort(problems)).to.deep.equal(found.filter((each) => !ADVICE.some((code) => each.includes(code))));
      for (const problem of problems) {
        expect(problem.found?.length ?? 0).to.be.at.most(60);
        expect(findingLine(problem)).to.match(/^[^\n]{0,300}$/);
      }
    });
  }
});

describe('Of a text that should be a document:', () => {
  for (const { what, text, found, remains } of brokenTexts) {
    it(what, () => {
      const { notice, failure } = deliverJson(text);
      expect(failure?.reason).to.equal(found === 'not-json' ? found : found.length > 0 ? 'invalid' : undefined);
      expect(inShort(failure?.problems ?? [])).to.deep.equal(found === 'not-json' ? [] : found);
      expect(notice).to.deep.equal(noticeOf(remains));
    });
  }

  it('one that is nothing but brackets leaves nothing to show, whatever the engine makes of it', () => {
    for (const text of ['['.repeat(100_000), '['.repeat(100_000) + ']'.repeat(100_000), '{"a":'.repeat(50_000)]) {
      const { notice, failure } = deliverJson(text);
      expect(failure).to.exist;
      expect(notice).to.be.undefined;
    }
  });
});

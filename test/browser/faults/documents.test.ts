/** Broken documents, as rows of the printed tables; the tests beside their list look at each more closely. */
import '../../../src/define/all.js';
import type { NoticeErrorEvent } from '../../../src/index.js';
import { brokenDocuments } from '../notice/broken-documents.js';
import { FULL } from '../support/full.js';
import { notice, scamWarning } from '../../support/notices.js';
import { settled } from '../widgets/visitor.js';
import { itLeavesThePageInPeace } from './scene.js';
import { itSees } from './table-row.js';

/** What only authors are told. */
const ADVICE = /look-alike-host|other-(number|offset)|premium-rate/;
const GOOD = 'The last good one';

async function giveAfterGood(document: unknown): Promise<string> {
  const element = globalThis.document.body.appendChild(globalThis.document.createElement('scam-warning'));
  element.notice = notice({ scamWarning: scamWarning({ title: GOOD }) });
  await settled();
  const found: string[] = [];
  element.addEventListener('ikp-error', ({ problems }: NoticeErrorEvent) => {
    found.push(...problems.map(({ path, code, severity }) => `${path} ${code}${severity === 'error' ? '' : '?'}`));
  });
  element.notice = document;
  await settled();
  const isGood = element.shadowRoot!.querySelector('h2')?.textContent.includes(GOOD) === true;
  element.remove();
  return story(found, isGood);
}

const story = (found: readonly string[], isGood: boolean) =>
  `${found.map((each) => each.trim()).join(', ') || 'nothing'}; shows ${isGood ? 'the last good one' : 'what remains'}`;

describe('a document that is broken after a good one', () => {
  for (const { what, document, found, remains } of brokenDocuments.slice(0, FULL ? undefined : 10)) {
    const told = found.filter((each) => !ADVICE.test(each));
    const row = { table: 'documents', name: what, what: '', scene: 'after a good one' };
    itSees({ ...row, expected: [story(told, !remains)] }, () => giveAfterGood(document()));
  }
  itLeavesThePageInPeace('documents');
});

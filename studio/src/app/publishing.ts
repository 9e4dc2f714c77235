import type { NoticeDocument } from '../../../src/notice/document.js';
import { checkNotice, type RuleProblem } from '../../../src/rules/index.js';
import type { Store } from '../store/store.js';
import { instantAt } from '../times/zoned.js';

/** The document as it would be published at this moment. */
export function nextRevision(store: Pick<Store, 'document' | 'base' | 'now'>): NoticeDocument {
  const { document, base } = store;
  const numberOf = (value: unknown) => (Number.isSafeInteger(value) ? (value as number) : 0);
  const revision = Math.max(numberOf(base?.revision) + 1, numberOf(document.revision), 1);
  const updated = instantAt(store.now(), document.timeZone);
  return { ...document, revision, updated };
}

/** What the rules say of the document, published now. What publishing itself sets right is not said. */
export function problemsOf(store: Store): readonly RuleProblem[] {
  const next = nextRevision(store);
  const { revision, updated } = store.document;
  // What is broken there is shown; publishing mends it.
  const isWhole = Number.isSafeInteger(revision) && typeof updated === 'string' && !Number.isNaN(Date.parse(updated));
  return checkNotice(isWhole ? next : { ...next, revision, updated }, { previous: store.base, at: store.now() });
}

/** A text as a document, or why it is none. */
export function documentFrom(text: string): { document: NoticeDocument } | { reason: 'broken' | 'notObject' } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { reason: 'notObject' };
    return { document: value as NoticeDocument };
  } catch {
    return { reason: 'broken' };
  }
}

import type { Instant, LanguageTag, NoticeDocument } from './document.js';

/**
 * A notice as {@link parse} gives it: every value in it is valid, what was broken is left out. Its objects have no
 * prototype, so that nothing a page adds to `Object.prototype` shows up in them.
 */
export interface Notice extends Omit<NoticeDocument, 'updated' | '$schema'> {
  /** Missing where the document has no valid one. */
  readonly updated?: Instant;
  /** The languages in which the document has texts, its own `language` first. */
  readonly languages: readonly LanguageTag[];
}

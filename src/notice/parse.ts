import type { Notice } from './notice.js';
import type { Problem } from './problem.js';
import { Reader } from './reader.js';
import { isTimeZone } from './zone.js';

/** What {@link parse} made of a document. */
export interface ParseResult {
  /** Missing when the document can't be used at all. */
  readonly notice?: Notice;
  /** Everything that is wrong, in the order of the document. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a notice document, such as `JSON.parse` gives it. A broken value is left out and reported, with all that needs
 * it; the rest is used. Unknown fields are ignored with a warning, so that an old script reads a new document. Without a
 * valid `timeZone` times are shown in UTC, without a `revision` it counts as 0. Never throws.
 */
export function parse(input: unknown): ParseResult {
  const given = (input ?? {}) as { timeZone?: unknown };
  const timeZone = typeof given.timeZone === 'string' && isTimeZone(given.timeZone) ? given.timeZone : 'UTC';
  const reader = new Reader(timeZone);
  const document = reader.read('NoticeDocument', input, '') as Partial<Notice> | undefined;
  if (!document) {
    reader.problems.length = 0;
    reader.report('', 'not-a-document', 'This is not a notice document.', 'Write an object { "revision": 1, … }.');
    return { problems: reader.problems };
  }
  if (!document.outages && !document.loginMethods && !document.scamWarning) {
    const instead = 'Add "outages", "loginMethods" or "scamWarning".';
    reader.report('', 'nothing-to-show', 'The document has no usable section.', instead);
    return { problems: reader.problems };
  }
  const language = document.language ?? 'und';
  const notice = Object.assign(Object.create(null) as Notice, document, {
    revision: document.revision ?? 0,
    timeZone,
    language,
    languages: [language, ...[...reader.languages].filter((other) => other !== language)],
  });
  return { notice, problems: reader.problems };
}

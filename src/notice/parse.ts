import { adviceOn, withOffset } from './advice.js';
import { explain } from './explain.js';
import type { Notice } from './notice.js';
import type { Problem } from './problem.js';
import { readNotice, zoneOf } from './read-notice.js';

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
  const { notice, problems } = readNotice(input, adviceOn);
  const timeZone = zoneOf(input);
  return { ...(notice && { notice }), problems: problems.map((finding) => explain(withOffset(finding, timeZone))) };
}

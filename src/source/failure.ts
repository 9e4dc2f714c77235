import type { Finding } from '../notice/problem.js';

/**
 * Why no notice could be had: `network` (no answer, or none that the page may read), `timeout`, `too-large`, `status`,
 * `not-json`, `invalid` (parts of the document, or all of it), `stale` (no server has confirmed it for too long).
 */
export type FailureReason = 'network' | 'timeout' | 'too-large' | 'status' | 'not-json' | 'invalid' | 'stale';

/** A failure to get a notice, or a notice with problems. */
export interface Failure {
  readonly reason: FailureReason;
  /** What happened, as a sentence for the web team. */
  readonly message: string;
  /** What is wrong in the document, for `invalid`. */
  readonly problems: readonly Finding[];
}

/** A failure that has nothing to do with what is in the document. */
export function failureOf(reason: FailureReason, message: string): Failure {
  return { reason, message, problems: [] };
}

import type { Problem } from '../notice/problem.js';

/** Why no notice could be had. */
export type FailureReason = 'network' | 'timeout' | 'status' | 'not-json' | 'invalid';

/** A failure to get a notice, or a notice with problems. */
export interface Failure {
  readonly reason: FailureReason;
  /** What happened, as a sentence for the web team. */
  readonly message: string;
  /** What is wrong in the document, for `invalid`. */
  readonly problems: readonly Problem[];
}

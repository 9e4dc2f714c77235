import type { Finding } from '../../notice/problem.js';
import type { Failure, FailureReason } from '../../source/failure.js';
import { PageEvent } from './page-event.js';

/** The element could not get a notice, or had to leave out parts of it. */
export class NoticeErrorEvent extends PageEvent {
  readonly reason: FailureReason;
  /** What happened, as a sentence. */
  readonly message: string;
  /** What is wrong in the document: place, code and an example of what to write instead. `parse` says it in sentences. */
  readonly problems: readonly Finding[];

  constructor({ reason, message, problems }: Failure) {
    super('ikp-error', { bubbles: true, composed: true });
    this.reason = reason;
    this.message = message;
    this.problems = problems;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ikp-error': NoticeErrorEvent;
  }
}

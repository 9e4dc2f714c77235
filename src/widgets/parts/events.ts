import type { Id } from '../../notice/document.js';
import type { Notice } from '../../notice/notice.js';
import type { Finding } from '../../notice/problem.js';
import type { Phase } from '../../schedule/index.js';
import type { Failure, FailureReason } from '../../source/failure.js';
import { PageEvent } from './page-event.js';

/** An event of a widget: it bubbles, also out of shadow trees. */
abstract class WidgetEvent extends PageEvent {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** The element has a notice: at first, and whenever a newer one comes. */
export class NoticeLoadEvent extends WidgetEvent {
  /** The notice, as far as it can be used. */
  readonly notice: Notice;

  constructor(notice: Notice) {
    super('ikp-load');
    this.notice = notice;
  }
}

/** The element could not get a notice, or had to leave out parts of it. */
export class NoticeErrorEvent extends WidgetEvent {
  readonly reason: FailureReason;
  /** What happened, as a sentence. */
  readonly message: string;
  /** What is wrong in the document: place, code and an example of what to write instead. `parse` says it in sentences. */
  readonly problems: readonly Finding[];

  constructor({ reason, message, problems }: Failure) {
    super('ikp-error');
    this.reason = reason;
    this.message = message;
    this.problems = problems;
  }
}

/** The first outage shown has come into another phase, or another outage is first now. */
export class OutagePhaseChangeEvent extends WidgetEvent {
  /** The `id` of the first outage shown; nothing when none is shown any more. */
  readonly outage: Id | undefined;
  /** Its phase; nothing when none is shown any more. */
  readonly phase: Phase | undefined;

  constructor(outage: Id | undefined, phase: Phase | undefined) {
    super('ikp-phase-change');
    this.outage = outage;
    this.phase = phase;
  }
}

/** The visitor dismissed an outage, or folded an active one to a line; or showed it again. */
export class OutageDismissEvent extends WidgetEvent {
  /** The outage's `id`. */
  readonly outage: Id;
  readonly phase: Phase;
  /** False when the visitor showed it again. */
  readonly dismissed: boolean;

  constructor(outage: Id, phase: Phase, dismissed: boolean) {
    super('ikp-dismiss');
    this.outage = outage;
    this.phase = phase;
    this.dismissed = dismissed;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ikp-load': NoticeLoadEvent;
    'ikp-error': NoticeErrorEvent;
    'ikp-phase-change': OutagePhaseChangeEvent;
    'ikp-dismiss': OutageDismissEvent;
  }
}

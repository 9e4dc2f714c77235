import type { Id } from '../../notice/document.js';
import type { Phase } from '../../schedule/index.js';
import { PageEvent } from '../parts/page-event.js';

/** The visitor dismissed an outage, or folded an active one to a line; or showed it again. */
export class OutageDismissEvent extends PageEvent {
  /** The outage's `id`. */
  readonly outage: Id;
  readonly phase: Phase;
  /** False when the visitor showed it again. */
  readonly dismissed: boolean;

  constructor(outage: Id, phase: Phase, dismissed: boolean) {
    super('ikp-dismiss', { bubbles: true, composed: true });
    this.outage = outage;
    this.phase = phase;
    this.dismissed = dismissed;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ikp-dismiss': OutageDismissEvent;
  }
}

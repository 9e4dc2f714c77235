import type { Id } from '../../notice/document.js';
import type { Phase } from '../../schedule/index.js';
import { PageEvent } from '../parts/page-event.js';

/** The first outage shown has come into another phase, or another outage is first now. */
export class OutagePhaseChangeEvent extends PageEvent {
  /** The `id` of the first outage shown; nothing when none is shown any more. */
  readonly outage: Id | undefined;
  /** Its phase; nothing when none is shown any more. */
  readonly phase: Phase | undefined;

  constructor(outage: Id | undefined, phase: Phase | undefined) {
    super('ikp-phase-change', { bubbles: true, composed: true });
    this.outage = outage;
    this.phase = phase;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ikp-phase-change': OutagePhaseChangeEvent;
  }
}

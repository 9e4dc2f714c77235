import { toEpoch } from '../../notice/instant.js';
import type { PhasedOutage } from '../../schedule/index.js';
import { recall } from '../../source/index.js';
import { FOLDED } from '../../source/names.js';

/**
 * What a dismissal holds for: this outage in this phase, as it was told. A new start, end, cancellation or update makes
 * another state of it, which is shown again.
 */
export function stateOf({ outage, phase }: PhasedOutage): string {
  const newest = Math.max(0, ...(outage.updates ?? []).map((update) => toEpoch(update.at) ?? 0));
  return [phase, outage.start, outage.end, outage.cancelledAt, newest].join(' ');
}

/** Whether the visitor folded the outage as it stands. */
export function isFolded(phased: PhasedOutage): boolean {
  return recall(FOLDED + phased.outage.id) === stateOf(phased);
}

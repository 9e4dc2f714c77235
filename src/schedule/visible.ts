import type { Id, Outage } from '../notice/document.js';
import type { EpochMs } from '../notice/instant.js';
import type { Notice } from '../notice/notice.js';
import { phaseFacts, type PhaseFacts, type ShownPhase } from './phase-facts.js';
import { boundariesOf, phaseOf, type Boundaries } from './phase.js';

/** An outage with the phase it is in, and what follows from that. */
export interface PhasedOutage extends PhaseFacts {
  readonly outage: Outage;
  readonly phase: ShownPhase;
  readonly at: Boundaries;
}

/**
 * The outages to tell of, the most pressing first: active before upcoming before over, unplanned before planned, then
 * by start (of those that are over, the last first).
 * @param ids only these, for a page-specific banner; all where none are given
 */
export function visibleOutages(notice: Notice, now: EpochMs | undefined, ids: readonly Id[] = []): PhasedOutage[] {
  const visible: PhasedOutage[] = [];
  for (const outage of notice.outages ?? []) {
    const at = boundariesOf(outage);
    if (!at || (ids.length > 0 && !ids.includes(outage.id))) continue;
    const phase = phaseOf(at, now);
    const facts = phaseFacts[phase];
    if (facts) visible.push({ outage, phase: phase as ShownPhase, at, ...facts });
  }
  return visible.sort(byUrgency);
}

function byUrgency(first: PhasedOutage, second: PhasedOutage): number {
  const sooner = first.at.start - second.at.start;
  return (
    first.rank - second.rank ||
    Number(first.outage.kind === 'planned') - Number(second.outage.kind === 'planned') ||
    (first.isOver ? -sooner : sooner)
  );
}

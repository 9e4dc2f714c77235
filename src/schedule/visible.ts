import type { Id, Outage } from '../notice/document.js';
import { toEpoch, type EpochMs } from '../notice/instant.js';
import type { Notice } from '../notice/notice.js';
import { phaseAt, type Phase } from './phase.js';

/** An outage with the phase it is in. */
export interface PhasedOutage {
  readonly outage: Outage;
  readonly phase: Phase;
}

const ORDER: readonly Phase[] = ['active', 'unknown', 'upcoming', 'cancelled', 'ended'];

/**
 * The outages to tell of, the most pressing first: active before upcoming before over, unplanned before planned, then
 * by start (for those that are over, the last first).
 * @param ids only these, for a page-specific banner; all where none are given
 */
export function visibleOutages(notice: Notice, now: EpochMs | undefined, ids: readonly Id[] = []): PhasedOutage[] {
  return (notice.outages ?? [])
    .filter((outage) => ids.length === 0 || ids.includes(outage.id))
    .map((outage) => ({ outage, phase: phaseAt(outage, now) }))
    .filter(({ phase }) => ORDER.includes(phase))
    .sort(
      (first, second) =>
        ORDER.indexOf(first.phase) - ORDER.indexOf(second.phase) ||
        Number(first.outage.kind === 'planned') - Number(second.outage.kind === 'planned') ||
        byStart(first, second),
    );
}

function byStart(first: PhasedOutage, second: PhasedOutage): number {
  const difference = toEpoch(first.outage.start)! - toEpoch(second.outage.start)!;
  return first.phase === 'ended' || first.phase === 'cancelled' ? -difference : difference;
}

import type { Id, Outage } from '../notice/document.js';
import type { EpochMs } from '../notice/instant.js';
import type { Notice } from '../notice/notice.js';
import { boundariesOf, phaseOf, type Boundaries, type Phase } from './phase.js';

/** An outage with the phase it is in. */
export interface PhasedOutage {
  readonly outage: Outage;
  readonly phase: Phase;
  readonly at: Boundaries;
}

// Phases that are not told have no rank.
const RANK: Partial<Record<Phase, number>> = { active: 0, unknown: 1, upcoming: 2, cancelled: 3, ended: 3 };

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
    const phase = now === undefined ? 'unknown' : phaseOf(at, now);
    if (RANK[phase] !== undefined) visible.push({ outage, phase, at });
  }
  return visible.sort(byUrgency);
}

function byUrgency(first: PhasedOutage, second: PhasedOutage): number {
  const rank = RANK[first.phase]!;
  const sooner = first.at.start - second.at.start;
  return (
    rank - RANK[second.phase]! ||
    Number(first.outage.kind === 'planned') - Number(second.outage.kind === 'planned') ||
    (rank === 3 ? -sooner : sooner)
  );
}

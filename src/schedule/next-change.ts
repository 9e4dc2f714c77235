import type { Outage } from '../notice/document.js';
import { toEpoch, type EpochMs } from '../notice/instant.js';
import type { Notice } from '../notice/notice.js';
import { phaseFacts } from './phase-facts.js';
import { boundariesOf, phaseOf, type Boundaries } from './phase.js';
import { remainingUntil } from './remaining.js';

/**
 * The next moment at which anything shown changes: a phase, a deadline, or the words that say how long something still
 * takes. Nothing where nothing will change any more; never in the past.
 */
export function nextChangeAt(notice: Notice, now: EpochMs): EpochMs | undefined {
  let next = Infinity;
  for (const outage of notice.outages ?? []) {
    const at = boundariesOf(outage);
    if (at) next = Math.min(next, nextChangeOf(outage, at, now));
  }
  return next === Infinity ? undefined : next;
}

function nextChangeOf(outage: Outage, at: Boundaries, now: EpochMs): EpochMs {
  let next = Infinity;
  for (const boundary of [at.announced, at.start, at.end, at.gone]) {
    if (boundary !== undefined && boundary > now) next = Math.min(next, boundary);
  }
  for (const moment of countdownsOf(outage, at, now)) {
    next = Math.min(next, remainingUntil(moment, now)?.changesAt ?? Infinity);
  }
  return next;
}

/** The moments to which the widgets count down: the start, then the end, and the deadlines until they have passed. */
function countdownsOf(outage: Outage, at: Boundaries, now: EpochMs): (EpochMs | undefined)[] {
  const awaits = phaseFacts[phaseOf(at, now)]?.awaits;
  if (!awaits) return [];
  return [at[awaits], ...(outage.affects ?? []).map(({ activateBefore }) => toEpoch(activateBefore))];
}

import { toEpoch, type EpochMs } from '../notice/instant.js';
import type { Notice } from '../notice/notice.js';
import { boundariesOf } from './phase.js';

/** The next moment at which anything shown changes; nothing where nothing will. Never in the past. */
export function nextChangeAt(notice: Notice, now: EpochMs): EpochMs | undefined {
  let next: EpochMs | undefined;
  for (const change of changesOf(notice)) {
    if (change > now && (next === undefined || change < next)) next = change;
  }
  return next;
}

/** Every moment at which a phase or a deadline changes, in no order. */
export function changesOf(notice: Notice): EpochMs[] {
  const changes: (EpochMs | undefined)[] = [];
  for (const outage of notice.outages ?? []) {
    const at = boundariesOf(outage);
    if (!at) continue;
    changes.push(at.announced, at.start, at.end, at.gone);
    for (const effect of outage.affects ?? []) changes.push(toEpoch(effect.activateBefore));
  }
  return changes.filter((change) => change !== undefined);
}

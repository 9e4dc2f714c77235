import type { Effect, Id, Outage } from '../notice/document.js';
import { toEpoch, type EpochMs } from '../notice/instant.js';
import type { Notice } from '../notice/notice.js';
import { boundariesOf, phaseAt, type Boundaries } from './phase.js';

/** What a login method is worth in one channel at one moment. */
export interface Availability {
  readonly state: 'available' | 'limited' | 'unavailable' | 'unknown';
  /** The effect that decides the state, or the one that is about to. */
  readonly effect?: Effect;
  /** From when the effect holds, if it does not yet: the method is still `available`. */
  readonly from?: EpochMs;
  /** Until when it holds, through outages that overlap or follow at once. Missing: not known. */
  readonly until?: EpochMs;
}

interface Affected extends Boundaries {
  readonly outage: Outage;
  readonly effect: Effect;
}

/**
 * Whether a method works in a channel at a moment, by all outages of the notice. `unavailable` outweighs `limited`;
 * `unknown` where the moment is not known and an outage may affect the method.
 */
export function availabilityAt(notice: Notice, method: Id, channel: Id, now: EpochMs | undefined): Availability {
  const affected = affectedWindows(notice, method, channel);
  if (affected.length === 0) return { state: 'available' };
  if (now === undefined) return { state: 'unknown', effect: affected[0]!.effect };
  const active = affected.filter(({ outage }) => phaseAt(outage, now) === 'active');
  const deciding = active.find(({ effect }) => effect.state === 'unavailable') ?? active[0];
  if (deciding) {
    const { state } = deciding.effect;
    return {
      state,
      effect: deciding.effect,
      until: endOfRun(
        affected.filter(({ effect }) => effect.state === state),
        now,
      ),
    };
  }
  const next = affected
    .filter(({ outage }) => phaseAt(outage, now) === 'upcoming')
    .sort((first, second) => first.start - second.start)[0];
  return next
    ? {
        state: 'available',
        effect: next.effect,
        from: next.start,
        until: next.end,
      }
    : { state: 'available' };
}

function affectedWindows(notice: Notice, method: Id, channel: Id): Affected[] {
  const windows: Affected[] = [];
  for (const outage of notice.outages ?? []) {
    const at = boundariesOf(outage);
    // An outage called off before its start affects nothing.
    if (!at || (at.end !== undefined && at.end <= at.start)) continue;
    for (const effect of outage.affects ?? []) {
      if (effect.method === method && (!effect.channels || effect.channels.includes(channel))) {
        windows.push({ ...at, outage, effect });
      }
    }
  }
  return windows;
}

/** The end of the run of windows, overlapping or back to back, that covers this moment; nothing where it is open. */
function endOfRun(windows: readonly Affected[], now: EpochMs): EpochMs | undefined {
  let end = now;
  for (const window of [...windows].sort((first, second) => first.start - second.start)) {
    if (window.start > end) break;
    if (window.end === undefined) return undefined;
    end = Math.max(end, window.end);
  }
  return end;
}

/** The deadline by which a method must have been activated, if its effect has one. */
export function deadlineOf(effect: Effect | undefined): EpochMs | undefined {
  return toEpoch(effect?.activateBefore);
}

import type { Outage } from '../notice/document.js';
import { HOUR, toEpoch, type EpochMs } from '../notice/instant.js';

/**
 * Where an outage stands: not yet announced; announced; going on; over, but still told; called off, but still told;
 * no longer told; not to be said, because the time is not known.
 */
export type Phase = 'unannounced' | 'upcoming' | 'active' | 'ended' | 'cancelled' | 'gone' | 'unknown';

/** How long an outage is still told after its end, unless `showUntil` says otherwise. */
export const LINGER = 12 * HOUR;

/** The moments at which an outage's phase changes. An outage without `end` is open-ended. */
export interface Boundaries {
  /** Missing: announced at once. */
  readonly announced?: EpochMs;
  readonly start: EpochMs;
  /** The end of the window or the cancellation, whichever is first. */
  readonly end?: EpochMs;
  readonly cancelled: boolean;
  /** From when it is no longer told. */
  readonly gone?: EpochMs;
}

/** The outage's boundaries; nothing where it has no valid start. The window is half-open, [start, end). */
export function boundariesOf(outage: Outage): Boundaries | undefined {
  const start = toEpoch(outage.start);
  if (start === undefined) return undefined;
  const announced = toEpoch(outage.announceFrom);
  const plannedEnd = toEpoch(outage.end);
  const cancelledAt = toEpoch(outage.cancelledAt);
  const cancelled = cancelledAt !== undefined && (plannedEnd === undefined || cancelledAt < plannedEnd);
  const end = cancelled ? cancelledAt : plannedEnd;
  if (end === undefined) return { announced, start, cancelled };
  // Called off before anyone was told: there is nothing to tell.
  if (cancelled && announced !== undefined && end <= announced)
    return { announced: end, start, end, cancelled, gone: end };
  const showUntil = toEpoch(outage.showUntil);
  // A showUntil before the end would make the outage vanish silently while it is going on.
  const gone = showUntil !== undefined && showUntil >= end ? showUntil : end + LINGER;
  return { announced, start, end, cancelled, gone };
}

/** The outage's phase at a moment; `unknown` where the moment is not known. */
export function phaseAt(outage: Outage, now: EpochMs | undefined): Phase {
  const at = boundariesOf(outage);
  return at ? phaseOf(at, now) : 'unknown';
}

/** The phase by boundaries that have been worked out already. */
export function phaseOf(at: Boundaries, now: EpochMs | undefined): Phase {
  if (now === undefined) return 'unknown';
  if (at.announced !== undefined && now < at.announced) return 'unannounced';
  if (at.gone !== undefined && now >= at.gone) return 'gone';
  if (at.end !== undefined && now >= at.end) return at.cancelled ? 'cancelled' : 'ended';
  return now < at.start ? 'upcoming' : 'active';
}

import type { Effect, Id, Outage } from '../notice/document.js';
import type { EpochMs } from '../notice/instant.js';
import type { Notice } from '../notice/notice.js';
import { phaseFacts } from './phase-facts.js';
import { boundariesOf, phaseOf, type Boundaries } from './phase.js';

/** What a login method is worth in one channel at one moment. */
export interface Availability {
  readonly state: 'available' | 'limited' | 'unavailable' | 'unknown';
  /** The effect that decides the state. */
  readonly effect?: Effect;
  /** Until when the state holds, through outages that overlap or follow at once. Missing: not known. */
  readonly until?: EpochMs;
  /** What is announced to make the method worse. */
  readonly next?: ComingEffect;
}

/** An effect that is announced. */
export interface ComingEffect {
  readonly effect: Effect;
  readonly from: EpochMs;
  /** Missing: not known yet. */
  readonly until?: EpochMs;
}

/** A window in which an outage affects the method. */
interface Window extends Boundaries {
  readonly effect: Effect;
}

/**
 * Whether a method works in a channel at a moment, by all outages of the notice. `unavailable` outweighs `limited`;
 * `unknown` where the moment is not known and an outage may affect the method.
 */
export function availabilityAt(notice: Notice, method: Id, channel: Id, now: EpochMs | undefined): Availability {
  const windows = (notice.outages ?? []).flatMap((outage) => windowsOf(outage, method, channel));
  if (windows.length === 0) return { state: 'available' };
  if (now === undefined) return { state: 'unknown', effect: windows[0]!.effect };
  const unavailable = windows.filter(({ effect }) => effect.state === 'unavailable');
  const off = unavailable.find(awaiting('end', now));
  if (off) return { state: 'unavailable', effect: off.effect, until: endOfRun(unavailable, now) };
  const limits = windows.filter(({ effect }) => effect.state === 'limited');
  const limit = limits.find(awaiting('end', now));
  const next = coming(limit ? unavailable : windows, now);
  if (!limit) return { state: 'available', next };
  const worseFrom = Math.min(...unavailable.map(({ start }) => start).filter((start) => start > now));
  const until = Math.min(endOfRun(limits, now) ?? Infinity, worseFrom);
  return { state: 'limited', effect: limit.effect, until: until === Infinity ? undefined : until, next };
}

function windowsOf(outage: Outage, method: Id, channel: Id): Window[] {
  const effects = (outage.affects ?? []).filter(
    (effect) => effect.method === method && (!effect.channels || effect.channels.includes(channel)),
  );
  const at = effects.length > 0 ? boundariesOf(outage) : undefined;
  if (!at) return [];
  // Before its announcement an outage is not known, even where it has started.
  const start = Math.max(at.start, at.announced ?? at.start);
  // Called off before its start, or announced after its end, it affects nothing.
  if (at.end !== undefined && at.end <= start) return [];
  return effects.map((effect) => ({ ...at, start, effect }));
}

/** Finds windows by what comes next: those with the end to come are going on. */
function awaiting(next: 'start' | 'end', now: EpochMs): (window: Window) => boolean {
  return (window) => phaseFacts[phaseOf(window, now)]?.awaits === next;
}

function coming(windows: readonly Window[], now: EpochMs): ComingEffect | undefined {
  let first: Window | undefined;
  for (const window of windows.filter(awaiting('start', now))) {
    if (!first || window.start < first.start) first = window;
  }
  return first && { effect: first.effect, from: first.start, until: first.end };
}

/** The end of the run of windows, overlapping or back to back, that covers this moment; nothing where it is open. */
function endOfRun(windows: readonly Window[], now: EpochMs): EpochMs | undefined {
  let end = now;
  for (const window of [...windows].sort((first, second) => first.start - second.start)) {
    if (window.start > end) break;
    if (window.end === undefined) return undefined;
    end = Math.max(end, window.end);
  }
  return end;
}

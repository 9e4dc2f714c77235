import type { EpochMs } from '../notice/instant.js';

/** Something that waits for a moment. */
export interface Sleeper {
  /** The next moment at which it wants to be woken; nothing when there is none. */
  nextChangeAt(now: EpochMs): EpochMs | undefined;
  /** The moment has come, or the page is back from sleep. */
  wake(): void;
}

/** Longer delays overflow and fire at once (HTML, timers: a signed 32-bit number). */
const LONGEST_DELAY = 2 ** 31 - 1;

const sleepers = new Set<Sleeper>();
let planned = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Adds a sleeper to the page's one timer. Returns the clean-up. */
export function sleep(sleeper: Sleeper): () => void {
  if (sleepers.size === 0) listen(true);
  sleepers.add(sleeper);
  reschedule();
  return () => {
    sleepers.delete(sleeper);
    if (sleepers.size === 0) listen(false);
    reschedule();
  };
}

/** To be called when a sleeper's next moment may have changed. Many calls in a row cost one look. */
export function reschedule(): void {
  if (planned) return;
  planned = true;
  queueMicrotask(schedule);
}

function schedule(): void {
  planned = false;
  clearTimeout(timer);
  const now = Date.now();
  let next = Infinity;
  for (const sleeper of sleepers) next = Math.min(next, sleeper.nextChangeAt(now) ?? Infinity);
  if (next < Infinity) timer = setTimeout(wakeAll, Math.min(Math.max(next - now, 0), LONGEST_DELAY));
}

function wakeAll(): void {
  for (const sleeper of sleepers) sleeper.wake();
  schedule();
}

function wakeIfVisible(): void {
  if (document.visibilityState === 'visible') wakeAll();
}

// A device that slept, a page that comes back from the cache or from the background: look at the clock again.
function listen(on: boolean): void {
  const change = on ? 'addEventListener' : 'removeEventListener';
  document[change]('visibilitychange', wakeIfVisible);
  window[change]('pageshow', wakeAll);
  window[change]('online', wakeAll);
}

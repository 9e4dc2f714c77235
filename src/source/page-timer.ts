/** Something that waits for a moment. */
export interface Sleeper {
  /** In how many milliseconds it wants to be woken; nothing when there is no need. */
  sleepsFor(): number | undefined;
  /**
   * A moment has come, its own or another's.
   * @param back the page is back: it was hidden, in the browser's cache, or offline
   */
  wake(back: boolean): void;
}

/** Longer delays overflow and fire at once (HTML, timers: a signed 32-bit number). */
const LONGEST_DELAY = 2 ** 31 - 1;

const sleepers = new Set<Sleeper>();
let planned: Promise<void> | undefined;
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
  planned ??= plan();
}

async function plan(): Promise<void> {
  await planned; // Nothing yet: this waits for the end of the task, whatever the page has made of `Promise`.
  schedule();
}

function schedule(): void {
  planned = undefined;
  clearTimeout(timer);
  let delay = Infinity;
  for (const sleeper of sleepers) delay = Math.min(delay, sleeper.sleepsFor() ?? Infinity);
  if (delay < Infinity) timer = setTimeout(() => wakeAll(), Math.min(Math.max(delay, 0), LONGEST_DELAY));
}

/** Wakes all sleepers, such as when the time turned out to be another. */
export function wakeAll(back = false): void {
  for (const sleeper of sleepers) sleeper.wake(back);
  schedule();
}

function comeBack({ type, persisted }: Event & { persisted?: boolean }): void {
  // A page that is shown for the first time does not come back.
  if (document.visibilityState === 'visible') wakeAll(type !== 'pageshow' || persisted);
}

// A device that slept, a page that comes back from the cache or from the background: look at the clock again.
function listen(on: boolean): void {
  const change = on ? 'addEventListener' : 'removeEventListener';
  document[change]('visibilitychange', comeBack);
  window[change]('pageshow', comeBack);
  window[change]('online', comeBack);
}

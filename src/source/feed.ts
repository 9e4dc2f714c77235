import { askInTurn, type Outcome } from './ask.js';
import { clock } from './clock.js';
import { refreshDelay, retryDelay } from './delays.js';
import type { Delivery } from './delivery.js';
import { failureOf, type Failure } from './failure.js';
import type { Requester } from './fetch-text.js';
import { GoodNotice } from './good-notice.js';
import { reschedule, sleep, wakeAll, type Sleeper } from './page-timer.js';

/** What an element wants of the notice at an address. */
export interface Wishes {
  readonly requester: Requester;
  /** Further addresses of the same document, tried in order. */
  readonly mirrors: readonly string[];
  /** Milliseconds between looks; infinite for never again. */
  readonly refresh: number;
  /** Without a server's answer for so many milliseconds, the notice is stale. */
  readonly maxAge: number;
  /** Whether the browser's storage may be used. */
  readonly mayStore: boolean;
}

export type Listener = (delivery: Delivery) => void;

/**
 * The notice at one address, for all elements that show it: fetched, kept, looked at again. A failure is retried; but,
 * except for the first time, it looks only while the page is visible.
 */
export class Feed implements Sleeper {
  readonly #url: string;
  readonly #good: GoodNotice;
  readonly #listeners = new Map<Listener, Wishes>();
  readonly #stopSleeping: () => void;
  /** The request under way. */
  #request: AbortController | undefined;
  #closed = false;
  /** What the last look has failed for. */
  #failure: Failure | undefined;
  /** How many looks have failed in a row. */
  #failures = 0;
  /** When the last look ended and when the next is due, by `performance.now()`. */
  #looked = 0;
  #due = 0;

  constructor(url: string) {
    this.#url = url;
    this.#good = new GoodNotice(url);
    this.#stopSleeping = sleep(this);
  }

  /** Tells the listener what is known, now and from now on. */
  add(listener: Listener, wishes: Wishes): void {
    const known = this.#good.delivery;
    const recalled = known ?? (wishes.mayStore ? this.#good.recall() : undefined);
    this.#listeners.set(listener, wishes);
    if (recalled && !known) this.#tell(recalled);
    else if (known ?? this.#failure) listener(known ?? { failure: this.#failure });
    if (this.#request) return;
    if (this.#due === 0) void this.#look();
    else if (this.#failures === 0) this.#plan();
  }

  remove(listener: Listener): void {
    this.#listeners.delete(listener);
  }

  /** Whether nobody listens. */
  get isIdle(): boolean {
    return this.#listeners.size === 0;
  }

  close(): void {
    this.#closed = true;
    this.#request?.abort();
    this.#stopSleeping();
  }

  sleepsFor(): number | undefined {
    const busy = this.#request || this.#due === Infinity || this.isIdle;
    return busy || document.visibilityState === 'hidden' ? undefined : Math.max(0, this.#due - performance.now());
  }

  wake(back: boolean): void {
    const left = this.sleepsFor();
    if (left !== undefined && (back || left === 0)) void this.#look();
  }

  get #wishes(): readonly Wishes[] {
    return [...this.#listeners.values()];
  }

  /** Asks for the notice, and plans when to ask again. */
  async #look(): Promise<void> {
    let outcome: Outcome;
    try {
      outcome = await askInTurn(this.#wishes[0]!.requester, {
        addresses: () => [this.#url, ...this.#wishes.flatMap(({ mirrors }) => mirrors)],
        begin: () => (this.#closed ? undefined : (this.#request = new AbortController())),
        offer: (text) =>
          this.#good.offer(
            text,
            this.#wishes.every(({ mayStore }) => mayStore),
          ),
      });
    } catch (error) {
      outcome = { failure: failureOf('network', `${this.#url}: ${String(error)}.`) };
    }
    this.#request = undefined;
    if (this.#closed) return;
    this.#looked = performance.now();
    if (outcome.failure) this.#failed(outcome.failure, outcome.retryAfter);
    else this.#succeeded();
    // Not before: an answer that corrects the clock may also confirm a notice that would look stale by it.
    if (outcome.clockMoved) wakeAll();
    else reschedule();
  }

  #failed(failure: Failure, retryAfter = 0): void {
    const isNews = failure.message !== this.#failure?.message;
    this.#failure = failure;
    this.#due = this.#looked + retryDelay(++this.#failures, retryAfter, Math.random());
    if (isNews) this.#tell({ failure });
  }

  #succeeded(): void {
    this.#failure = undefined;
    this.#failures = 0;
    this.#due = Infinity;
    this.#plan();
    this.#tell(this.#good.delivery!);
  }

  /** Plans the next look, or brings it forward. */
  #plan(): void {
    const refresh = Math.min(...this.#wishes.map((wishes) => wishes.refresh));
    const maxAge = Math.min(...this.#wishes.map((wishes) => wishes.maxAge));
    const older = (this.#good.acceptsOlderFrom ?? Infinity) - clock.now()!;
    this.#due = Math.min(this.#due, this.#looked + Math.min(refreshDelay(refresh, maxAge, Math.random()), older));
    reschedule();
  }

  #tell(delivery: Delivery): void {
    this.#listeners.forEach((_, listener) => listener(delivery));
  }
}

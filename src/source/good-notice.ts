import { MINUTE, toEpoch, type EpochMs } from '../notice/instant.js';
import type { Notice } from '../notice/notice.js';
import { clock } from './clock.js';
import { sayOnce } from './console.js';
import { deliverJson, type Delivery } from './delivery.js';
import type { Failure } from './failure.js';
import { keep, recall } from './memory.js';
import { NOTICE } from './names.js';

/** So long an older revision is taken for the answer of a cache that lags behind; then for what the editor wants. */
const PATIENCE = 15 * MINUTE;

/** The newest good document of an address, as the browser keeps it between visits. */
interface LastGood {
  readonly text: string;
  /** When a server last confirmed it. */
  readonly confirmed: EpochMs;
  /** Since when servers have given only older revisions. */
  readonly olderSince?: EpochMs | undefined;
}

/** The newest good notice of an address, which stays until a server gives a newer one. */
export class GoodNotice {
  readonly #url: string;
  #kept: LastGood | undefined;
  #delivery: Delivery | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  /** Nothing while there is none. */
  get delivery(): Delivery | undefined {
    return this.#delivery;
  }

  /** From when on an older revision is accepted; nothing when none was refused. */
  get acceptsOlderFrom(): EpochMs | undefined {
    return this.#kept?.olderSince === undefined ? undefined : this.#kept.olderSince + PATIENCE;
  }

  /** Takes what an earlier visit has kept; nothing where that is nothing, or can't be used. */
  recall(): Delivery | undefined {
    try {
      const kept = JSON.parse(recall(NOTICE + this.#url)!) as LastGood;
      const delivery = deliverJson(kept.text);
      if (delivery.notice && Number.isFinite(kept.confirmed)) this.#set(kept, delivery);
    } catch {
      // Nothing was kept, or not by us.
    }
    return this.#delivery;
  }

  /** Takes what a server gave. Returns why it is not shown: it can't be used, or is older; nothing when it is. */
  offer(text: string, mayStore: boolean): Failure | 'older' | undefined {
    const now = clock.now()!;
    const known = this.#kept?.text === text;
    const delivery = known ? this.#delivery! : deliverJson(text);
    const { notice, failure } = delivery;
    if (!notice) return failure;
    const olderSince = !known && this.#isOlder(notice) ? Math.min(this.#kept?.olderSince ?? now, now) : undefined;
    const refused = olderSince !== undefined && now < olderSince + PATIENCE;
    if (refused) this.#kept = { ...this.#kept!, olderSince };
    else this.#set({ text, confirmed: now }, delivery);
    if (mayStore) keep(NOTICE + this.#url, JSON.stringify(this.#kept), true);
    if (refused) return 'older';
    if (olderSince !== undefined) sayOnce(`${this.#url} has gone back to revision ${notice.revision}.`);
    return undefined;
  }

  #set(kept: LastGood, delivery: Delivery): void {
    this.#kept = kept;
    this.#delivery = { ...delivery, confirmed: kept.confirmed };
  }

  #isOlder({ revision, updated }: Notice): boolean {
    const shown = this.#delivery?.notice;
    if (!shown || revision !== shown.revision) return revision < (shown?.revision ?? 0);
    return (toEpoch(updated) ?? 0) < (toEpoch(shown.updated) ?? 0);
  }
}

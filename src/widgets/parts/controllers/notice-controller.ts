import type { PropertyValues } from 'lit';
import { MINUTE, type EpochMs } from '../../../notice/instant.js';
import { clock, failureOf, NoticeSource, watchChildren, type Delivery, type Wishes } from '../../../source/index.js';
import { tell } from '../tell.js';
import { WhileConnected, type Host } from './while-connected.js';

/** An element as far as its notice goes. */
export interface NoticeHost extends Host {
  readonly notice: unknown;
  readonly src?: string | null;
  readonly previewTime?: string | null;
}

/** Properties that say where the notice comes from, and how. */
const FOR_SOURCE = ['notice', 'src', 'mirrors', 'refresh', 'maxAge', 'storage', 'previewTime'];

/** A clock that is behind by this little is just slow. */
const SLOW = 5 * MINUTE;

/** Brings an element its notice, and tells the page what came of it. */
export class NoticeController extends WhileConnected<NoticeHost> {
  readonly #wishes: () => Wishes;
  readonly #source: NoticeSource;
  #delivery: Delivery | undefined;
  #otherwise: Delivery | undefined;
  #isOpen = false;
  #toldStale = false;

  constructor(host: NoticeHost, wishes: () => Wishes) {
    super(host, (update) => watchChildren(host, update));
    this.#wishes = wishes;
    this.#source = new NoticeSource(host, wishes, (delivery) => this.#receive(delivery));
  }

  /** Missing while nothing is known. What is on its way, or can't be used, leaves the last good notice. */
  get delivery(): Delivery | undefined {
    return this.#delivery ?? this.#otherwise;
  }

  /** From when on the notice is stale; nothing where it can't be, as in a preview. */
  get staleFrom(): EpochMs | undefined {
    const confirmed = this.#delivery?.confirmed;
    return confirmed === undefined || this.host.previewTime ? undefined : confirmed + this.#wishes().maxAge;
  }

  /** When a server last confirmed a notice that is stale: too long ago, or later than now. */
  get staleSince(): EpochMs | undefined {
    const [now, until, confirmed] = [clock.now()!, this.staleFrom, this.#delivery?.confirmed];
    return until !== undefined && (now >= until || now < confirmed! - SLOW) ? confirmed : undefined;
  }

  override hostDisconnected(): void {
    this.#isOpen = false;
    this.#source.close();
    super.hostDisconnected();
  }

  hostUpdated(): void {
    const since = this.staleSince;
    if (since === undefined) this.#toldStale = false;
    // Once, until a server has confirmed the notice again.
    else if (!this.#toldStale) {
      this.#toldStale = true;
      const message = `No server has confirmed ${this.host.src} since ${new Date(since).toISOString()}.`;
      this.#tell({ failure: failureOf('stale', message) });
    }
  }

  /** To be called before each update: asks for the notice, or asks again where what is to be asked has changed. */
  look(changed: PropertyValues): void {
    if (this.#isOpen && !FOR_SOURCE.some((name) => changed.has(name))) {
      this.#source.childrenChanged();
      return;
    }
    this.#isOpen = true;
    this.#source.open({ document: this.host.notice, src: this.host.src ?? undefined });
  }

  /** To be called after an error: a missing notice no longer counts as on its way. */
  giveUp(): void {
    this.#otherwise = {};
  }

  #receive(delivery: Delivery | undefined): void {
    const leaves = !delivery || (delivery.failure && !delivery.notice);
    const isKnown = delivery?.notice && delivery.notice === this.#delivery?.notice;
    if (!leaves || !this.#delivery?.notice) this.#delivery = delivery;
    this.host.requestUpdate();
    if (delivery && !isKnown) this.#tell(delivery);
  }

  /** Once the page shows what it is told. */
  #tell(delivery: Delivery): void {
    void this.host.updateComplete.then(() => tell(this.host, delivery));
  }
}

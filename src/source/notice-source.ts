import { deliver, deliverJson, type Delivery } from './delivery.js';
import type { Wishes } from './feed.js';
import { listenTo } from './feeds.js';
import { readInlineJson } from './inline-json.js';

/** What an element was given, in the order of precedence. */
export interface Given {
  /** The `notice` property. */
  readonly document?: unknown;
  /** The `src` attribute. */
  readonly src?: string;
}

/**
 * Where one element's notice comes from: its property, else its JSON child, else its `src`. Delivers `undefined` while
 * it is on its way, and an empty delivery where nothing was given.
 */
export class NoticeSource {
  readonly #element: Element;
  readonly #wishes: () => Wishes;
  readonly #receive: (delivery: Delivery | undefined) => void;
  #given: Given = {};
  /** What there was of a JSON child when last looked. */
  #inline: string | undefined;
  #stopListening = () => {};

  /** @param wishes how `src` is to be fetched; asked whenever it is */
  constructor(element: Element, wishes: () => Wishes, receive: (delivery: Delivery | undefined) => void) {
    this.#element = element;
    this.#wishes = wishes;
    this.#receive = receive;
  }

  /** Starts anew with what is given now. */
  open(given: Given): void {
    this.close();
    this.#given = given;
    this.#inline = readInlineJson(this.#element);
    if (given.document !== undefined && given.document !== null) {
      this.#receive(deliver(given.document));
      return;
    }
    const inline = this.#inline;
    if (inline === 'pending') this.#receive(undefined);
    else if (inline !== 'none') this.#receive(deliverJson(inline));
    else if (given.src) this.#fetch(given.src, this.#wishes());
    else this.#receive({});
  }

  /** The element's children have changed: starts anew if its JSON child has. */
  childrenChanged(): void {
    const matters = this.#given.document === undefined || this.#given.document === null;
    if (matters && readInlineJson(this.#element) !== this.#inline) this.open(this.#given);
  }

  /** Lets go of the request. */
  close(): void {
    this.#stopListening();
    this.#stopListening = () => {};
  }

  #fetch(src: string, wishes: Wishes): void {
    this.#receive(undefined);
    const mirrors = wishes.mirrors.map((mirror) => this.#resolve(mirror));
    this.#stopListening = listenTo(this.#resolve(src), { ...wishes, mirrors }, this.#receive);
  }

  /** The address, relative to the page. What is no address stays as it is: its request tells so. */
  #resolve(address: string): string {
    try {
      return new URL(address, this.#element.ownerDocument.baseURI).href;
    } catch {
      return address;
    }
  }
}

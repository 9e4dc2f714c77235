import { deliver, deliverJson, failed, type Delivery } from './delivery.js';
import { readInlineJson } from './inline-json.js';
import { listenTo } from './shared-notices.js';

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
  readonly #receive: (delivery: Delivery | undefined) => void;
  #given: Given = {};
  /** What there was of a JSON child when last looked. */
  #inline: string | undefined;
  #stopListening = () => {};

  constructor(element: Element, receive: (delivery: Delivery | undefined) => void) {
    this.#element = element;
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
    else if (given.src) this.#fetch(given.src);
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

  #fetch(src: string): void {
    let url;
    try {
      url = new URL(src, this.#element.ownerDocument.baseURI).href;
    } catch {
      this.#receive(failed('network', `“${src}” is not an address.`));
      return;
    }
    this.#receive(undefined);
    this.#stopListening = listenTo(url, this.#receive);
  }
}

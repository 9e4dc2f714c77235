import { deliver, deliverJson, type Delivery } from './delivery.js';
import { readInlineJson, watchParsing } from './inline-json.js';
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
  #cleanUp = () => {};

  constructor(element: Element, receive: (delivery: Delivery | undefined) => void) {
    this.#element = element;
    this.#receive = receive;
  }

  /** Starts anew with what is given now. */
  open(given: Given): void {
    this.close();
    if (given.document !== undefined && given.document !== null) return this.#receive(deliver(given.document));
    const inline = readInlineJson(this.#element);
    if (inline === 'pending') {
      this.#receive(undefined);
      this.#cleanUp = watchParsing(
        this.#element,
        () => readInlineJson(this.#element) !== 'pending' && this.open(given),
      );
    } else if (inline !== 'none') {
      this.#receive(deliverJson(inline.json));
    } else if (given.src) {
      this.#fetch(given.src);
    } else {
      this.#receive({});
    }
  }

  /** Lets go of requests and observers. */
  close(): void {
    this.#cleanUp();
    this.#cleanUp = () => {};
  }

  #fetch(src: string): void {
    this.#receive(undefined);
    const url = new URL(src, this.#element.ownerDocument.baseURI).href;
    this.#cleanUp = listenTo(url, this.#receive);
  }
}

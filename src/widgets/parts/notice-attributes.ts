import type { Wishes } from '../../source/index.js';
import { ViewElement, writeAttribute } from './view-element.js';

/** Seconds between looks at the notice, where the page does not say. */
const REFRESH = 300;
/** Seconds for which a notice is believed without a server's answer, where the page does not say. */
const MAX_AGE = 24 * 60 * 60;

/** What a page can say to each of the widgets: attributes, and properties that reflect them. */
export abstract class NoticeAttributes extends ViewElement {
  static readonly observedAttributes: readonly string[] = [
    'src',
    'mirrors',
    'refresh',
    'max-age',
    'heading-level',
    'preview-time',
    'storage',
  ];

  /** The address of the notice document, relative to the page. */
  get src(): string | null {
    return this.getAttribute('src');
  }
  set src(address: string | null) {
    writeAttribute(this, 'src', address);
  }

  /** Further addresses of the same document, separated by spaces: tried in order where `src` fails. */
  get mirrors(): string | null {
    return this.getAttribute('mirrors');
  }
  set mirrors(addresses: string | null) {
    writeAttribute(this, 'mirrors', addresses);
  }

  /** Seconds between looks at `src`: at least 30, 300 by default; 0 for no further look. */
  get refresh(): number {
    return this.#seconds('refresh', REFRESH);
  }
  set refresh(seconds: number) {
    writeAttribute(this, 'refresh', seconds);
  }

  /** After so many seconds without a server's answer the notice is stale, and the widget says so; a day by default. */
  get maxAge(): number {
    return this.#seconds('max-age', MAX_AGE);
  }
  set maxAge(seconds: number) {
    writeAttribute(this, 'max-age', seconds);
  }

  /** The level of the widget's heading, 1 to 6; 2 by default. */
  get headingLevel(): number {
    return Number(this.getAttribute('heading-level')) || 2;
  }
  set headingLevel(level: number) {
    writeAttribute(this, 'heading-level', level);
  }

  /** A moment (RFC 3339) at which to show the widget, for previews: time stands still, and the widget says so. */
  get previewTime(): string | null {
    return this.getAttribute('preview-time');
  }
  set previewTime(instant: string | null) {
    writeAttribute(this, 'preview-time', instant);
  }

  /** `none`: the browser keeps nothing. */
  get storage(): string | null {
    return this.getAttribute('storage');
  }
  set storage(storage: string | null) {
    writeAttribute(this, 'storage', storage);
  }

  /** Sends a request for the notice: what `fetch` does. To be overridden by pages that send theirs in another way. */
  request(url: string, init: RequestInit): Promise<Response> {
    return fetch(url, init);
  }

  /** Whether the browser's storage may be used: not when the page forbids it, nor for a preview. */
  protected get mayStore(): boolean {
    return this.storage !== 'none' && this.previewTime === null;
  }

  protected get wishes(): Wishes {
    return {
      requester: this,
      mirrors: this.mirrors?.match(/\S+/g) ?? [],
      refresh: this.refresh * 1000 || Infinity,
      maxAge: this.maxAge * 1000,
      mayStore: this.mayStore,
    };
  }

  /** What is no number, or below 0, counts as not given. */
  #seconds(name: string, otherwise: number): number {
    const written = this.getAttribute(name)?.trim();
    return written && Number(written) >= 0 ? Number(written) : otherwise;
  }
}

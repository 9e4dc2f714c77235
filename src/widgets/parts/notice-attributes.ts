import type { PropertyDeclarations } from 'lit';
import type { Wishes } from '../../source/index.js';
import { numberOr, orElse } from './attributes.js';
import { LitElement } from './lit/lit-element.js';

/** Seconds between looks at the notice, where the page does not say. */
const REFRESH = 300;
/** Seconds for which a notice is believed without a server's answer, where the page does not say. */
const MAX_AGE = 86400;
/** The level of headings, where the page does not say. */
const HEADING_LEVEL = 2;

/** What a page can say to each of the widgets, by attributes and properties. */
export abstract class NoticeAttributes extends LitElement {
  static override properties: PropertyDeclarations = {
    notice: { attribute: false, hasChanged: () => true },
    src: {},
    mirrors: {},
    refresh: { converter: numberOr(REFRESH) },
    maxAge: { attribute: 'max-age', converter: numberOr(MAX_AGE) },
    headingLevel: { attribute: 'heading-level', converter: numberOr(HEADING_LEVEL) },
    previewTime: { attribute: 'preview-time' },
    storage: {},
  };

  /** The notice document itself, instead of `src` or a JSON child. */
  declare notice: unknown;
  /** The address of the notice document, relative to the page. */
  declare src?: string | null;
  /** Further addresses of the same document, separated by spaces: tried in order where `src` fails. */
  declare mirrors?: string | null;
  /** Seconds between looks at `src`: at least 30, 300 by default; 0 for no further look. */
  declare refresh: number;
  /** After so many seconds without a server's answer the notice is stale, and the widget says so; a day by default. */
  declare maxAge: number;
  /** The level of the widget's heading, 1 to 6; 2 by default. */
  declare headingLevel: number;
  /** A moment (RFC 3339) at which to show the widget, for previews: time stands still, and the widget says so. */
  declare previewTime?: string | null;
  /** `none`: the browser keeps nothing. */
  declare storage?: string | null;

  constructor() {
    super();
    this.refresh = REFRESH;
    this.maxAge = MAX_AGE;
    this.headingLevel = HEADING_LEVEL;
  }

  /** Sends a request for the notice: what `fetch` does. To be overridden by pages that send theirs in another way. */
  request(url: string, init: RequestInit): Promise<Response> {
    return fetch(url, init);
  }

  /**
   * Whether the browser's storage may be used: not when the page forbids it, nor for a preview.
   * @internal
   */
  get mayStore(): boolean {
    return this.storage !== 'none' && !this.previewTime;
  }

  protected get wishes(): Wishes {
    return {
      requester: this,
      mirrors: this.mirrors?.match(/\S+/g) ?? [],
      refresh: orElse(this.refresh, REFRESH) * 1000 || Infinity,
      maxAge: orElse(this.maxAge, MAX_AGE) * 1000,
      mayStore: this.mayStore,
    };
  }
}

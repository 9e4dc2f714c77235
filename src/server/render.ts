import { html } from 'lit/html.js';
import type { ElementName } from '../elements/names.js';
import { directionOf, uiFor } from '../language/index.js';
import { MINUTE, type EpochMs } from '../notice/instant.js';
import type { Notice } from '../notice/notice.js';
import { parse } from '../notice/parse.js';
import { readNotice } from '../notice/read-notice.js';
import { easyButton } from '../widgets/parts/easy-button.js';
import type { ViewContext } from '../widgets/parts/view-context.js';
import { attributesToHtml, type Attributes } from './attributes.js';
import { addCatalogues } from './catalogues.js';
import { Cache } from './cache.js';
import { idle, storedElements, type ElementOptions } from './elements.js';
import { epochOf, nameOf } from './options.js';
import { storedUi } from './stored-ui.js';
import { toHtml } from './to-html.js';

addCatalogues();

/** What a document was read as, and how its elements were rendered last. */
interface Known {
  readonly notice: Notice;
  readonly renderings: Cache<string>;
}

// By the documents first: engines tell long strings apart by their length alone, and then letter by letter.
const documents = new Cache<Known>(20);

/** How an element is rendered. */
export interface RenderOptions {
  /** Its tag, or its short name, as in `data-ikp-widget`. */
  readonly element: string;
  /** The moment for which the page is made: a Date, epoch milliseconds or RFC 3339. Now by default. */
  readonly at?: Date | number | string;
  /** The language wanted (BCP 47); the document's own by default. */
  readonly lang?: string;
  /** Attributes of the element. `true` gives an empty one; `false`, null and undefined give none. */
  readonly attributes?: Attributes;
  /** Whether the document goes into the page as JSON, so that the script needs no request. Yes by default. */
  readonly embed?: boolean;
  /** HTML for browsers without declarative shadow DOM; by default the essentials of the document. */
  readonly fallback?: string;
  /** The device whose channel is open first; `computer` by default. */
  readonly device?: 'computer' | 'phone';
}

/**
 * An element as HTML with declarative shadow DOM: styled and readable without any script, which takes over where there
 * is one. A stored page can't know the time: its words say from when to when, and as of when.
 * @param document the notice document, as `JSON.parse` gives it
 * @throws {TypeError} for an unknown element or moment, an attribute that can't be one, or a document that can't be used
 */
export function render(document: unknown, options: RenderOptions): string {
  const element = nameOf(options.element);
  // To the minute, as the words are: so what was rendered in the same minute can be given again.
  const at = Math.floor(epochOf(options.at) / MINUTE) * MINUTE;
  const json = JSON.stringify(document) as string | undefined;
  const known = documents.get(json ?? '', () => ({ notice: noticeOf(document), renderings: new Cache<string>(50) }));
  const key = JSON.stringify({ ...options, element, at });
  return known.renderings.get(key, () => rendered(known.notice, json ?? '', options, element, at));
}

/** @throws {TypeError} with what is wrong, where nothing of the document can be used */
function noticeOf(document: unknown): Notice {
  const { notice } = readNotice(document);
  if (notice) return notice;
  const sentences = parse(document).problems.map(({ message }) => message);
  throw new TypeError(`The notice can’t be used. ${sentences.join(' ')}`);
}

function rendered(notice: Notice, json: string, options: RenderOptions, element: ElementName, at: EpochMs): string {
  const { attributes = {}, embed = true, lang } = options;
  const { styles, view, fallback } = storedElements[element];
  const ui = storedUi(uiFor(notice, lang ?? ''), at);
  const context: ViewContext = {
    notice,
    ui,
    now: at,
    isStored: true,
    headingLevel: Number(attributes['heading-level']) || 2,
  };
  const own: ElementOptions = { attributes, device: options.device ?? 'computer' };
  const content = view(context, own);
  const shown =
    content &&
    html`<div class="widget" lang=${ui.language} dir=${directionOf(ui.language)} part="widget">
      ${easyButton(ui, idle)}${content}
    </div>`;
  const marked = attributesToHtml(lang === undefined ? attributes : { lang, ...attributes });
  const instead =
    options.fallback ??
    toHtml(html`<div lang=${ui.language} dir=${directionOf(ui.language)}>${fallback(context, own)}</div>`);
  const inline = embed ? `<script type="application/json">${json.replaceAll('<', '\\u003c')}</script>` : '';
  const shadow = `<template shadowrootmode="open"><style>${styles}</style>${toHtml(shown)}</template>`;
  return `<${element}${marked}>${shadow}${inline}<div slot="fallback">${instead}</div></${element}>`;
}

/**
 * The hashes that let the inline styles of rendered elements through a Content Security Policy, for `style-src`.
 * @returns such as `'sha256-…'`, with the quotes, by tag
 */
export async function styleHashes(): Promise<Record<ElementName, string>> {
  const hashes = Object.entries(storedElements).map(async ([name, { styles }]) => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styles));
    return [name, `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`];
  });
  return Object.fromEntries((await Promise.all(hashes)) as [ElementName, string][]) as Record<ElementName, string>;
}

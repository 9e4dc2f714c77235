import { html, nothing } from 'lit/html.js';
import type { Link, Text } from '../../notice/document.js';
import { safeHref } from '../../notice/href.js';
import { paragraphs, parseInline, type Inline } from '../../notice/inline.js';
import type { Ui } from '../../language/index.js';

/** A text of the document within a line: its inline marks as elements, its language marked where it differs. */
export function words(text: Text, ui: Ui) {
  const { value, lang } = ui.text(text);
  return inLanguage(lang, ui, parseInline(value).map(piece));
}

/** A text of the document as paragraphs. */
export function prose(text: Text | undefined, ui: Ui) {
  if (text === undefined) return nothing;
  const { value, lang } = ui.text(text);
  return paragraphs(value).map((paragraph) => html`<p>${inLanguage(lang, ui, parseInline(paragraph).map(piece))}</p>`);
}

/** A link of the document; its words alone where its address is not allowed. */
export function link({ text, href }: Link, ui: Ui) {
  return anchor(href, words(text, ui));
}

/** Links of the document as a list. */
export function linkList(links: readonly Link[] | undefined, ui: Ui) {
  if (!links?.length) return nothing;
  return html`<ul class="stack tight">
    ${links.map((item) => html`<li>${link(item, ui)}</li>`)}
  </ul>`;
}

/** Texts of the document as list items. */
export function items(texts: readonly Text[] | undefined, ui: Ui) {
  return texts?.map((text) => html`<li>${words(text, ui)}</li>`);
}

/** A link around any content. */
export function anchor(href: string, content: unknown) {
  const safe = safeHref(href);
  return safe === undefined ? html`${content}` : html`<a part="link" href=${safe}>${content}</a>`;
}

function inLanguage(lang: string, ui: Ui, content: unknown) {
  return lang === ui.language || lang === 'und' ? content : html`<span lang=${lang}>${content}</span>`;
}

function piece(part: Inline): unknown {
  if (typeof part === 'string') return part;
  const content = part.content.map(piece);
  return part.kind === 'strong' ? html`<strong>${content}</strong>` : anchor(part.href, content);
}

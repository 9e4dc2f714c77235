import { html, nothing } from 'lit/html.js';
import type { Href, Text } from '../../notice/document.js';
import { safeHref } from '../../notice/href.js';
import { paragraphs, parseInline, plainText, plainWords, type Inline } from '../../notice/inline.js';
import { visible } from '../../notice/visible.js';
import { phoneLink } from './phone.js';
import type { Ui } from '../../language/index.js';

/** A text that may be a link as a whole. */
interface MaybeLink {
  readonly text: Text;
  readonly href?: Href;
}

/** A text of the document within a line. */
export function words(text: Text, ui: Ui, linksTo?: Href) {
  const { value, lang } = ui.text(text);
  return line(value, lang, ui, linksTo);
}

/** A text of the document as paragraphs. */
export function prose(text: Text | undefined, ui: Ui) {
  if (text === undefined) return nothing;
  const { value, lang } = ui.text(text);
  return paragraphs(value).map((paragraph) => html`<p>${line(paragraph, lang, ui)}</p>`);
}

/** A link of the document; its words alone where it has no address, or one that is not allowed. */
export function link({ text, href }: MaybeLink, ui: Ui) {
  return anchor(href, words(text, ui, href), plainText(ui.text(text).value));
}

/** Links of the document as a list. */
export function linkList(links: readonly MaybeLink[] | undefined, ui: Ui) {
  if (!links?.length) return nothing;
  return html`<ul class="stack tight">
    ${links.map((item) => html`<li>${link(item, ui)}</li>`)}
  </ul>`;
}

/** Texts of the document as list items. */
export function items(texts: readonly Text[] | undefined, ui: Ui) {
  return texts?.map((text) => html`<li>${words(text, ui)}</li>`);
}

/**
 * A link around any content; its content alone where the address is not allowed. What dials a number shows that number.
 * @param shown the words of the content: digits in them give way to the number
 */
export function anchor(href: Href | undefined, content: unknown, shown = '') {
  const safe = href && safeHref(href);
  if (!safe) return content;
  const [, number] = /^tel:(.*)/i.exec(safe) ?? [];
  if (!number) return html`<a part="link" href=${safe}>${content}</a>`;
  return /\p{Nd}/u.test(shown) ? phoneLink(number) : html`${content} ${phoneLink(number)}`;
}

/**
 * Words with their inline marks as elements and their language marked where it is another one (for `und` there is no voice), set apart by `bdi`,
 * so that no direction of writing in them reorders what is around.
 */
function line(text: string, lang: string, { language }: Ui, linksTo?: Href) {
  return html`<bdi lang=${lang === 'und' || lang === language ? nothing : lang}
    >${marks(parseInline(text), linksTo)}</bdi
  >`;
}

/** Inside a link there is no other one, and nothing that can't be seen. */
function marks(pieces: readonly Inline[], linksTo: Href | undefined): unknown[] {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return linksTo ? visible(piece) : piece;
    const { content } = piece;
    if (piece.kind === 'strong') return html`<strong>${marks(content, linksTo)}</strong>`;
    const inside = marks(content, piece.href);
    return linksTo ? inside : anchor(piece.href, inside, plainWords(content));
  });
}

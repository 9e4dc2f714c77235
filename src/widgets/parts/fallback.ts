import { html, nothing, type TemplateResult } from 'lit/html.js';

/** What no fallback holds: its presence among the children means that the element's tag was left unclosed. */
const NOT_FALLBACK =
  'h1,main,header,footer,nav,form,iframe,script:not([type$="/json"]),ikp-outage-banner,ikp-login-methods,scam-warning';

/**
 * The slots that show the element's fallback: the children marked for it; all, where none is. A slot shows its own
 * content, here another slot, while nothing is assigned to it; so it follows children that come late.
 */
export function fallbackSlots(element: Element): TemplateResult {
  return isUnclosed(element)
    ? html`<slot name="fallback"></slot><slot></slot>`
    : html`<slot name="fallback"><slot></slot></slot>`;
}

/** The rest of a page that an unclosed tag swallowed; it must stay visible. */
export function swallowedSlot(element: Element) {
  return isUnclosed(element) ? html`<slot></slot>` : nothing;
}

/** Whether the element's tag was left unclosed, so that the rest of the page became its children. */
export function isUnclosed(element: Element): boolean {
  return element.querySelector(NOT_FALLBACK) !== null;
}

import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ELEMENTS } from '../../elements/names.js';

/** What no fallback holds: its presence among the children means that the element's tag was left unclosed. */
const NOT_FALLBACK = 'h1,main,header,footer,nav,form,iframe,script:not([type$="/json"]),' + ELEMENTS;

/** The rest of a page that an unclosed tag swallowed; it must stay visible. */
export function swallowedSlot(element: Element): TemplateResult {
  return html`${isUnclosed(element) ? html`<slot></slot>` : nothing}`;
}

/** Whether the element's tag was left unclosed, so that the rest of the page became its children. */
export function isUnclosed(element: Element): boolean {
  return element.querySelector(NOT_FALLBACK) !== null;
}

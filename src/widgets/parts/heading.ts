import { html, nothing, type TemplateResult } from 'lit/html.js';

/**
 * A heading of the given level. Lit can't have a tag as a value, hence the six templates.
 * @param level 1 to 6; others count as the nearest of these
 */
export function heading(level: number, content: unknown, id: unknown = nothing): TemplateResult {
  switch (Math.min(Math.max(Math.trunc(level) || 2, 1), 6)) {
    case 1:
      return html`<h1 part="heading" id=${id}>${content}</h1>`;
    case 2:
      return html`<h2 part="heading" id=${id}>${content}</h2>`;
    case 3:
      return html`<h3 part="heading" id=${id}>${content}</h3>`;
    case 4:
      return html`<h4 part="heading" id=${id}>${content}</h4>`;
    case 5:
      return html`<h5 part="heading" id=${id}>${content}</h5>`;
    default:
      return html`<h6 part="heading" id=${id}>${content}</h6>`;
  }
}

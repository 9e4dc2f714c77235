import { html } from 'lit/html.js';

/** A title, and what belongs to it, in one paragraph: it stands in pages whose styles are not ours. */
export function essentials(title: unknown, rest: unknown) {
  return html`<p><strong>${title}</strong> ${rest}</p>`;
}

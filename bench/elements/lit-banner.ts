// Floor: the shared content as an element made with Lit, and nothing else.
import { html, LitElement, unsafeCSS } from 'lit';
import { css, links, paragraphs, title } from '../lib/content.js';

class LitBanner extends LitElement {
  static override properties = { label: {} };
  static override styles = unsafeCSS(css);
  declare label: string;

  constructor() {
    super();
    this.label = title;
  }

  /** Content that came with the page gives way to the same from here. */
  override createRenderRoot() {
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  override render() {
    return html`<div class="box" role="region">
      <h2>${this.label}</h2>
      ${paragraphs.map((text) => html`<p>${text}</p>`)}
      <ul>
        ${links.map(({ href, text }) => html`<li><a href=${href}>${text}</a></li>`)}
      </ul>
    </div>`;
  }
}

customElements.define('lit-banner', LitBanner);

// Floor: the shared content as a custom element written by hand.
import { body, css, heading } from '../lib/content.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
const template = document.createElement('template');
template.innerHTML = `<div class="box" role="region">${heading()}${body}</div>`;

customElements.define(
  'plain-banner',
  class extends HTMLElement {
    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.append(document.importNode(template.content, true));
    }
  },
);

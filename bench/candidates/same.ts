import { hasShadowContent, type Candidate } from '../lib/candidate.js';
import type { FinishedBanner } from './finished-banner.js';

/**
 * Floors with the very content of our finished banner: what it would cost with no script, and with nothing but Lit. Nothing
 * that shows this banner can be faster.
 */
export function sameFloors({ html, css, height }: FinishedBanner): Candidate[] {
  const literal = (text: string) => text.replaceAll(/[\\`]|\$\{/g, '\\$&');
  return [
    {
      name: 'same-static',
      label: 'our banner as static HTML (declarative shadow DOM)',
      kind: 'floor',
      body: `<same-banner><template shadowrootmode="open"><style>${css}</style>${html}</template></same-banner>`,
      selector: 'same-banner',
      stands: hasShadowContent,
      isSingle: true,
    },
    {
      name: 'same-lit',
      label: 'our banner as one template of bare Lit',
      kind: 'floor',
      head: `<script type="module" src="/bundle/same-lit.js"></script><style>same-banner{display:block;min-height:${height}px}</style>`,
      body: '<same-banner></same-banner>',
      script: `import { css, html, LitElement } from 'lit';
        customElements.define('same-banner', class extends LitElement {
          static styles = css\`${literal(css)}\`;
          render() { return html\`${literal(html)}\`; }
        });`,
      selector: 'same-banner',
      tag: 'same-banner',
      stands: hasShadowContent,
    },
  ];
}

import { svg, html, type TemplateResult } from 'lit/html.js';

// On a grid of 24 × 24: the widgets' icons (src/widgets/parts/icon.ts) are other drawings, on one of 12 × 12.
const PATHS = {
  plus: 'M12 5v14M5 12h14',
  chevron: 'm9 6 6 6-6 6',
  up: 'M12 19V5m-6 6 6-6 6 6',
  down: 'M12 5v14m-6-6 6 6 6-6',
  duplicate: 'M9 9h10v10H9zM5 15V5h10',
  remove: 'M5 7h14M10 7V4h4v3m-7 0 1 13h8l1-13M10 11v5m4-5v5',
  handle: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
  undo: 'M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6',
  redo: 'm15 7 5 5-5 5m5-5H10a6 6 0 0 0-6 6',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing in line with the text, beside words that say the same. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon icon-${name}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${svg`<path d=${PATHS[name]} />`}
  </svg>`;
}

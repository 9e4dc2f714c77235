import { html, nothing } from 'lit/html.js';
import type { Ui } from '../../language/index.js';
import type { EpochMs } from '../../notice/instant.js';

/** How far the line reaches beyond the window and beyond now, in per cent of its length. */
const MARGIN = 6;

/** The window as a picture, with “now” on it. It says nothing that the words beside it don't. */
export function windowLine(start: EpochMs, end: EpochMs | undefined, now: EpochMs | undefined, ui: Ui) {
  if (now === undefined || end === undefined || now >= end) return nothing;
  const first = Math.min(start, now);
  const place = (at: EpochMs) => Math.round(MARGIN + ((at - first) / (end - first)) * (100 - 2 * MARGIN));
  const here = place(now);
  // Closed by tags of their own: the build's minifier takes the slash of `<line />` away.
  return html`<svg class="line" aria-hidden="true" part="line">
    <line x2="100%"></line>
    <line class="window" x1="${place(start)}%" x2="${place(end)}%"></line>
    <circle cx="${here}%" r="0.4em"></circle>
    <text x="${here}%" y="1.7em" text-anchor=${here < 50 ? 'start' : 'end'}>${ui.msg('teraz', { id: 'now' })}</text>
  </svg>`;
}

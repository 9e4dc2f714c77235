import { html, nothing } from 'lit/html.js';
import type { Ui } from '../../language/index.js';
import type { EpochMs } from '../../notice/instant.js';
import type { Phase } from '../../schedule/index.js';

/** Where things lie on the line, in per cent of its length. */
export interface WindowLine {
  readonly from: number;
  readonly to: number;
  readonly now: number;
}

/** How far the line reaches beyond the window and beyond now, as a part of the whole. */
const MARGIN = 0.04;

/** The window and now on a line that holds both. */
export function layOut(start: EpochMs, end: EpochMs, now: EpochMs): WindowLine {
  const first = Math.min(start, now);
  const span = Math.max(end, now) - first;
  const place = (at: EpochMs) => Math.round(1000 * (MARGIN + ((at - first) / span) * (1 - 2 * MARGIN))) / 10;
  return { from: place(start), to: place(end), now: place(now) };
}

/** The window as a picture, with “now” on it. It says nothing that the words beside it don't. */
export function windowLine(start: EpochMs, end: EpochMs | undefined, phase: Phase, now: EpochMs | undefined, ui: Ui) {
  if (now === undefined || end === undefined || (phase !== 'upcoming' && phase !== 'active')) return nothing;
  const line = layOut(start, end, now);
  const anchor = line.now < 10 ? 'start' : line.now > 90 ? 'end' : 'middle';
  // Closed by tags of their own: the build's minifier takes the slash of `<rect />` away.
  return html`<svg class="line" aria-hidden="true" part="line">
    <rect y="7" width="100%" height="4" rx="2"></rect>
    <rect class="window" x="${line.from}%" y="5" width="${line.to - line.from}%" height="8" rx="4"></rect>
    <circle cx="${line.now}%" cy="9" r="7"></circle>
    <text x="${line.now}%" y="34" text-anchor=${anchor}>${ui.msg('teraz', { id: 'now' })}</text>
  </svg>`;
}

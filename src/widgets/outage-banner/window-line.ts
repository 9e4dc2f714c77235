import { html, nothing, svg } from 'lit';
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

/** The window and now on a line that holds both; an open end reaches to the line's. */
export function layOut(start: EpochMs, end: EpochMs | undefined, now: EpochMs): WindowLine {
  const first = Math.min(start, now);
  const last = Math.max(end ?? start, now);
  const span = Math.max(last - first, 1);
  const place = (at: EpochMs) => Math.round(1000 * (MARGIN + ((at - first) / span) * (1 - 2 * MARGIN))) / 10;
  return { from: place(start), to: end === undefined ? 100 : place(end), now: place(now) };
}

/** The window as a picture, with “now” on it. It says nothing that the words beside it don't. */
export function windowLine(start: EpochMs, end: EpochMs | undefined, phase: Phase, now: EpochMs | undefined, ui: Ui) {
  if (now === undefined || (phase !== 'upcoming' && phase !== 'active')) return nothing;
  const line = layOut(start, end, now);
  const anchor = line.now < 15 ? 'start' : line.now > 85 ? 'end' : 'middle';
  return html`<svg class="line" aria-hidden="true" part="line">
    ${svg`<rect class="track" width="100%" /><rect class="window" x="${line.from}%" width="${line.to - line.from}%" />
      <circle cx="${line.now}%" /><text x="${line.now}%" text-anchor=${anchor}>${ui.msg('teraz', { id: 'now' })}</text>`}
  </svg>`;
}

import { html, svg, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { EpochMs } from '../../../src/notice/index.js';
import type { Phase } from '../../../src/schedule/index.js';
import { QUARTER, type Story } from './story.js';
import type { PreviewTexts } from './texts.js';

const LENGTH = 1000;
const ROW = 10;

/** How the time that an outage spends in a phase is drawn; nothing where visitors are told of none. */
const BARS: Readonly<Record<Phase, 'announced' | 'active' | 'over' | undefined>> = {
  unannounced: undefined,
  upcoming: 'announced',
  active: 'active',
  ended: 'over',
  cancelled: 'over',
  gone: undefined,
  unknown: undefined,
};

/**
 * The slider through the story: a native one, in quarters of an hour, with the outages drawn above it and the changes
 * marked on it.
 * @param at where it stands
 * @param words the same in words
 * @param go called with where it is moved to
 */
export function timeLine(story: Story, at: EpochMs, words: string, texts: PreviewTexts, go: (at: EpochMs) => void) {
  const last = (story.to - story.from) / QUARTER;
  const previous = story.changes.filter((change) => change < at).at(-1);
  const next = story.changes.find((change) => change > at);
  const position = Math.round((at - story.from) / QUARTER);
  return html`<div class="preview-time">
    <p class="preview-words">
      <label for="preview-at">${texts.time}</label> <output for="preview-at">${words}</output>
    </p>
    ${jump('←', texts.previous, previous, go)}
    <div class="preview-track">
      ${drawing(story)}
      <input
        id="preview-at"
        type="range"
        min="0"
        max=${last}
        step="1"
        list="preview-changes"
        aria-valuetext=${words}
        .value=${live(String(Math.min(Math.max(position, 0), last)))}
        @input=${(event: InputEvent) =>
          go(story.from + (event.currentTarget as HTMLInputElement).valueAsNumber * QUARTER)}
      />
      <datalist id="preview-changes">
        ${story.changes.map((change) => html`<option value=${Math.round((change - story.from) / QUARTER)}></option>`)}
      </datalist>
    </div>
    ${jump('→', texts.next, next, go)}
  </div>`;
}

/** At the ends of the story it stays, so that focus stays. */
function jump(arrow: string, words: string, to: EpochMs | undefined, go: (at: EpochMs) => void): TemplateResult {
  return html`<button
    type="button"
    class="preview-jump"
    aria-label=${words}
    title=${words}
    aria-disabled=${to === undefined}
    @click=${() => to !== undefined && go(to)}
  >
    <span aria-hidden="true">${arrow}</span>
  </button>`;
}

/** A row for each outage, with a bar for each phase. In words they are on the chips. */
function drawing(story: Story): TemplateResult {
  const height = Math.max(1, story.chapters.length) * ROW;
  const x = (moment: EpochMs) =>
    Math.min(LENGTH, Math.max(0, ((moment - story.from) / (story.to - story.from)) * LENGTH));
  const bar = (name: string, row: number, from: EpochMs, to: EpochMs) =>
    svg`<rect class=${name} x=${x(from)} y=${row * ROW + 2} width=${Math.max(2, x(to) - x(from))} height=${ROW - 4}></rect>`;
  const rows = story.chapters.map(({ spans }, row) =>
    spans.map(({ phase, from, to }) => (BARS[phase] ? bar(BARS[phase], row, from, to) : '')),
  );
  return html`<svg viewBox="0 0 ${LENGTH} ${height}" preserveAspectRatio="none" aria-hidden="true">
    <rect class="ground" x="0" y="2" width=${LENGTH} height=${height - 4}></rect>
    ${rows} ${story.changes.map((change) => svg`<line x1=${x(change)} x2=${x(change)} y1="0" y2=${height}></line>`)}
  </svg>`;
}

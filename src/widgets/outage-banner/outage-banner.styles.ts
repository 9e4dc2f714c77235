import { css } from '../parts/styles.js';

export const outageBannerStyles = css`
  .outage {
    --_tone: var(--_warning);
    border-inline-start: 0.5em solid var(--_tone);
  }
  .active {
    --_tone: var(--_danger);
  }
  .ended,
  .cancelled {
    --_tone: var(--_good);
  }
  .head {
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    margin-block: -0.5em;
  }
  .head button {
    padding-inline: 0.25em;
    border: 0;
  }
  .folded {
    padding-block: 0.75em;
  }
  .folded [part='heading'] {
    font-size: 1em;
  }
  .folded:not(.active) {
    border-color: var(--_line);
    background: none;
  }
  .when {
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_tone) 8%, var(--_surface));
  }
  .cancelled .when strong {
    text-decoration: line-through;
  }
  .line {
    inline-size: 100%;
    block-size: 2.25em;
    overflow: visible;
  }
  .line:dir(rtl) {
    transform: scaleX(-1);
  }
  .line:dir(rtl) text {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  .line rect {
    fill: var(--_line);
  }
  .line .window {
    fill: var(--_tone);
  }
  .line circle {
    fill: var(--_surface);
    stroke: var(--_text);
    stroke-width: 3;
  }
  .line text {
    font-size: 0.875em;
    fill: var(--_muted);
  }
  .updates {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_tone);
  }
  .at {
    display: block;
    font-size: 0.875em;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0.75em 2em;
  }
  dt {
    font-weight: 600;
  }
  dd {
    --_tone: var(--_good);
    padding-block: 0.125em;
  }
  dd:has(.condition) {
    --_tone: var(--_warning);
  }
  dd .icon,
  .condition {
    color: var(--_tone);
  }
  .operator {
    font-size: 0.9375em;
  }
`;

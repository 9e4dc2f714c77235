import { css } from '../parts/styles.js';

export const outageBannerStyles = css`
  .outage {
    border-inline-start: 0.5em solid var(--_tone);
  }
  .head p {
    flex: 1 1 8em;
  }
  .head button {
    margin-block: -0.625em;
    margin-inline: auto -0.375em;
    padding-inline: 0.375em;
    border-color: transparent;
  }
  .folded {
    gap: 0.625em;
    padding-block: 1em;
  }
  .folded .title {
    font-size: 1em;
  }
  .folded:not(.unavailable) {
    border-color: var(--_line);
  }
  .when {
    background: color-mix(in srgb, var(--_tone) 8%, transparent);
  }
  .updates .muted {
    display: block;
  }
  .off strong {
    text-decoration: line-through;
  }
  .line {
    inline-size: 100%;
    block-size: 1.75em;
    margin-block-start: 0.625em;
    overflow: visible;
    color: var(--_tone);
    stroke-width: 0.125em;
  }
  .line:dir(rtl),
  .line:dir(rtl) text {
    scale: -1 1;
  }
  .window {
    stroke-width: 0.5em;
  }
  circle {
    fill: Canvas;
    stroke: CanvasText;
    stroke-width: 0.1875em;
  }
  text {
    direction: ltr;
    fill: currentColor;
    stroke: none;
    transform-box: fill-box;
    transform-origin: center;
  }
  dd svg {
    color: var(--_tone);
  }
`;

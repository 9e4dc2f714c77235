import { css } from 'lit';

export const outageBannerStyles = css`
  section {
    display: grid;
    gap: var(--_space);
  }
  .outage {
    --_tone: var(--_accent);
    --_tone-surface: var(--_raised);
    display: grid;
    gap: 0.75em;
    padding: 1.25em clamp(1em, 4cqi, 2em);
    border: 1px solid var(--_line);
    border-inline-start: 0.5em solid var(--_tone);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .active {
    --_tone: var(--_danger);
    --_tone-surface: var(--_danger-surface);
  }
  .upcoming,
  .unknown {
    --_tone: var(--_warning);
    --_tone-surface: var(--_warning-surface);
  }
  .ended,
  .cancelled {
    --_tone: var(--_good);
    --_tone-surface: var(--_good-surface);
  }
  .outage > * {
    min-inline-size: 0;
  }
  .outage > [part='heading'] {
    font-size: clamp(1.375em, 1em + 2cqi, 1.875em);
    line-height: 1.2;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    justify-content: space-between;
  }
  .quiet {
    margin-inline-end: -0.75em;
    padding: 0.375em 0.75em;
    border-color: transparent;
    background: none;
  }
  .folded {
    gap: 0.125em;
    padding-block: 0.5em;
  }
  .folded > [part='heading'] {
    font-size: 1.125em;
  }
  .line {
    inline-size: 100%;
    block-size: 2.5em;
    margin-block-start: 0.5em;
    overflow: visible;
  }
  .line:dir(rtl) {
    transform: scaleX(-1);
  }
  .line text:dir(rtl) {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  .line rect {
    y: 0.375em;
    height: 0.375em;
    rx: 0.1875em;
    fill: var(--_line);
  }
  .line .window {
    fill: var(--_tone);
  }
  .line circle {
    cy: 0.5625em;
    r: 0.4375em;
    fill: var(--_surface);
    stroke: var(--_text);
    stroke-width: 0.1875em;
  }
  .line text {
    font-size: 0.875em;
    fill: var(--_muted);
    translate: 0 2.25em;
  }
  .phase {
    display: flex;
    gap: 0.5em;
    align-items: center;
    color: var(--_tone);
    font-weight: 700;
  }
  .when {
    display: grid;
    gap: 0.25em;
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_tone-surface);
  }
  .when strong {
    font-weight: 700;
  }
  .cancelled .when strong {
    text-decoration: line-through;
  }
  .zone,
  .at {
    color: var(--_muted);
  }
  .updates {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_tone);
  }
  .at {
    display: block;
    font-size: 0.875em;
  }
  .instead {
    display: grid;
    gap: 0.75em;
    margin-block-start: 0.5em;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0.75em 2em;
  }
  dt {
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  dd {
    display: flex;
    gap: 0.5em;
    padding-block: 0.125em;
  }
  dd .icon {
    margin-block-start: 0.125em;
    color: var(--_good);
  }
  dd:has(.condition) .icon,
  .condition {
    color: var(--_warning);
  }
  .operator {
    color: var(--_muted);
    font-size: 0.9375em;
  }
`;

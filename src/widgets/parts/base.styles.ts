import { css } from './styles.js';

/**
 * Design tokens and what all widgets share. Hosts set `--ikp-*`; inside, only `--_*` are read. The colours follow the
 * page's `color-scheme`: a page that is always light keeps light widgets. Engines without `light-dark()` (before mid-2024)
 * show the page's own text colour. What a host page hands down (letter spacing, alignment, case, …) ends at the inner
 * wrapper, so that the host can still place, size and hide the element itself.
 */
export const baseStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .widget {
    --_text: var(--ikp-text, light-dark(#1b1f23, #e8ecf0));
    --_muted: var(--ikp-muted, light-dark(#4d5761, #b4bec8));
    --_surface: var(--ikp-surface, light-dark(#fff, #14191f));
    --_raised: var(--ikp-raised, light-dark(#f2f5f8, #1f262e));
    --_line: var(--ikp-line, light-dark(#c3ccd5, #47525e));
    --_accent: var(--ikp-accent, light-dark(#0a4d9c, #8fc1ff));
    --_danger: var(--ikp-danger, light-dark(#a3161c, #ff9e98));
    --_warning: var(--ikp-warning, light-dark(#7a4a00, #f4c067));
    --_good: var(--ikp-good, light-dark(#12613a, #7fd6a4));
    --_on-tone: light-dark(#fff, #14191f);
    --_radius: var(--ikp-radius, 0.375em);
    all: initial;
    display: block;
    color: var(--_text);
    color-scheme: inherit;
    visibility: inherit;
    font-family: var(--ikp-font-family, inherit);
    font-size: max(16px, 1rem, 100%);
    line-height: 1.5;
    overflow-wrap: break-word;
    container-type: inline-size;
  }
  * {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  [part='heading'] {
    margin: 0;
    padding: 0;
  }
  p,
  li {
    max-inline-size: 44em;
  }
  ul {
    list-style: none;
  }
  ol,
  .bullets {
    padding-inline-start: 1.5em;
  }
  .bullets {
    list-style: disc;
  }
  [part='heading'] {
    font-size: 1.125em;
    line-height: 1.3;
    text-wrap: balance;
  }
  .title [part='heading'] {
    font-size: clamp(1.375em, 1em + 2cqi, 1.875em);
    line-height: 1.2;
  }
  a,
  summary,
  button {
    color: var(--_accent);
  }
  a {
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 0.1875em;
  }
  :focus-visible {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.1875em;
  }
  .stack {
    display: grid;
    gap: 0.75em;
  }
  .tight {
    gap: 0.375em;
  }
  .stack > * {
    min-inline-size: 0;
  }
  .box {
    padding: 1.25em clamp(1em, 4cqi, 2em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .row,
  button {
    display: flex;
    gap: 0.5em;
  }
  .tone {
    color: var(--_tone);
    font-weight: 700;
  }
  .muted {
    color: var(--_muted);
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .preview {
    --_tone: var(--_warning);
    margin-block-end: 1em;
    padding: 0.5em 0.75em;
    border: 0.125em dashed;
  }
  details {
    border-block: 1px solid var(--_line);
  }
  details + details {
    margin-block-start: calc(-0.75em - 1px);
  }
  summary {
    padding-block: 0.625em;
    font-weight: 600;
    cursor: pointer;
  }
  summary:hover {
    text-decoration: underline;
  }
  details > :last-child:not(summary) {
    padding-block-end: 1em;
  }
  button {
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.375em 1em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: none;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    background: var(--_accent);
    color: var(--_on-tone);
  }
  time {
    unicode-bidi: isolate;
  }
  .visually-hidden {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
  }
  @media print {
    .widget {
      --_text: #000;
      --_surface: #fff;
      --_raised: #fff;
      --_on-tone: #000;
      container-type: normal;
      color-scheme: light;
    }
    details::details-content {
      content-visibility: visible;
      display: block;
      block-size: auto;
    }
    summary {
      list-style: none;
      color: inherit;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
      font-weight: 400;
    }
    [part='heading'],
    summary {
      break-after: avoid;
    }
    li {
      break-inside: avoid;
    }
    button {
      display: none;
    }
  }
`;

import { css } from 'lit';

/**
 * Design tokens and what all widgets share. Hosts set `--ikp-*`; inside, only `--_*` are read. The colours follow the
 * page's `color-scheme`: a page that is always light keeps light widgets. What a host page hands down (letter spacing,
 * alignment, case, …) ends at the inner wrapper, so that the host can still place, size and hide the element itself.
 */
export const baseStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .widget {
    --_text: var(--ikp-text, #1b1f23);
    --_muted: var(--ikp-muted, #4d5761);
    --_surface: var(--ikp-surface, #ffffff);
    --_raised: var(--ikp-raised, #f2f5f8);
    --_line: var(--ikp-line, #c3ccd5);
    --_accent: var(--ikp-accent, #0a4d9c);
    --_danger: var(--ikp-danger, #a3161c);
    --_danger-surface: var(--ikp-danger-surface, #fdf0ef);
    --_warning: var(--ikp-warning, #7a4a00);
    --_warning-surface: var(--ikp-warning-surface, #fff6e0);
    --_good: var(--ikp-good, #12613a);
    --_good-surface: var(--ikp-good-surface, #ebf6ef);
    --_on-strong: #ffffff;
    --_radius: var(--ikp-radius, 0.375em);
    --_space: var(--ikp-space, 1em);
    all: initial;
    display: block;
    box-sizing: border-box;
    color: var(--_text);
    color-scheme: inherit;
    visibility: inherit;
    font-family: var(--ikp-font-family, inherit);
    font-size: max(16px, 1rem, 100%);
    line-height: 1.5;
    overflow-wrap: break-word;
    container-type: inline-size;
  }
  @supports (color: light-dark(#000, #fff)) {
    .widget {
      --_text: var(--ikp-text, light-dark(#1b1f23, #e8ecf0));
      --_muted: var(--ikp-muted, light-dark(#4d5761, #b4bec8));
      --_surface: var(--ikp-surface, light-dark(#ffffff, #14191f));
      --_raised: var(--ikp-raised, light-dark(#f2f5f8, #1f262e));
      --_line: var(--ikp-line, light-dark(#c3ccd5, #47525e));
      --_accent: var(--ikp-accent, light-dark(#0a4d9c, #8fc1ff));
      --_danger: var(--ikp-danger, light-dark(#a3161c, #ff9e98));
      --_danger-surface: var(--ikp-danger-surface, light-dark(#fdf0ef, #34191a));
      --_warning: var(--ikp-warning, light-dark(#7a4a00, #f4c067));
      --_warning-surface: var(--ikp-warning-surface, light-dark(#fff6e0, #2e2411));
      --_good: var(--ikp-good, light-dark(#12613a, #7fd6a4));
      --_good-surface: var(--ikp-good-surface, light-dark(#ebf6ef, #142a1e));
      --_on-strong: light-dark(#ffffff, #14191f);
    }
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: 1.125em;
    line-height: 1.3;
    font-weight: 700;
    text-wrap: balance;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  p,
  li {
    max-inline-size: 44em;
  }
  a {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.0625em;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 0.1875em;
  }
  :focus-visible {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.1875em;
    border-radius: 0.125em;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    vertical-align: -0.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .preview {
    margin-block-end: var(--_space);
    padding: 0.5em 0.75em;
    border: 0.125em dashed var(--_warning);
    color: var(--_warning);
    background: var(--_warning-surface);
    font-weight: 700;
  }
  details {
    border-block: 1px solid var(--_line);
  }
  details + details {
    border-block-start: 0;
    margin-block-start: -0.75em;
  }
  summary {
    padding-block: 0.625em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .content {
    display: grid;
    gap: 0.75em;
    padding-block-end: 1em;
  }
  button {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.375em 1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    background: var(--_accent);
    color: var(--_on-strong);
  }
  .links {
    display: grid;
    gap: 0.375em;
  }
  time {
    unicode-bidi: isolate;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .icon {
      forced-color-adjust: auto;
    }
  }
  @media print {
    .widget {
      --_text: #000000;
      --_muted: #333333;
      --_surface: #ffffff;
      --_raised: #ffffff;
      --_line: #777777;
      --_accent: #000000;
      --_danger: #000000;
      --_danger-surface: #ffffff;
      --_warning: #000000;
      --_warning-surface: #ffffff;
      --_good: #000000;
      --_good-surface: #ffffff;
      --_on-strong: #000000;
      container-type: normal;
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
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    summary {
      break-after: avoid;
    }
    li,
    .keep {
      break-inside: avoid;
    }
    button {
      display: none;
    }
  }
`;

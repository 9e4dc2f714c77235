import { css } from './styles.js';

/** What all widgets share, from lists to paper. Expects the tokens. */
export const baseStyles = css`
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
  a:hover,
  summary:hover {
    text-decoration: underline 0.125em;
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
    max-inline-size: none;
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

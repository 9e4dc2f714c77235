import { css } from './styles.js';

/**
 * What all widgets share, from lists to paper. Expects the tokens. Forced colours need no rules of their own: they show
 * a transparent frame, an SVG that adjusts has the colour of the words beside it, what is chosen or in focus an outline.
 */
export const baseStyles = css`
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  .stack p,
  ol,
  .bullets,
  .updates {
    max-inline-size: 44em;
  }
  ol,
  .bullets {
    padding-inline-start: 1.5em;
  }
  /* Not none: to VoiceOver, what has no marker is no list. */
  ul {
    list-style: '';
  }
  .bullets {
    list-style: disc;
  }
  [part='heading'] {
    font-size: 1.125em;
    line-height: 1.25;
  }
  .title {
    font-size: min(1em + 1.5cqi, 1.625em);
  }
  a,
  summary,
  button {
    padding-block: 0.25em;
    color: var(--_accent);
  }
  :is(a, summary):hover {
    text-decoration: underline 0.125em;
  }
  :focus-visible {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.1875em;
  }
  .stack {
    display: grid;
    gap: 1em;
  }
  .tight {
    gap: 0.375em;
  }
  dl,
  fieldset,
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.75em;
  }
  .box,
  .when,
  .never,
  .report,
  .preview,
  button,
  label {
    padding: 0.625em min(4cqi, 1em);
    border: 1px solid transparent;
    border-radius: var(--_radius);
  }
  .box {
    padding: 1.25em min(5cqi, 1.75em);
    border-color: var(--_line);
    background: var(--_surface);
  }
  .row,
  label,
  button {
    display: flex;
    gap: 0.5em;
  }
  .head,
  .forms,
  .contact {
    flex-wrap: wrap;
    align-items: start;
  }
  label,
  .contact {
    align-items: center;
  }
  ol ::marker,
  .tone {
    color: var(--_tone);
    font-weight: 700;
  }
  .muted {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .updates,
  .sites li {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_tone);
  }
  svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1lh;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    forced-color-adjust: auto;
  }
  .preview {
    border: 0.125em dashed;
  }
  .preview,
  [part='easy'] {
    margin-block-end: 1em;
    background: var(--_surface);
  }
  details {
    margin-block-end: -0.625em;
    border-block-start: 1px solid var(--_line);
  }
  details + details {
    margin-block-start: -0.375em;
  }
  summary {
    padding-block: 0.625em;
  }
  details > :last-child:not(summary) {
    padding-block-end: 1em;
  }
  button {
    border-color: currentColor;
    background: none;
    font: inherit;
  }
  :is(summary, dt, legend, button) {
    font-weight: 700; /* A third weight would be a font more to find: milliseconds on a slow phone. */
  }
  :is(button, label, summary) {
    cursor: pointer;
  }
  button:hover {
    background: var(--_accent);
    color: var(--_surface);
  }
  a,
  time {
    unicode-bidi: plaintext;
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
      --_surface: #fff;
      container-type: normal;
      color-scheme: light;
    }
    .widget * {
      background: none !important;
      color: #000 !important;
    }
    .stack,
    .cards {
      display: block;
    }
    .stack > * {
      margin-block: 0.5em;
    }
    details::details-content {
      content-visibility: visible;
    }
    summary {
      list-style: none;
    }
    a:not([href^='tel'], [href^='mail'])::after {
      content: ' (' attr(href) ')';
    }
    [part='heading'],
    summary {
      break-after: avoid;
    }
    li {
      break-inside: avoid;
    }
    button,
    fieldset {
      display: none;
    }
  }
`;

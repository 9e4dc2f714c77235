import { css } from 'lit';

export const loginMethodsStyles = css`
  .login,
  .channel,
  .method {
    display: grid;
    gap: 0.75em;
  }
  .login > *,
  .channel > *,
  .method > * {
    min-inline-size: 0;
  }
  #title {
    font-size: clamp(1.375em, 1em + 2cqi, 1.875em);
    line-height: 1.2;
  }
  fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.5em;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.5em;
    font-weight: 600;
  }
  label {
    display: flex;
    gap: 0.625em;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.5em 0.875em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }
  label:hover {
    border-color: var(--_accent);
  }
  label:has(:checked) {
    border-color: var(--_accent);
    background: var(--_raised);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  label:has(:focus-visible) {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
  }
  input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
    outline: none;
  }
  .methods {
    display: grid;
    gap: var(--_space);
  }
  .method {
    align-content: start;
    padding: 1.125em clamp(1em, 3cqi, 1.5em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .method:has(.unavailable) {
    background: var(--_raised);
  }
  .state {
    --_tone: var(--_good);
    display: grid;
    gap: 0.25em;
  }
  .limited {
    --_tone: var(--_warning);
  }
  .unavailable {
    --_tone: var(--_danger);
  }
  .unknown {
    --_tone: var(--_muted);
  }
  .verdict {
    display: flex;
    gap: 0.5em;
    color: var(--_tone);
    font-weight: 700;
  }
  .verdict .icon {
    margin-block-start: 0.125em;
  }
  .state > p + p {
    padding-inline-start: 1.75em;
  }
  .needs > p {
    font-weight: 600;
  }
  .needs ul,
  .providers {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .method {
    max-inline-size: none;
  }
  .providers {
    columns: 13em;
    column-gap: 2em;
  }
  .providers li {
    break-inside: avoid;
  }
  ol {
    padding-inline-start: 1.75em;
  }
  ol li + li {
    margin-block-start: 0.375em;
  }
  ol ::marker {
    color: var(--_accent);
    font-weight: 700;
  }
  @media screen {
    .closed {
      display: none;
    }
  }
  @media print {
    fieldset {
      display: none;
    }
  }
`;

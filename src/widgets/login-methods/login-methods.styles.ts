import { css } from '../parts/styles.js';

export const loginMethodsStyles = css`
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
    cursor: pointer;
  }
  label:hover,
  label:has(:checked) {
    border-color: var(--_accent);
  }
  label:has(:checked) {
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
  .method {
    max-inline-size: none;
    padding: 1.125em clamp(1em, 3cqi, 1.5em);
  }
  .method:has(.unavailable) {
    background: var(--_raised);
  }
  .state {
    --_tone: var(--_good);
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
  .state > p + p {
    padding-inline-start: 1.75em;
  }
  .providers {
    columns: 13em;
    column-gap: 2em;
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

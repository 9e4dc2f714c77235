import { css } from '../parts/styles.js';

export const loginMethodsStyles = css`
  fieldset {
    border: 0;
  }
  legend {
    margin-block-end: 0.5em;
  }
  label {
    border-color: var(--_line);
  }
  label:hover,
  label:has(:checked) {
    border-color: var(--_accent);
  }
  label:has(:checked) {
    background: var(--_raised);
    outline: 1px solid var(--_accent);
    font-weight: 600;
  }
  input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    font: inherit;
    accent-color: var(--_accent);
  }
  .method:has(.unavailable) {
    background: var(--_raised);
  }
  .state > p + p {
    padding-inline-start: 1.75em;
  }
  .providers {
    columns: 14em;
  }
  @media screen {
    .closed {
      display: none;
    }
  }
`;

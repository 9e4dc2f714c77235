import { css } from '../parts/styles.js';

// A ground of its own, a little wider than its words: what stands on the page's, on a dark one, can't be read.
export const loginMethodsStyles = css`
  section {
    background: var(--_surface);
    box-shadow: 0 0 0 0.5em var(--_surface);
  }
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
    font-weight: 700;
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

import { css } from '../parts/styles.js';

export const scamWarningStyles = css`
  .scam {
    --_tone: var(--_danger);
    border-block-start: 0.5em solid var(--_tone);
  }
  .compact .title {
    font-size: 1.125em;
  }
  svg {
    color: var(--_tone);
  }
  .forms {
    column-gap: 1.5em;
  }
  .never {
    border: 0.125em solid var(--_tone);
    background: var(--_tone);
    color: var(--_surface);
    font-weight: 700;
  }
  .never svg {
    color: inherit;
  }
  .report {
    background: var(--_raised);
  }
  .contact a {
    padding-block: 0.625em;
  }
  .number {
    font-size: 1.25em;
    font-weight: 700;
  }
`;

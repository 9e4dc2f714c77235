import { css } from '../parts/styles.js';

export const scamWarningStyles = css`
  .scam {
    --_tone: var(--_danger);
    gap: 1.25em;
    border-block-start: 0.5em solid var(--_tone);
  }
  .compact {
    gap: 0.875em;
  }
  .title > .icon {
    font-size: 1.375em;
  }
  .compact .title [part='heading'] {
    font-size: 1.25em;
  }
  .icon,
  ol ::marker {
    color: var(--_tone);
    font-weight: 700;
  }
  .forms {
    flex-wrap: wrap;
    column-gap: 1.5em;
  }
  .never {
    padding: 1em;
    border: 0.125em solid var(--_tone);
    border-radius: var(--_radius);
    background: var(--_tone);
    color: var(--_on-tone);
    font-size: 1.0625em;
    font-weight: 700;
  }
  .never .icon {
    color: inherit;
  }
  .sites li {
    padding-inline-start: 0.875em;
    border-inline-start: 0.25em solid var(--_good);
  }
  .report {
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .contact {
    align-items: center;
  }
  .contact:has(button) {
    flex-wrap: wrap;
  }
  .contact a {
    min-inline-size: 0;
    padding-block: 0.625em;
    overflow-wrap: anywhere;
  }
  .number {
    font-size: 1.25em;
    font-weight: 700;
    white-space: nowrap;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1em;
  }
  .card {
    align-content: start;
    padding: 1em;
  }
  @media print {
    .never {
      background: none;
    }
  }
`;

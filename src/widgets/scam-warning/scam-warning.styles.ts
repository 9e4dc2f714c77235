import { css } from 'lit';

export const scamWarningStyles = css`
  .scam,
  .content {
    display: grid;
    gap: 1.25em;
  }
  .scam {
    padding: 1.25em clamp(1em, 4cqi, 2em);
    border: 1px solid var(--_line);
    border-block-start: 0.5em solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .compact {
    gap: 0.875em;
  }
  .scam > *,
  .part > * {
    min-inline-size: 0;
  }
  .part {
    display: grid;
    gap: 0.5em;
  }
  .title {
    display: flex;
    gap: 0.5em;
  }
  .title .icon {
    font-size: 1.375em;
    margin-block-start: 0.125em;
    color: var(--_danger);
  }
  #title {
    font-size: clamp(1.375em, 1em + 2cqi, 1.875em);
    line-height: 1.2;
  }
  .compact #title {
    font-size: 1.25em;
  }
  .bullets,
  ol {
    display: grid;
    gap: 0.375em;
    padding-inline-start: 1.5em;
  }
  .bullets {
    list-style: disc;
  }
  ol ::marker {
    color: var(--_danger);
    font-weight: 700;
  }
  .forms {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
  }
  .forms li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .forms .icon {
    color: var(--_danger);
  }
  .never {
    display: flex;
    gap: 0.75em;
    padding: 1em;
    border-radius: var(--_radius);
    border: 0.125em solid var(--_danger);
    background: var(--_danger);
    color: var(--_on-strong);
    font-size: 1.0625em;
    font-weight: 700;
  }
  .never .icon {
    inline-size: 1.75em;
    block-size: 1.75em;
  }
  .sites {
    display: grid;
    gap: 0.5em;
  }
  .sites li {
    padding-inline-start: 0.875em;
    border-inline-start: 0.25em solid var(--_good);
  }
  .host {
    font-weight: 700;
  }
  .site-name {
    color: var(--_muted);
  }
  .report {
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .contact {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
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
  .copied {
    color: var(--_good);
    font-weight: 600;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: var(--_space);
  }
  .card {
    display: grid;
    align-content: start;
    gap: 0.375em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  @media print {
    .never {
      border: 0.1875em solid;
      background: none;
    }
  }
`;

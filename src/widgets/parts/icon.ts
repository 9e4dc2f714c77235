import { html } from 'lit/html.js';

// Outlines on a 12 × 12 grid, drawn for this library.
const RING = 'M6 1a5 5 0 1 0 .1 0z';
const PATHS = {
  warning: 'M6 1 1 11h10zM6 5v2m0 2h0',
  unavailable: 'M4 1h4l3 3v4l-3 3H4L1 8V4zM4 4l4 4m0-4L4 8',
  available: `${RING}M4 6l1.5 2L8 4`,
  limited: `${RING}M6 3v4m0 2h0`,
  unknown: `${RING}M6 3v3l2 1`,
  sms: 'M2 2h8v6H6l-2 2V8H2zM4 4h4M4 6h2',
  email: 'M1 2h10v8H1zl5 4 5-4',
  phone: 'M3 1h6v10H3zM6 9h0',
  website: 'M1 2h10v8H1zv2h10',
  social: 'M5 2 4 10m4-8L7 10M2 4h8M2 8h8',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof PATHS;

/** An icon beside words that say the same: hidden from screen readers, in the colour and size of its line. */
export function icon(name: IconName) {
  return html`<svg viewBox="0 0 12 12" aria-hidden="true"><path d=${PATHS[name]}></path></svg>`;
}

import { html } from 'lit/html.js';

// Outlines on a 24 × 24 grid, drawn for this library.
const RING = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18';
const PATHS = {
  warning: 'M12 4 2 20h20zM12 10v5m0 2h0',
  stop: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM9 9l6 6m0-6-6 6',
  clock: `${RING}M12 7v5l4 2`,
  done: `${RING}M8 12l3 3 5-5`,
  condition: `${RING}M12 7v6m0 3h0`,
  sms: 'M4 4h16v12h-9l-4 4v-4H4zM8 8h8M8 12h5',
  email: 'M3 5h18v14H3zM3 6l9 7 9-7',
  phone: 'M6 3h4l1 5-2 2a12 12 0 0 0 5 5l2-2 5 1v4q0 3-3 3A15 15 0 0 1 3 6q0-3 3-3',
  website: 'M3 5h18v14H3zM3 9h18',
  social: 'M9 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8m-7 8a7 7 0 0 1 14 0M16 5a4 4 0 0 1 0 7m3 3q3 2 3 5',
  calendar: 'M4 5h16v15H4zM4 10h16M8 3v4M16 3v4',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof PATHS;

/** An icon beside words that say the same: hidden from screen readers, in the colour and size of its line. */
export function icon(name: IconName) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[name]}></path></svg>`;
}

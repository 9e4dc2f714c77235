import { html, svg } from 'lit';

// Outlines on a 24 × 24 grid, drawn for this library.
const PATHS = {
  warning: 'M12 4 2.5 20h19zM12 10v4.5M12 17v.5',
  stop: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM9 9l6 6M15 9l-6 6',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3.5 2',
  done: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 12.5l2.8 2.7L16 9.5',
  condition: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7.5v6M12 16v.5',
  sms: 'M4 4h16v12h-9l-4 4v-4H4zM8 8.5h8M8 12h5',
  email: 'M3 5h18v14H3zM3 6l9 7 9-7',
  phone:
    'M6.5 3.5h3l1.5 4-2 1.7a12 12 0 0 0 5.8 5.8l1.7-2 4 1.5v3c0 1.5-1 2.5-2.5 2.5A15.5 15.5 0 0 1 4 6c0-1.5 1-2.5 2.5-2.5',
  website: 'M3 5h18v14H3zM3 9.5h18M6 7.3h.5M9 7.3h.5',
  social:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M2.5 20a6.5 6.5 0 0 1 13 0M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14a6.5 6.5 0 0 1 3.5 6',
  post: 'M4 8.5 12 3l8 5.5V20H4zM4 9l8 6 8-6',
  calendar: 'M4 5h16v15H4zM4 10h16M8 3v4M16 3v4',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof PATHS;

/** An icon beside words that say the same: hidden from screen readers, in the colour and size of its line. */
export function icon(name: IconName) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${PATHS[name]} />`}</svg>`;
}

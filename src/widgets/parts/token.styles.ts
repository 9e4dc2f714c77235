import { css } from './styles.js';

/**
 * Design tokens, and the wrapper that stands between a widget and the page. Hosts set `--ikp-*`; inside, only `--_*` are
 * read. The colours follow the page's `color-scheme`: a page that is always light keeps light widgets. Engines without
 * `light-dark()` (before mid-2024) show the page's own text colour. What a host page hands down (letter spacing,
 * alignment, case, …) ends at the inner wrapper, so that the host can still place, size and hide the element itself.
 * `--_tone` is the colour of a state.
 *
 * No `!important` at `:host`: it would survive `* { display: none !important }`, and no page could hide a widget any more,
 * or show it later. A container's own words don't count for its width: in a float, a flex row or a table cell it would be
 * of none, hence the 240 pixels, which every phone has.
 */
export const tokenStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .widget {
    --_text: var(--ikp-text, light-dark(#1b1f23, #e8ecf0));
    --_muted: var(--ikp-muted, light-dark(#4d5761, #b4bec8));
    --_surface: var(--ikp-surface, light-dark(#fff, #14191f));
    --_raised: var(--ikp-raised, light-dark(#f2f5f8, #1f262e));
    --_line: var(--ikp-line, light-dark(#c3ccd5, #47525e));
    --_accent: var(--ikp-accent, light-dark(#0a4d9c, #8fc1ff));
    --_danger: var(--ikp-danger, light-dark(#a3161c, #ff9e98));
    --_warning: var(--ikp-warning, light-dark(#7a4a00, #f4c067));
    --_good: var(--ikp-good, light-dark(#12613a, #7fd6a4));
    --_radius: var(--ikp-radius, 0.375em);
    all: initial;
    display: block;
    color: var(--_text);
    color-scheme: inherit;
    visibility: inherit;
    font-family: var(--ikp-font-family, inherit);
    font-size: max(16px, 1rem, 100%);
    line-height: 1.5;
    overflow-wrap: anywhere;
    container-type: inline-size;
    contain-intrinsic-inline-size: 240px;
  }
  .limited,
  .unknown,
  .preview {
    --_tone: var(--_warning);
  }
  .unavailable {
    --_tone: var(--_danger);
  }
  .available,
  .sites {
    --_tone: var(--_good);
  }
`;

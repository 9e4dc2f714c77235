// Rows: dark pages, and the contrast switches of public sites.
import type { Row } from './inherited.js';
import { ELEMENTS } from '../../../src/elements/names.js';

/** As the README tells hosts to pass their switch on. */
export const passedOn = `.contrast :is(${ELEMENTS}) {
  color-scheme: dark; --ikp-text: #ff0; --ikp-muted: #ff0; --ikp-accent: #ff0; --ikp-line: #ff0;
  --ikp-danger: #ff0; --ikp-warning: #ff0; --ikp-good: #ff0;
  --ikp-surface: #000; --ikp-raised: #000;
}`;

export const switches: Record<string, Row> = {
  'contrast, all by force': {
    sentence: 'Yellow on black: every element, by force.',
    css: '* { background: #000 !important; color: #ff0 !important }',
  },
  'contrast, below the body': {
    sentence: 'Yellow on black below the body’s class, frames, links and pictures too.',
    css: `.contrast, .contrast * { background-color: #000 !important; color: #ff0 !important; border-color: #ff0 !important;
      text-shadow: none !important; box-shadow: none !important } .contrast a { text-decoration: underline !important }
      .contrast img { filter: grayscale(1) }`,
    body: 'contrast',
  },
  'contrast, handed down': {
    sentence: 'Yellow on black on the body alone.',
    css: 'body.contrast { background: #000; color: #ff0 } .contrast a, .contrast h1 { color: inherit }',
    body: 'contrast',
  },
  'contrast, blocks': {
    sentence: 'Black blocks and white or yellow words, tag by tag.',
    css: `.contrast { background: #000 } .contrast div, .contrast main, .contrast p { background: #000; color: #fff }
      .contrast a, .contrast h1, .contrast button { color: #ff0 }`,
    body: 'contrast',
  },
  'contrast, black on yellow': {
    sentence: 'Black on yellow.',
    css: '* { background: #ff0 !important; color: #000 !important }',
  },
  'contrast, passed on': {
    sentence: 'Yellow on black, and the page hands it on to us, as the README says.',
    css: `.contrast, .contrast * { background: #000 !important; color: #ff0 !important } ${passedOn}`,
    body: 'contrast',
  },
  'contrast, dark scheme': {
    sentence: 'Yellow on black with `color-scheme: dark`, which we follow.',
    css: '.contrast { color-scheme: dark; background: #000; color: #ff0 }',
    html: 'contrast',
  },
  inverted: { sentence: 'The whole page inverted.', css: 'html { filter: invert(1) hue-rotate(180deg) }' },
  grey: {
    sentence: 'The whole page in greys.',
    css: 'html { filter: grayscale(1) } .content { mix-blend-mode: luminosity }',
  },
  'dark, said': {
    sentence: 'A dark page that says so.',
    css: 'html { color-scheme: dark; background: #101418; color: #eee }',
  },
  'dark, not said': {
    sentence: 'A dark page that does not say so.',
    css: 'body { background: #101418; color: #eee } a { color: #9cf }',
  },
  'dark, by the device': {
    sentence: 'A page in the scheme of the device, which is dark.',
    css: ':root { color-scheme: light dark }',
    scheme: 'dark',
  },
  'light on a dark device': {
    sentence: 'A page that is always light, on a dark device.',
    css: 'html { background: #fff; color: #222 }',
    scheme: 'dark',
  },
  'dark part': {
    sentence: 'A dark part of a light page.',
    css: '.content { color-scheme: dark; background: #222; color: #fff }',
  },
  coloured: { sentence: 'A ground in the red of warnings.', css: '.content { background: #a3161c; color: #fff }' },
  'middle grey': { sentence: 'A ground of middle grey.', css: 'body { background: #888 }' },
};

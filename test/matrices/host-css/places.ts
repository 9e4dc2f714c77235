// Rows: where hosts put the elements; what takes them from sight, which no style of ours may undo.
import type { Row } from './inherited.js';
import { ELEMENTS } from '../../../src/elements/names.js';

const elements = `:is(${ELEMENTS})`;

export const places: Record<string, Row> = {
  'a row': { sentence: 'Side by side in a flex row.', css: '.content { display: flex; gap: 1em }', sizes: false },
  'a row, on a phone': {
    sentence: 'Side by side in a flex row that wraps, on a phone.',
    css: '.content { display: flex; flex-wrap: wrap }',
    width: 360,
    sizes: false,
  },
  'a column': {
    sentence: 'In a flex column, each as wide as it needs.',
    css: '.content { display: flex; flex-direction: column; align-items: center }',
    sizes: false,
  },
  'a grid': {
    sentence: 'In the cells of a grid.',
    css: '.content { display: grid; grid-template-columns: 1fr 2fr 1fr; gap: 1em }',
    sizes: false,
  },
  'a grid, centred': {
    sentence: 'In a grid, each in the middle.',
    css: '.content { display: grid; place-items: center }',
    sizes: false,
  },
  'a table': {
    sentence: 'In the cells of a table.',
    css: `.content { display: table; width: 100% } .content > ${elements} { display: table-cell }`,
    display: 'table-cell',
    sizes: false,
  },
  columns: { sentence: 'In columns of a newspaper.', css: '.content { columns: 3 16em }', sizes: false },
  'a sidebar': {
    sentence: 'In a sidebar of 240 pixels.',
    css: '.content { width: 240px; float: right }',
    sizes: false,
  },
  narrow: { sentence: 'In 160 pixels.', css: '.content { width: 160px }' },
  'narrow and large': {
    sentence: 'In 280 pixels with type of 200 %.',
    css: '.content { width: 280px; font-size: 200% }',
  },
  floating: { sentence: 'Floating, as wide as they need.', css: `${elements} { float: left }`, sizes: false },
  absolute: {
    sentence: 'Out of the flow, as wide as they need.',
    css: `${elements} { position: absolute; top: 0; left: 0 }`,
  },
  sized: {
    sentence: 'Placed and sized by the host: 30em wide, in the middle, with a frame.',
    css: `${elements} { width: 30em; margin: 2em auto; padding: 1em; border: 1px solid; background: #eee }`,
  },
  contained: { sentence: 'Contained.', css: '.content { contain: content; overflow: hidden; isolation: isolate }' },
  'contained, each': { sentence: 'Each contained for itself.', css: `${elements} { contain: layout style paint }` },
  'drawn when near': {
    sentence: 'Not drawn before it is near.',
    css: `${elements} { content-visibility: auto; contain-intrinsic-size: auto 500px }`,
  },
  'overflow hidden': {
    sentence: 'What is too wide is cut off.',
    css: 'body, .content { overflow-x: hidden }',
    width: 320,
  },
  'a container': {
    sentence: 'In containers of the page, with queries of its own.',
    css: '.content { container: page / inline-size } @container page (width > 1px) { .content * { font-size: 30px } }',
  },
  transformed: {
    sentence: 'In a part that is transformed.',
    css: '.content { transform: translateZ(0); will-change: transform }',
  },
};

/**
 * Rows: not survivable. Only `!important` on our host element would undo these, and then no page could hide the element
 * any more, nor show it later, in a tab, a dialogue or a menu of its own. Or they are about what is around the element.
 */
export const notSurvivable: Record<string, Row> = {
  'display none on all': {
    sentence: 'Nothing is displayed, by force.',
    css: 'body * { display: none !important }',
    sees: 'display',
  },
  'the element is hidden': {
    sentence: 'The element itself is not displayed: hosts may hide it.',
    css: `${elements} { display: none }`,
    sees: 'display',
  },
  'around it is hidden': {
    sentence: 'What the element stands in is not displayed.',
    css: '.content { display: none }',
    sees: 'display',
  },
  invisible: {
    sentence: 'Nothing is visible, by force.',
    css: '* { visibility: hidden !important }',
    sees: 'visibility',
  },
  'invisible until a class comes': {
    sentence: 'The body is invisible until a script of the page has run, which does not.',
    css: 'body:not(.ready) { opacity: 0 }',
    sees: 'opacity',
  },
  faint: { sentence: 'Everything is faint.', css: 'body * { opacity: 0.5 !important }', sees: 'opacity' },
  'no height': {
    sentence: 'What the element stands in has no height, and cuts off.',
    css: '.content { height: 0; overflow: hidden }',
    sees: 'size',
  },
  'of a line’s height': {
    sentence: 'Everything is at most a line high, and cuts off.',
    css: '.content * { max-height: 20px !important; overflow: hidden !important }',
    sees: 'size',
  },
  'away to the left': {
    sentence: 'The element is moved out of the window.',
    css: `${elements} { position: absolute !important; left: -9999px !important; width: 500px }`,
    sees: 'place',
  },
  scaled: { sentence: 'The content is scaled to nothing.', css: '.content { transform: scale(0) }', sees: 'size' },
  clipped: { sentence: 'The content is clipped.', css: '.content > * { clip-path: inset(50%) }', sees: 'clipping' },
  blurred: { sentence: 'Everything is blurred.', css: 'main { filter: blur(12px) }', sees: 'filter' },
  'not drawn': {
    sentence: 'The content is never drawn.',
    css: '.content { content-visibility: hidden }',
    sees: 'content-visibility',
  },
  'small by zoom': {
    sentence: 'The content is a hundredth of its size.',
    css: '.content { zoom: 0.01 }',
    sees: 'size',
  },
  'a ground without sense': {
    sentence: 'Our property for the ground holds no colour: hosts may colour us.',
    css: ':root { --ikp-surface: none }',
    sees: 'contrast',
  },
  'the same colour twice': {
    sentence: 'Words and ground get the same colour, by our properties.',
    css: ':root { --ikp-text: #fff }',
    sees: 'contrast',
  },
  'off paper': {
    sentence: 'On paper, only what the page names is printed.',
    css: '@media print { body * { visibility: hidden } h1, h1 * { visibility: visible } }',
    media: 'print',
    sees: 'visibility',
  },
};

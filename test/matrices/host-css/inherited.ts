// Rows: what a page hands down to everything on it.
import { ELEMENTS } from '../../../src/elements/names.js';

/**
 * `display` is that of the elements, `changed` what type of ours follows the host by design. Where `sizes` is false, the
 * page's own elements share their room with ours, so their sizes may change. `sees` is how the elements are lost, if so.
 */
export interface Row {
  sentence: string;
  css: string;
  around?: string;
  html?: string;
  body?: string;
  width?: number;
  media?: 'print';
  scheme?: 'dark';
  display?: string;
  changed?: string[];
  sizes?: false;
  sees?: string;
}

export const inherited: Record<string, Row> = {
  plain: { sentence: 'No style sheet at all.', css: '' },
  'white words': { sentence: 'White words, for a picture behind them that did not load.', css: 'body { color: #fff }' },
  'pale words': { sentence: 'Words in a pale grey.', css: 'body, div, p { color: #bbb }' },
  'no size': { sentence: 'A size of 0, against the gaps between inline blocks.', css: '.content { font-size: 0 }' },
  'tiny size': { sentence: 'Type of 1 pixel.', css: 'body { font-size: 1px }' },
  'huge lines': { sentence: 'Lines of 400 %.', css: 'body { line-height: 400% }' },
  'no lines': { sentence: 'Lines of no height.', css: 'body { line-height: 0 }' },
  'wide letters': {
    sentence: 'Letters and words far apart.',
    css: 'body { letter-spacing: 0.5em; word-spacing: 3em }',
  },
  'negative letters': { sentence: 'Letters over each other.', css: 'body { letter-spacing: -0.3em }' },
  capitals: { sentence: 'Capitals.', css: 'body { text-transform: uppercase; font-variant: small-caps }' },
  justified: { sentence: 'Words to both edges.', css: 'body { text-align: justify; text-align-last: justify }' },
  right: { sentence: 'Words to the right.', css: '.content { text-align: right }' },
  'one line': { sentence: 'All in one line.', css: 'body { white-space: nowrap }', width: 360 },
  preformatted: { sentence: 'Line breaks of the source.', css: '.content { white-space: pre }', width: 360 },
  'broken words': {
    sentence: 'Words break anywhere, or never.',
    css: 'body { word-break: break-all; hyphens: auto; line-break: anywhere } .content { overflow-wrap: normal }',
  },
  'right to left': { sentence: 'Written from right to left, by the style sheet.', css: 'body { direction: rtl }' },
  'no order': { sentence: 'Letters in reverse.', css: '.content, .content * { unicode-bidi: bidi-override }' },
  upright: { sentence: 'Lines from top to bottom.', css: '.content { writing-mode: vertical-rl; width: 60em }' },
  indented: { sentence: 'Words moved out of sight, for a logo.', css: '.content { text-indent: -9999px }' },
  shadows: { sentence: 'Shadows on words.', css: 'body { text-shadow: 0 0 4px #000, 2px 2px red }' },
  outlines: {
    sentence: 'Words filled and outlined by the page.',
    css: 'body { -webkit-text-fill-color: transparent; -webkit-text-stroke: 2px #eee }',
  },
  'no selection': {
    sentence: 'Nothing to select, nothing to click, no arrow.',
    css: 'body { user-select: none; pointer-events: none; cursor: none }',
  },
  'faces and features': {
    sentence: 'A face of symbols, and its features.',
    css: 'body { font: italic 900 condensed 16px/1.5 Symbol, serif; font-feature-settings: "zero" 1; tab-size: 40 }',
  },
  lists: { sentence: 'Lists with marks of the page.', css: 'body { list-style: square inside; quotes: "<<" ">>" }' },
  'everything at once': {
    sentence: 'All that is handed down, at once, and by the element’s own name.',
    css: `${ELEMENTS} {
      font: italic 3px/0 fantasy; color: #fefefe; letter-spacing: 1em; text-transform: lowercase; text-align: center;
      text-indent: 5em; white-space: pre; word-spacing: 2em; text-shadow: 1px 1px red; list-style: none; cursor: wait }`,
  },
};

export const sizes: Record<string, Row> = {
  '62.5 %': { sentence: 'The root is 62.5 %, so that 1 rem is 10 pixels.', css: 'html { font-size: 62.5% }' },
  '62.5 % and back': {
    sentence: 'The same, and the body is 1.6 rem.',
    css: 'html { font-size: 62.5% } body { font-size: 1.6rem; line-height: 2.4rem }',
  },
  '10 px': { sentence: 'The root is 10 pixels.', css: ':root { font-size: 10px !important }' },
  '200 %': { sentence: 'The root is 200 %.', css: 'html { font-size: 200% }' },
  '200 %, phone': { sentence: 'The same on a phone.', css: 'html { font-size: 200% }', width: 360 },
  'by the window': { sentence: 'The root is 1 % of the window.', css: 'html { font-size: 1vw }' },
  'A+': { sentence: 'The A+ of a public site: 120 % on the body.', css: 'body.a { font-size: 120% }', body: 'a' },
  'A++': {
    sentence: 'The A++: 200 % on the body, on a phone.',
    css: 'body.aa { font-size: 200% }',
    body: 'aa',
    width: 360,
  },
  'A++ by zoom': { sentence: 'The A++ by zoom of the root.', css: 'html.zoom { zoom: 1.5 }', html: 'zoom' },
  'A++ on all': {
    sentence: 'The A++ as a size for every element.',
    css: '.aaa *, .aaa { font-size: 24px !important }',
    body: 'aaa',
  },
  'A−': { sentence: 'The page at 80 %, by zoom.', css: 'body { zoom: 0.8 }' },
  'adjusted by devices': { sentence: 'No adjustment by phones.', css: 'html { text-size-adjust: none }', width: 360 },
};

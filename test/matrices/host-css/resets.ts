// Rows: style sheets for every element, resets among them, and for names that we use too.
import type { Row } from './inherited.js';

export const resets: Record<string, Row> = {
  margins: {
    sentence: 'A reset of margins, paddings and boxes.',
    css: '*, ::before, ::after { margin: 0; padding: 0; box-sizing: border-box }',
  },
  unset: { sentence: 'Everything unset.', css: '* { all: unset }', display: 'inline' },
  'unset, important': {
    sentence: 'Everything unset but what must not show, by force.',
    css: 'body, body * { all: unset !important } style, script { display: none !important }',
    display: 'inline',
  },
  initial: { sentence: 'Everything in the content initial.', css: '.content * { all: initial }', display: 'inline' },
  'old reset': {
    sentence: 'A reset as of 2008: no margins, sizes, lists, quotes.',
    css: `html, body, div, span, h1, h2, h3, p, a, ul, ol, li, dl, dt, dd, table, td, th, section, article, details, summary {
      margin: 0; padding: 0; border: 0; outline: 0; font-size: 100%; font: inherit; vertical-align: baseline; background: transparent }
      body { line-height: 1 } ol, ul { list-style: none } table { border-collapse: collapse }`,
  },
  'new reset': {
    sentence: 'A reset as frameworks of today bring it: borders of no width, media as blocks, buttons bare.',
    css: `*, ::before, ::after { border: 0 solid #e5e7eb; box-sizing: border-box; margin: 0; padding: 0 }
      html { line-height: 1.5; tab-size: 4 } h1, h2, h3 { font-size: inherit; font-weight: inherit }
      a { color: inherit; text-decoration: inherit } ol, ul, menu { list-style: none }
      button, input, select { font: inherit; color: inherit; background: transparent; border-radius: 0 }
      img, svg, video, canvas { display: block; max-width: 100%; height: auto } [hidden] { display: none !important }`,
  },
  'red words': { sentence: 'Red words everywhere, by force.', css: '* { color: red !important }' },
  floats: { sentence: 'Everything floats.', css: 'body * { float: left }', sizes: false },
  relative: { sentence: 'Everything is placed.', css: '* { position: relative; top: 0; left: 0; z-index: 1 }' },
  transitions: { sentence: 'Everything takes 5 seconds.', css: '* { transition: all 5s !important }' },
  animations: {
    sentence: 'Everything moves.',
    css: '@keyframes move { to { translate: 4px 0 } } * { animation: move 0s both !important }',
    sizes: false,
  },
  'at most': { sentence: 'Nothing is wider than 300 pixels.', css: '* { max-width: 300px !important; min-width: 0 }' },
  'at least': { sentence: 'Nothing is narrower than a finger.', css: '* { min-width: 44px; min-height: 44px }' },
  'flex everywhere': {
    sentence: 'Every division and unknown element lays out its content in a row.',
    css: '.content > * { display: flex }',
    display: 'flex',
  },
  'grid everywhere': { sentence: 'The same as a grid.', css: '.content > * { display: grid }', display: 'grid' },
  'table everywhere': { sentence: 'The same as a table.', css: '.content > * { display: table }', display: 'table' },
  'inline everywhere': { sentence: 'The same inline.', css: '.content > * { display: inline }', display: 'inline' },
  'inline blocks': {
    sentence: 'The same as inline blocks.',
    css: '.content > * { display: inline-block }',
    display: 'inline-block',
  },
  contents: { sentence: 'The same without a box.', css: '.content > * { display: contents }', display: 'contents' },
  'until defined': {
    sentence: 'Elements are hidden until they are defined.',
    css: ':not(:defined) { display: none; visibility: hidden; opacity: 0 }',
  },
  children: {
    sentence: 'Whatever stands in the body or the content is narrow, centred, framed.',
    css: 'body > *, .content > * { max-width: 40em; margin: 2em auto; padding: 1em; border: 3px solid red }',
  },
  'our names': {
    sentence: 'Rules for class names, ids and parts that we use too.',
    css: `.widget, .outage, .box, .stack, .row, .muted, .tone, .title, #title, .head, [part], .active, .closed {
      display: none !important; color: #fff !important } ::part(anything) { color: #fff }`,
  },
  'our elements’ names': {
    sentence: 'Rules for headings, links, buttons, tables, lists, fields.',
    css: `div, section, article, p, span, a, button, h1, h2, h3, h4, ul, li, dl, details, summary, input, label, fieldset, svg, time, bdi {
      color: #eee; background: #ddd; font: 4px/1 serif; border: 5px dotted; display: inline; width: 10px; text-transform: uppercase }`,
    sizes: false,
  },
  'properties without sense': {
    sentence: 'Our custom properties hold what is no colour, no length and no face.',
    css: ':root { --ikp-text: 12px; --ikp-muted: ???; --ikp-raised: url(x); --ikp-radius: red; --ikp-line: 1; --ikp-font-family: 7; --ikp-accent: none }',
  },
  'inner properties': {
    sentence: 'The properties that we use inside are set by the page, by their short names too.',
    css: `* { --_text: #fff; --_surface: #fff; --_tone: #fff; --_accent: #fff;
      ${Array.from('0123456789ab')
        .map((letter) => `--_${letter}: #fff`)
        .join(';')} }`,
  },
  layers: {
    sentence: 'Layers, one of them by force.',
    css: '@layer a, b; @layer a { * { color: #fff !important; font-size: 2px } } @layer b { * { line-height: 0 } }',
  },
  scopes: {
    sentence: 'Scopes and nesting around the elements.',
    css: '@scope (.content) { :scope { color: #fff; & > * { font-size: 3px } } }',
  },
  'print colours': {
    sentence: 'On paper, everything is black without a ground, by force.',
    css: '@media print { *, ::before, ::after { color: #000 !important; background: transparent !important; box-shadow: none !important } }',
    media: 'print',
  },
  'print of a dark page': {
    sentence: 'A dark page on paper, which keeps its ground.',
    css: 'html { color-scheme: dark; background: #111; color: #eee; print-color-adjust: exact } @media print { html { background: #fff; color: #000 } }',
    media: 'print',
  },
};

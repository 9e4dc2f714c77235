import fc from 'fast-check';

/** What a string does that gets to run: the page looks whether anything did. */
const RUN = 'window.attacked=1';

const MARKUP = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `<svg onload=${RUN}>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<details open ontoggle=${RUN}>`,
  `<iframe srcdoc="<script>parent.attacked=1</script>">`,
  `<math><mtext></table><img src=x onerror=${RUN}>`,
  `<template shadowrootmode=open><script>${RUN}</script></template>`,
  `<style>*{display:none}</style>`,
  `<link rel=stylesheet href=data:text/css,*{}>`,
  `<base href=https://evil.example/>`,
  `<meta http-equiv=refresh content=0;url=https://evil.example/>`,
  `<form action=https://evil.example/><input name=x autofocus onfocus=${RUN}>`,
  `<ikp-outage-banner src=data:,></ikp-outage-banner>`,
  `" onmouseover="${RUN}" x="`,
  `' autofocus onfocus='${RUN}`,
  `\`><script>${RUN}</script>`,
  `<!--><img src=x onerror=${RUN}>-->`,
  `]]><script>${RUN}</script>`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;img src=x onerror=${RUN}&#62;`,
];

const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `java\nscript:${RUN}`,
  `java\tscript:${RUN}`,
  `\u0000javascript:${RUN}`,
  `\u00a0javascript:${RUN}`,
  `\u202ejavascript:${RUN}`,
  `jav\u00adascript:${RUN}`,
  `javascript&colon;${RUN}`,
  `javascript%3a${RUN}`,
  `//javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `data:text/html;base64,PHNjcmlwdD4=`,
  `vbscript:${RUN}`,
  'blob:https://evil.example/x',
  'filesystem:https://evil.example/x',
  'file:///etc/passwd',
  'view-source:https://evil.example/',
  'about:srcdoc',
  'intent://x#Intent;end',
  'https://pacjent.gov.pl@evil.example/',
  'https:pacjent.gov.pl@evil.example/',
  '\\\\pacjent.gov.pl@evil.example/',
  'https://p\u0430cjent.gov.pl/',
  'https://[',
  'mailto:a@b.example?bcc=c@d.example',
  'mailto:a@b.example%0aBcc:c@d.example',
  'tel:*21*700123456#',
  'tel:+48573205962',
  'tel:+٤٨٥٧٣',
  'mailto:a@b.example',
  'https://evil.example/"onclick="x',
  '/pomoc',
  '#x',
];

/** What templates, styles and objects could take for their own. */
const SYNTAX = [
  '${window.attacked=1}',
  '{{constructor.constructor("window.attacked=1")()}}',
  '{{lit-0}}',
  '<!--{{lit-1}}-->',
  '<?lit$123456789$>',
  '$lit$',
  'lit$123456789$',
  '{0} {1} {2}',
  '\\u003cscript\\u003e',
  '}*{background:url(https://evil.example/)}',
  ';background:url(javascript:window.attacked=1)',
  '/*',
  '*/',
  '@import "https://evil.example/";',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '[object Object]',
  '%s %o %c',
  '$&',
  "$'",
  '$1',
];

const CHARACTERS = [
  '<',
  '>',
  '"',
  "'",
  '`',
  '&',
  '/',
  '\\',
  '=',
  '(',
  ')',
  '[',
  ']',
  '](',
  '*',
  '**',
  '{',
  '}',
  '$',
  ':',
  '@',
  '#',
  '%',
  ' ',
  '\n',
  '\n\n',
  '\t',
  'a',
  '7',
  '\u0000',
  '\u001b',
  '\u007f',
  '\u200b',
  '\u200f',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u2028',
  '\ufeff',
  '\ufffe',
  '\ud800',
  '\udc00',
  '💥',
  'ص',
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...CHARACTERS) },
  { weight: 1, arbitrary: fc.constantFrom(...MARKUP, ...ADDRESSES, ...SYNTAX) },
);

const joined = fc.array(piece, { minLength: 1, maxLength: 10 }).map((pieces) => pieces.join(''));

/** Addresses, most of which no link may have. */
export const hostileAddress: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...ADDRESSES) },
  { weight: 1, arbitrary: joined },
);

/** Texts that want to be more than text. */
export const hostileString: fc.Arbitrary<string> = fc.oneof(
  { weight: 50, arbitrary: joined },
  { weight: 30, arbitrary: fc.constantFrom(...MARKUP, ...ADDRESSES, ...SYNTAX) },
  { weight: 20, arbitrary: fc.tuple(joined, hostileAddress).map(([words, href]) => `[${words}](${href})`) },
  { weight: 10, arbitrary: fc.tuple(joined, joined).map(([before, strong]) => `${before}**${strong}**`) },
  { weight: 10, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(piece, fc.integer({ min: 1000, max: 12_000 }))
      .map(([part, length]) => part.repeat(length / part.length)),
  },
);

/** Names that objects have by themselves, and others that are none. */
export const hostileName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'onclick', 'style', 'is', ''),
  hostileString,
);

// Places in a page in which authors put the elements, and elements marked for a widget.
import { banner, json, notice, p, src, type Snippet } from './site.js';

const one = banner(src);
const frame = (html: string) => `<div><template shadowrootmode="open">${html}</template></div>`;

export const places: Record<string, Snippet> = {
  paragraph: ['In a paragraph.', `<p>${banner(src, '<span>Zastępczo</span>')}</p>`],
  'paragraph-twice': [
    'In a paragraph, with a paragraph in it: HTML ends both where the inner one starts, so the fallback stands outside.',
    `<p>${one}</p>`,
    'widget + fallback',
  ],
  'table-cell': ['In the cell of a table.', `<table><tr><td>${one}</td></tr></table>`],
  table: ['Straight in a table: HTML puts it before the table.', `<table>${one}<tr><td>A</td></tr></table>`],
  list: ['In an item of a list.', `<ul><li>${one}</li></ul>`],
  'list-between': ['Between the items of a list.', `<ul><li>A</li>${one}</ul>`],
  'details-open': ['In open <details>.', `<details open><summary>A</summary>${one}</details>`],
  'details-closed': [
    'In closed <details>: seen when they are opened.',
    `<details><summary>A</summary>${one}</details>`,
    'nothing',
  ],
  link: ['In a link.', `<a href="/">${one}</a>`],
  button: ['In a button.', `<button>${one}</button>`],
  heading: ['In a heading.', `<h2>${banner(src, 'Zastępczo')}</h2>`],
  fieldset: ['In the fieldset of a form.', `<form><fieldset><legend>A</legend>${one}</fieldset></form>`],
  dialog: ['In an open <dialog>.', `<dialog open>${one}</dialog>`],
  flex: ['In a row of flexible boxes.', `<div style="display:flex"><div>A</div>${one}</div>`],
  template: ['In a <template>, which is not shown.', `<template>${one}</template>`, 'nothing'],
  noscript: ['In <noscript>, which is for pages without scripts.', `<noscript>${one}</noscript>`, 'nothing'],
  comment: ['In a comment.', `<!-- ${one} -->`, 'nothing'],
  'foreign-object': [
    'In SVG, in a <foreignObject>.',
    `<svg width="900" height="900"><foreignObject width="900" height="900">${one}</foreignObject></svg>`,
  ],
  svg: [
    'Straight in SVG, where it is no element of HTML: its paragraph leaves the picture.',
    `<svg width="100" height="10">${one}</svg>`,
    'fallback',
  ],
  textarea: ['In a <textarea>, as text.', `<textarea cols="90" rows="9">${one}</textarea>`, 'nothing'],
  'shadow-root': ['In a declarative shadow root of the page.', frame(one)],
  'shadow-slot': [
    'In a slot of the page’s own component.',
    `<div><template shadowrootmode="open"><slot></slot></template>${one}</div>`,
  ],
  'own-shadow-root': [
    'With a declarative shadow root of its own.',
    banner(src, `<template shadowrootmode="open"><p>Server</p></template>${p}`),
  ],
  'closed-shadow-root': [
    'With a closed shadow root of the page: it stays as it is.',
    banner(src, `<template shadowrootmode="closed"><slot></slot></template>${p}`),
    'fallback',
    /cannot show its notice/,
  ],
  'is-attribute': [
    'is="ikp-outage-banner" on a <div>, which makes no widget.',
    `<div is="ikp-outage-banner" ${src}>${p}</div>`,
    'fallback',
  ],
  'wrong-tag': ['A tag without its prefix.', `<outage-banner ${src}>${p}</outage-banner>`, 'fallback'],
  'other-tags': [
    'All three, one after another.',
    `${one}<ikp-login-methods ${src}></ikp-login-methods><scam-warning ${src}></scam-warning>`,
    'widget ×3',
  ],
  many: ['Twenty of one address.', one.repeat(20), 'widget ×20'],
};

const marked = (tag: string, inside: string = p) =>
  `<${tag} data-ikp-widget="outage-banner" data-ikp-src="/notice.json">${inside}</${tag}>`;

export const markedOnes: Record<string, Snippet> = {
  'marked-section': ['A marked <section>.', marked('section')],
  'marked-span': ['A marked <span> in a paragraph.', `<p>${marked('span', 'Zastępczo')}</p>`],
  'marked-item': ['A marked item of a list.', `<ul>${marked('li')}</ul>`],
  'marked-cell': ['A marked cell of a table.', `<table><tr>${marked('td')}</tr></table>`],
  'marked-link': [
    'A marked link to the notice.',
    '<a data-ikp-widget="outage-banner" href="/notice.json">Zastępczo</a>',
  ],
  'marked-capitals': [
    'Marked in capitals, attributes and all.',
    `<DIV DATA-IKP-WIDGET="outage-banner" DATA-IKP-SRC="/notice.json">${p}</DIV>`,
  ],
  'marked-json': ['Marked, with the JSON in it.', `<div data-ikp-widget="outage-banner">${json()}${p}</div>`],
  'marked-wrong': [
    'Marked with a name that is none: the console says which there are.',
    `<div data-ikp-widget="banner" data-ikp-src="/notice.json">${p}</div>`,
    'fallback',
    /data-ikp-widget="banner": write one of ikp-outage-banner,ikp-login-methods,scam-warning\./,
  ],
  'marked-src': [
    'Marked, with src instead of data-ikp-src.',
    `<div data-ikp-widget="outage-banner" src="/notice.json">${p}</div>`,
    'fallback',
  ],
  'marked-lang': [
    'Marked, with data-ikp-lang.',
    marked('div').replace('data-ikp-src', 'data-ikp-lang="en" data-ikp-src'),
    'widget in English',
  ],
};

/** Whole pages: what stands outside of the body. */
export const pages: Record<string, Snippet> = {
  'before-body': [
    'Before <body>, in the head: the body starts there.',
    `<html lang="pl"><head><title>T</title>${one}</head><body>`,
  ],
  'after-body': ['After </body>.', `<html lang="pl"><body></body>${one}`],
  'after-html': ['After </html>.', `<html lang="pl"><body></body></html>${one}`],
  'without-doctype': ['With nothing around it at all.', one],
  'scripts-three': [
    'Our script three times around it.',
    `<script src="/built.js" defer></script>${banner('', json(notice) + p)}<script src="/built.js" defer></script>`,
    'widget',
    /cannot be defined/,
  ],
};

// Ways to load the script: what the page is, what happens on it after it has been loaded, and what is to be seen then.
import { atRest, built, elements, integrity, page } from './site.js';
import type { Page } from 'playwright-core';
import { ELEMENTS } from '../../../src/elements/names.js';

const script = (src: string, attributes = '') => `<script src="${src}" ${attributes}></script>`;
export const inline = (code: string) => `<script>${code}</script>`;
const own = script('/built.js', 'defer');
const other = script('/other.js', 'defer');
const moduleScript = script('/built.js', 'type="module"');
const pinned = `integrity="${integrity}" crossorigin="anonymous"`;
const wrong = `integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous"`;
export const frame = (attributes: string) => `<iframe width="900" height="900" ${attributes}></iframe>`;
export const srcdoc = (html: string) => `srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
const asText = (text: string) => JSON.stringify(text).replaceAll('<', '\\x3c');
const foreign = (tag: string) => `customElements.define('${tag}', class extends HTMLElement {});`;

/** Adds a script once the page has been loaded and read. */
const append = (src: string, properties: Record<string, unknown> = {}) => {
  return async (tab: Page) => {
    await tab.evaluate(
      ([address, more]) =>
        new Promise((done) => {
          const late = Object.assign(document.createElement('script'), { src: address, ...more });
          late.onload = late.onerror = done;
          document.head.append(late);
        }),
      [src, properties] as const,
    );
  };
};

const steps = (...steps: ((tab: Page) => Promise<unknown>)[]) => {
  return async (tab: Page) => {
    for (const step of steps) await step(tab);
  };
};

/** `sees` is one word for all three elements, or one for each; `lines` is how often we speak in the console. */
interface SetUp {
  html: string;
  then?: (tab: Page) => Promise<unknown>;
  inFrame?: boolean;
  sees?: string | string[];
  lines?: number;
}

export const once: Record<string, SetUp> = {
  'no script at all': { html: page(''), sees: 'fallback' },
  'classic, deferred': { html: page(own) },
  'classic, in the head, stopping the parser': { html: page(script('/built.js')) },
  'classic, after the elements': { html: page('', elements + script('/built.js')) },
  'async, in the head': { html: page(script('/built.js', 'async')) },
  module: { html: page(moduleScript) },
  'module, async': { html: page(script('/built.js', 'type="module" async')) },
  'in the page itself': { html: page('', elements + inline(built)) },
  'late, by script': { html: page(''), then: append('/built.js') },
  'late, as a module': { html: page(''), then: append('/built.js', { type: 'module' }) },
  'late, by import()': { html: page(''), then: (tab) => tab.evaluate(() => import(`${location.origin}/built.js`)) },
  'by eval, as old libraries do': {
    html: page(''),
    then: (tab) => tab.evaluate(async () => (0, eval)(await (await fetch('/built.js')).text())),
  },
  'from a blob': {
    html: page(''),
    then: async (tab) => {
      const address = await tab.evaluate((code) => URL.createObjectURL(new Blob([code])), built);
      await append(address)(tab);
    },
  },
  'by document.write': { html: page(inline(`document.write(${asText(script('/built.js'))})`)) },
  'the elements by document.write': { html: page(own, inline(`document.write(${asText(elements)})`)) },
  'the elements by innerHTML, later': {
    html: page(own, ''),
    then: (tab) => tab.evaluate((html) => (document.body.innerHTML = html), elements),
  },
  'the elements from a template, later': {
    html: page(own, `<template>${elements}</template>`),
    then: (tab) =>
      tab.evaluate(() => {
        const template = document.querySelector('template');
        if (template) document.body.append(document.importNode(template.content, true));
      }),
  },
};

export const severalTimes: Record<string, SetUp> = {
  'twice, classic': { html: page(own + own), lines: 1 },
  'three times': { html: page(own + own + own), lines: 1 },
  'classic and module': { html: page(own + moduleScript), lines: 1 },
  'module and async': { html: page(moduleScript + script('/built.js?async', 'async')), lines: 1 },
  'two versions': { html: page(own + other), lines: 1 },
  'two versions, the other way round': { html: page(other + own), sees: 'other', lines: 1 },
  'two versions and a module, twice': { html: page(other + own + moduleScript + other), sees: 'other', lines: 1 },
  'two versions, one late': { html: page(own), then: append('/other.js'), lines: 1 },
  'two versions, both late': {
    html: page(''),
    then: steps(append('/other.js'), append('/built.js')),
    sees: 'other',
    lines: 1,
  },
  'the same module, twice': { html: page(moduleScript + moduleScript) },
  'twice, beside an element that is marked for a widget': {
    html: page(own + own, '<div data-ikp-widget="scam-warning" data-ikp-src="/notice.json"><p>F</p></div>'),
    sees: ['widget'],
    lines: 1,
  },
  'after one element of that name by the page': {
    html: page(inline(foreign('scam-warning')) + own),
    sees: ['widget', 'widget', 'fallback'],
    lines: 1,
  },
  'after three elements of these names by the page, twice': {
    html: page(inline(['ikp-outage-banner', 'ikp-login-methods', 'scam-warning'].map(foreign).join('')) + own + own),
    sees: 'fallback',
    lines: 1,
  },
  'before an element of that name by the page, whose error is its own': {
    html: page(script('/built.js') + inline(`try { ${foreign('scam-warning')} } catch {}`)),
  },
  'where the registry refuses everything': {
    html: page(inline(`customElements.define = () => { throw new Error('No more elements.'); };`) + own),
    sees: 'fallback',
  },
};

export const elsewhereAndPinned = (elsewhere: string): Record<string, SetUp> => ({
  'from another origin': { html: page(script(`${elsewhere}/built.js`, 'defer')) },
  'from another origin, pinned': { html: page(script(`${elsewhere}/cors/built.js`, `defer ${pinned}`)) },
  'from another origin, a module': { html: page(script(`${elsewhere}/cors/built.js`, `type="module" ${pinned}`)) },
  'from another origin that does not allow it to be pinned': {
    html: page(script(`${elsewhere}/built.js`, `defer ${pinned}`)),
    sees: 'fallback',
  },
  'pinned, from the own origin': { html: page(script('/built.js', `defer ${pinned}`)) },
  'pinned, and changed': { html: page(script('/other.js', `defer ${pinned}`)), sees: 'fallback' },
  'pinned by a wrong hash': { html: page(script('/built.js', `defer ${wrong}`)), sees: 'fallback' },
  'a module pinned by a wrong hash': { html: page(script('/built.js', `type="module" ${wrong}`)), sees: 'fallback' },
  'pinned and changed, then as it should be': { html: page(script('/other.js', `defer ${pinned}`) + own) },
});

export const inFrames = (here: string): Record<string, SetUp> => ({
  'in a frame': { html: page('', frame('src="/framed"')), inFrame: true },
  'in a frame and around it': { html: page(own, elements + frame('src="/framed"')), inFrame: true },
  'in a sandboxed frame without storage': {
    html: page('', frame('sandbox="allow-scripts" src="/framed"')),
    inFrame: true,
  },
  'in about:srcdoc': { html: page('', frame(srcdoc(page(own)))), inFrame: true },
  'in a sandboxed about:srcdoc, in two versions': {
    html: page('', frame(`sandbox="allow-scripts" ${srcdoc(page(`<base href="${here}/">${other}${own}`))}`)),
    inFrame: true,
    sees: 'other',
    lines: 1,
  },
  'moved into a frame without the script': {
    html: page(own, elements + frame('src="/empty"')),
    then: async (tab) => {
      await atRest(tab.mainFrame());
      await tab.evaluate((tags) => {
        const body = document.querySelector('iframe')?.contentDocument?.body;
        for (const element of document.querySelectorAll(tags)) body?.append(element);
      }, ELEMENTS);
    },
    inFrame: true,
  },
});

/** What the frames hold. */
export const framed = { '/framed': page(own), '/empty': page('', '') };

// What old pages, translators and scripts of the page do to its content.
import { deferred, elements, notice, noted, own, page, places } from './site.js';
import type { Row } from './table.js';
import type { Page } from 'playwright-core';
import { ELEMENTS } from '../../../src/elements/names.js';

const NOT_ASKED = ['widget', 'widget', 'fallback', 'fallback'];
const asText = (text: string) => JSON.stringify(text).replaceAll('<', '\\x3c');
const write = (html: string) => `<script>document.write(${asText(html)})</script>`;
const json = `<script type="application/json">${notice}</script>`;

/** In a page: puts each text into elements of its own, as translators and hyphenators do. */
const wrapTexts = (tag: string) => `(function wrap(node) {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === 3 && child.data.trim()) {
      const [outer, inner] = [document.createElement('${tag}'), document.createElement('${tag}')];
      child.replaceWith(outer);
      outer.append(inner);
      inner.append(child.data);
    } else if (child.nodeType === 1 && !/script|style/i.test(child.localName)) wrap(child);
  }
})(document.body)`;

const wrapped = (tag: string) => async (tab: Page) => {
  await tab.evaluate(wrapTexts(tag));
};

export const writing: Record<string, Row> = {
  'write-script': { says: 'The script is written by document.write.', page: page(noted + write(own)) },
  'write-elements': { says: 'The elements are written by document.write.', page: page(noted + own, write(elements)) },
  'write-pieces': {
    says: 'document.write writes an element’s start, its JSON and its end one after another.',
    page: page(
      noted + own,
      elements.replace(
        /<ikp-outage-banner>.*?<\/ikp-outage-banner>/,
        () =>
          write('<ikp-outage-banner>') +
          write(json) +
          write(`<p slot="fallback">${places[0]?.fallback}</p></ikp-outage-banner>`),
      ),
    ),
  },
  'open-after-load': {
    says: 'A script writes the page anew, by document.open, after it was loaded.',
    page: page(noted + own, '<p>Old</p>'),
    then: (tab) =>
      tab.evaluate((html) => {
        document.open();
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- old pages do this
        document.write(html);
        document.close();
      }, page('')),
  },
  frameset: {
    says: 'The page is a frame of a frameset.',
    page: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Frameset//EN" "http://www.w3.org/TR/html4/frameset.dtd">
<html><head><title>T</title>${noted}</head><frameset cols="90%,*"><frame src="/main"><frame src="/main"></frameset></html>`,
    others: { '/main': page(own) },
    inFrame: true,
  },
  'written-frame': {
    says: 'A script writes the page into an empty frame.',
    page: page(noted, '<iframe width="900" height="900"></iframe>'),
    then: (tab) =>
      tab.evaluate(async (html) => {
        const frame = document.querySelector('iframe');
        const inside = frame?.contentDocument;
        inside?.open();
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- old pages do this
        inside?.write(html);
        inside?.close();
        await new Promise((done) => frame?.addEventListener('load', done, { once: true }));
      }, page(deferred)),
    inFrame: true,
  },
};

export const bases: (elsewhere: string) => Record<string, Row> = (elsewhere) => ({
  'base-elsewhere': {
    says: '<base> names another host, which lets the page read the notice: it is asked, as for every relative address.',
    page: page(
      `<script src="/built.js" defer></script><base href="${elsewhere}/open/">${noted}`,
      elements.replaceAll('"/notice.json"', '"notice.json"'),
    ),
  },
  'base-elsewhere-refused': {
    says: '<base> names another host, which has no notice for the page.',
    page: page(
      `<script src="/built.js" defer></script><base href="${elsewhere}/">${noted}`,
      elements.replaceAll('"/notice.json"', '"notice.json"'),
    ),
    sees: NOT_ASKED,
  },
  'base-target': { says: '<base> names a target alone.', page: page(`<base target="_top">${noted}${deferred}`) },
  'base-broken': {
    says: '<base> has an address that is none.',
    page: page(`${deferred}<base href="http://[">${noted}`),
    sees: NOT_ASKED,
  },
});

const unclosed = (rest: string) => `<ikp-outage-banner src="/notice.json" />${rest}`;
const rest = '<h1>The rest of the page</h1><main><p>What matters.</p></main>';

/**
 * In a page: gives the widgets another notice, wraps the texts in their shadow roots, and gives them the first one
 * again.
 */
async function changeUnder({ tags, wrap, notice }: { tags: string; wrap: string; notice: string }) {
  for (const other of [notice.replaceAll(/(żółć|gęślą|logowania|oszustów|hasła|łączności)/gi, 'x'), notice]) {
    for (const element of document.querySelectorAll(tags)) {
      Object.assign(element, { notice: JSON.parse(other) });
      await (element as any).updateComplete;
      if (other === notice) continue;
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the translator's code, which came as text
      new Function('document', wrap)({
        body: element.shadowRoot,
        createElement: (tag: string) => document.createElement(tag),
      });
    }
  }
}

/** The places are those of the words of the first widget, then of the rest of the page. */
export const content: Record<string, Row> = {
  'self-closed': {
    says: 'The tag is written <ikp-outage-banner/>, which HTML takes for a start: the rest of the page became its content.',
    page: page(noted + deferred, `<div data-place="">${unclosed(rest)}</div>`),
    also: ['The rest of the page', 'What matters.'],
  },
  'self-closed-blocking': {
    says: 'The same with a script that stops the parser, in the head.',
    page: page(noted + own, `<div data-place="">${unclosed(rest)}</div>`),
    also: ['The rest of the page', 'What matters.'],
  },
  'self-closed-no-notice': {
    says: 'The same, and the notice can’t be had.',
    page: page(
      noted + deferred,
      `<div data-place="">${unclosed(rest).replace('notice.json', 'none.json')}<p>${places[0]?.fallback}</p></div>`,
    ),
    sees: 'fallback',
    also: ['The rest of the page', 'What matters.'],
  },
  'translator-before': {
    says: 'A translator wraps every text in two <font>, before our script.',
    page: page('', `${elements}<script>${wrapTexts('font')}</script>${noted}${own}`),
  },
  'translator-after': {
    says: 'A translator wraps every text in two <font>, once the widgets stand.',
    page: page(noted + own),
    then: wrapped('font'),
  },
  'translator-shadow': {
    says: 'A translator wraps the texts inside the widgets too; then their notice changes.',
    page: page(noted + own),
    then: (tab) => tab.evaluate(changeUnder, { tags: ELEMENTS, wrap: wrapTexts('font'), notice }),
  },
  'translator-fallback': {
    says: 'A translator wraps the texts of fallbacks.',
    page: page(noted, elements),
    then: wrapped('font'),
    sees: 'fallback',
  },
  'text-walker': {
    says: 'A script puts every text into <span>, while the page is read.',
    page: page(noted + own, `${elements}<script>${wrapTexts('span')}</script>`),
  },
  'design-mode': {
    says: 'The page is being edited, by designMode.',
    page: page(`<script>document.designMode = 'on'</script>${noted}${own}`),
    sees: ['widget', 'widget', 'widget', 'fallback'],
  },
  'content-editable': {
    says: 'The elements are in contenteditable.',
    page: page(noted + own, `<div contenteditable="true">${elements}</div>`),
    sees: ['widget', 'widget', 'widget', 'fallback'],
  },
};

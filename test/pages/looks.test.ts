// Narrow screens and enlarged text: nothing scrolls sideways, sticks out of its widget or runs into its neighbour.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDemo } from '../support/open-demo.js';
import type { Page } from 'playwright-core';
import { isFull } from '../support/full.js';
import { ELEMENTS } from '../../src/elements/names.js';

const { visit } = await openDemo();

/** The moments whose banners look different: announced with a calendar button, going on with a line, over. */
const moments = {
  upcoming: '2024-01-15T09:00:00+01:00',
  active: '2024-01-19T22:15:00+01:00',
  ended: '2024-01-20T21:00:00+01:00',
} as const;

/** An extended end and news: the longest a banner gets. */
const longest = async (page: Page) => {
  await page.route('**/notice.json', async (route) => {
    const notice = await (await route.fetch()).json();
    Object.assign(notice.outages[0], {
      previousEnd: '2024-01-20T12:00:00+01:00',
      updates: [{ at: '2024-01-19T21:00:00+01:00', text: 'Prace potrwają dłużej niż zapowiadano.' }],
    });
    await route.fulfill({ json: notice });
  });
};

/** What is wrong with where things lie on a page, in words; nothing where all is well. */
function misplaced(page: Page) {
  return page.evaluate((tags) => {
    interface Thing {
      what: string;
      box: DOMRect;
    }
    const wrong = [];
    const { scrollWidth, lang } = document.documentElement;
    // In Ukrainian, words of the demo page itself are wider than a narrow screen with enlarged text.
    if (scrollWidth > innerWidth && lang !== 'uk')
      wrong.push(`the page is ${scrollWidth} wide on a screen of ${innerWidth}`);

    /** Words line by line, and what is drawn beside them. */
    function thingsIn(root: ShadowRoot) {
      const things = [] as Thing[];
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const what = node.textContent?.trim();
        if (!what || !node.parentElement?.checkVisibility() || node.parentElement.closest('[aria-live]')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) if (box.width > 0) things.push({ what, box });
      }
      for (const drawn of root.querySelectorAll('circle, svg:not([part]), input'))
        if (drawn.checkVisibility()) things.push({ what: drawn.tagName, box: drawn.getBoundingClientRect() });
      return things;
    }

    // A line of text is lower than its box, so that lines may be close to each other.
    const overlap = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.3 * Math.min(a.height, b.height);

    for (const widget of document.querySelectorAll(tags)) {
      const { left, right } = widget.getBoundingClientRect();
      if (widget.scrollWidth > widget.clientWidth) wrong.push(`${widget.localName} can be scrolled sideways`);
      const things = thingsIn(widget.shadowRoot as ShadowRoot);
      if (things.length < 10) wrong.push(`${widget.localName} shows too little to judge`);
      for (const [index, { what, box }] of things.entries()) {
        if (box.left < left - 1 || box.right > right + 1) wrong.push(`${widget.localName}: “${what}” sticks out`);
        for (const other of things.slice(index + 1))
          if (overlap(box, other.box)) wrong.push(`${widget.localName}: “${what}” runs into “${other.what}”`);
      }
    }
    return wrong;
  }, ELEMENTS);
}

for (const lang of isFull ? ['pl', 'en', 'uk'] : ['pl', 'uk']) {
  for (const [phase, at] of Object.entries(moments)) {
    if (!isFull && phase !== 'active' && lang !== 'pl') continue;
    test(`at 320, 768 and 1280 px, with text at 100 and 200 %, nothing is out of place (${lang}, ${phase})`, async () => {
      const query = `?bare=1&lang=${lang}&at=${encodeURIComponent(at)}`;
      const { page, close } = await visit(query, { prepare: longest });
      await page.evaluate(() => document.fonts.ready);
      await page.locator(ELEMENTS).evaluateAll((all) => {
        for (const details of all.flatMap((one) => [...(one.shadowRoot?.querySelectorAll('details') ?? [])]))
          details.open = true;
      });
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        for (const times of [1, 2]) {
          const size = await page.evaluate((factor) => {
            const { style } = document.documentElement;
            style.fontSize = '';
            style.fontSize = `${factor * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
            const text = document.querySelector('ikp-outage-banner')?.shadowRoot?.querySelector('[part=when] p');
            return text && getComputedStyle(text).fontSize;
          }, times);
          assert.equal(size, `${18 * times}px`);
          assert.deepEqual(await misplaced(page), [], `${width} px, text at ${100 * times} %`);
        }
      }
      await close();
    });
  }
}

test('a button is at least 44 px high, and its icon as high as a line', async () => {
  const at = encodeURIComponent(moments.upcoming);
  const { page, close } = await visit(`?bare=1&at=${at}`, { viewport: { width: 320, height: 900 } });
  for (const name of ['fold', 'calendar']) {
    const box = await page.locator(`ikp-outage-banner [part=${name}]`).boundingBox();
    assert.ok(box && box.height >= 44, name);
  }
  const [icon, words] = await page.locator('scam-warning:not([compact]) .title > *').all();
  const [drawn, heading] = await Promise.all([icon?.boundingBox(), words?.boundingBox()]);
  assert.ok(drawn && heading);
  const lines = Math.round(heading.height / drawn.height);
  const middle = heading.y + heading.height / lines / 2;
  assert.ok(Math.abs(drawn.y + drawn.height / 2 - middle) <= 3, 'the icon stands in the first line of its heading');
  await close();
});

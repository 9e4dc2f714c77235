// However the script gets onto a page: the widgets or their fallbacks can be read, the first copy wins, nothing is
// thrown, and several copies say so in one console line.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launchBrowser } from '../../support/browser.js';
import { atRest, page, seen, serveLoading } from './site.js';
import { elsewhereAndPinned, frame, framed, inFrames, inline, once, severalTimes, srcdoc } from './ways.js';
import { reportPage, rowTitle } from '../../support/report.js';
import type { Page } from 'playwright-core';

const pages: Map<string, string> = new Map();
const here = await serveLoading(pages);
const elsewhere = await serveLoading(pages);
const browser = await launchBrowser();

/** What goes wrong on a page or in its frames, and what we say in the console. */
function listen(tab: Page) {
  const thrown: string[] = [];
  const said: string[] = [];
  tab.on('pageerror', (error) => thrown.push(String(error)));
  tab.on('console', (line) => {
    if (line.text().startsWith('ikp-widgets')) said.push(line.text());
  });
  return { thrown, said };
}

/** What came of a page. */
function inWords(seen: readonly string[], lines: number, thrown: readonly string[]) {
  const words = new Set(seen).size === 1 ? seen[0] : seen.join(', ');
  return [words, ...(lines > 0 ? [`${lines} console line${lines > 1 ? 's' : ''}`] : []), ...thrown].join('; ');
}

for (const [path, html] of Object.entries(framed)) pages.set(path, html);

for (const group of [once, severalTimes, elsewhereAndPinned(elsewhere), inFrames(here)]) {
  for (const [name, { html, then, inFrame, sees = 'widget', lines = 0 }] of Object.entries(group)) {
    const expected = inWords(Array.isArray(sees) ? sees : Array(3).fill(sees), lines, []);
    test(rowTitle(name, '', expected), async () => {
      pages.set('/', html);
      const tab = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
      const { thrown, said } = listen(tab);
      await tab.goto(here, { waitUntil: 'load' });
      await then?.(tab);
      for (const each of tab.frames()) await atRest(each);
      const looked = tab.frames()[inFrame ? 1 : 0];
      assert.ok(looked);
      const told = inWords(await seen(looked), said.length, thrown);
      reportPage('loading', name, '', expected, told);
      assert.equal(told, expected, said.join('\n'));
      await tab.close();
    });
  }
}

test('an error of ours would be seen here, in a frame too', async () => {
  const broken = page(inline("throw new Error('A')") + inline("Promise.reject(new Error('B'))"), '');
  pages.set('/', page('', frame(`sandbox="allow-scripts" ${srcdoc(broken)}`)));
  const tab = await browser.newPage();
  const { thrown } = listen(tab);
  await tab.goto(here, { waitUntil: 'load' });
  for (const each of tab.frames()) await atRest(each);
  assert.deepEqual(thrown.sort(), ['Error: A', 'Error: B']);
  await tab.close();
});

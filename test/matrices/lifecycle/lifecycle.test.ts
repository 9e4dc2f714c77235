// Whatever a page does with an element after it is there, its widget goes on, says nothing in the page's scripts, and
// leaves nothing of itself behind: neither in saved HTML nor in memory.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launchBrowser } from '../../support/browser.js';
import { rows } from './rows.js';
import { atRest, elements, page, seen, serveLoading } from '../loading/site.js';
import { reportPage, rowTitle } from '../../support/report.js';
import type { Page } from 'playwright-core';
import { ELEMENTS } from '../../../src/elements/names.js';

const TABLE = 'lifecycle';
const script = '<script src="/built.js"></script>';
/** What a removed element may leave in memory, in bytes. */
const MOST_LEFT = 100;

const pages: Map<string, string> = new Map([['/next', page('', '<h1>Elsewhere</h1>')]]);
const here = await serveLoading(pages);
// Playwright switches the cache of pages off by default.
const browser = await launchBrowser({ whole: true, ignoreDefaultArgs: ['--disable-back-forward-cache'] });

/** Opens a page; `thrown` is what goes wrong in it. */
async function open(html: string) {
  pages.set('/', html);
  const tab = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
  const thrown: string[] = [];
  tab.on('pageerror', (error) => thrown.push(String(error)));
  await tab.goto(here, { waitUntil: 'load' });
  await atRest(tab.mainFrame());
  return { tab, thrown };
}

/**
 * Whether what is seen has its styles, too.
 * @returns such as `widget`, or `widget without styles`
 */
async function seenStyled(tab: Page): Promise<string[]> {
  const words = await seen(tab.mainFrame());
  const styled = await tab.evaluate(
    (tags) =>
      [...document.querySelectorAll(tags)].map((element) => {
        const widget = element.shadowRoot?.querySelector('[part~="widget"]');
        return widget && getComputedStyle(widget).containerType === 'inline-size';
      }),
    ELEMENTS,
  );
  return words.map((word, index) => (styled[index] ? word : `${word} without styles`));
}

function judge(id: string, sentence: string, expected: string, outcome: string) {
  reportPage(TABLE, id, sentence, expected, outcome);
  assert.equal(outcome, expected);
}

for (const [id, { sentence, html = page(script), act, copies = 1 }] of Object.entries(rows)) {
  test(rowTitle(id, sentence, 'every widget whole'), async () => {
    const { tab, thrown } = await open(html);
    await act(tab);
    await atRest(tab.mainFrame());
    const words = await seenStyled(tab);
    const strange = words.filter((word) => word !== 'widget');
    const outcome = [...strange, ...thrown, ...(words.length === 3 * copies ? [] : [`${words.length} elements`])];
    judge(id, sentence, 'widget', outcome.join(', ') || 'widget');
    await tab.close();
  });
}

test('in a frame', async () => {
  const { tab, thrown } = await open(page(script));
  await tab.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.width = '900';
    frame.height = '1200';
    frame.contentDocument?.body.append(...document.querySelectorAll('ikp-outage-banner, ikp-login-methods'));
  });
  const styled = await tab
    .frames()
    .at(1)
    ?.waitForFunction(() =>
      [...document.querySelectorAll('ikp-outage-banner, ikp-login-methods')].every((element) => {
        const widget = element.shadowRoot?.querySelector('[part~="widget"]');
        return widget && getComputedStyle(widget).containerType === 'inline-size' && widget.clientHeight > 40;
      }),
    )
    .then(() => 'widget');
  const sentence = 'A script moves elements into the document of a frame, where no sheet of this page may be used.';
  judge('in a frame', sentence, 'widget', thrown.join(', ') || String(styled));
  await tab.close();
});

test('back from the cache of pages', async () => {
  const { tab, thrown } = await open(page(script));
  await tab.evaluate(() => addEventListener('pageshow', ({ persisted }) => (document.title = String(persisted))));
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await tab.goto(`${here}/next`);
  const looked = tab.waitForRequest(/notice\.json/);
  await tab.goBack({ waitUntil: 'commit' });
  await looked;
  await atRest(tab.mainFrame());
  assert.equal(
    await tab.title(),
    'true',
    'The page did not come from the cache: the browser is not as this test needs it.',
  );
  const words = await seenStyled(tab);
  const outcome = [...words.filter((word) => word !== 'widget'), ...thrown];
  const sentence =
    'The visitor goes on to another page and back: the page comes as it was left, and asks for news at once.';
  judge('back from the cache of pages', sentence, 'widget', outcome.join(', ') || 'widget');
  assert.deepEqual(asked.slice(1), ['/notice.json']);
  await tab.close();
});

/** The page's HTML, as a page's own script or a browser's “save” would take it. */
const saved = (tab: Page) => tab.evaluate(() => document.documentElement.outerHTML);

test('saved', async () => {
  const plain = await open(page('<script></script>'));
  const untouched = await saved(plain.tab);
  const { tab } = await open(page(script));
  assert.deepEqual(await seen(tab.mainFrame()), Array(3).fill('widget'));
  const html = await saved(tab);
  const sentence = 'The HTML of the page is saved while the widgets stand: it is the HTML that the server has sent.';
  const outcome = html.replace(script, '<script></script>') === untouched ? 'unchanged' : 'changed';
  judge('saved', sentence, 'unchanged', outcome);
  await Promise.all([plain.tab.close(), tab.close()]);
});

test('saved, and opened again', async () => {
  const marked = elements
    .replace(/<(\/?)scam-warning/g, '<$1div')
    .replace('<div src', '<div data-ikp-widget="scam-warning" data-ikp-src');
  const { tab } = await open(page(script, marked));
  assert.deepEqual(await seen(tab.mainFrame()), Array(3).fill('widget'));
  const again = await open(await saved(tab));
  const words = await seenStyled(again.tab);
  const sentence =
    'Saved HTML, with an element that `data-ikp-widget` has made, is opened again: no widget stands twice.';
  judge('saved, and opened again', sentence, 'widget, widget, widget', [...words, ...again.thrown].join(', '));
  await Promise.all([tab.close(), again.tab.close()]);
});

test('1,000 removed', async () => {
  const { tab, thrown } = await open(page(script, ''));
  const devtools = await tab.context().newCDPSession(tab);
  const left = async () => {
    // A second collection takes what finalizers of the first have let go.
    for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage');
    const [{ usedSize }, { nodes, jsEventListeners }] = await Promise.all([
      devtools.send('Runtime.getHeapUsage'),
      devtools.send('Memory.getDOMCounters'),
    ]);
    return { usedSize, nodes, jsEventListeners };
  };
  /** Shows a thousand of each, and takes them away again. */
  const showAndRemove = () =>
    tab.evaluate(async (markup) => {
      const section = document.body.appendChild(document.createElement('section'));
      section.innerHTML = markup.repeat(1000);
      const all = [...section.children];
      await Promise.all(all.map((element) => (element as any).updateComplete));
      const stand = all.filter((element) => element.shadowRoot?.querySelector('[part="widget"]')).length;
      section.remove();
      await new Promise((done) => setTimeout(done));
      return stand;
    }, elements);
  // What is made once for all is there after the first.
  assert.ok((await showAndRemove()) >= 2000);
  await showAndRemove();
  const before = await left();
  await showAndRemove();
  const after = await left();
  const bytes = (after.usedSize - before.usedSize) / 3000;
  console.log(
    `1,000 of each removed: ${bytes.toFixed(1)} bytes and ${after.nodes - before.nodes} nodes are left of each.`,
  );
  const parts = [
    bytes < MOST_LEFT ? `under ${MOST_LEFT} bytes` : `${bytes.toFixed(0)} bytes`,
    after.nodes <= before.nodes ? 'no node' : `${after.nodes - before.nodes} nodes`,
    after.jsEventListeners <= before.jsEventListeners ? 'no listener' : `${after.jsEventListeners} listeners`,
  ];
  const sentence = 'A thousand of each element are shown and removed: what is left of each in memory.';
  judge('1,000 removed', sentence, `under ${MOST_LEFT} bytes, no node, no listener`, [...parts, ...thrown].join(', '));
  await tab.close();
});

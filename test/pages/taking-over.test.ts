// The script takes rendered elements over: nothing moves, nothing is there twice, what the visitor has done stays; and
// where it can't, what the server has written stands.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../../dist/npm/server/index.js';
import { launchBrowser } from '../support/browser.js';
import { demo } from '../support/documents.js';
import { servePages, storedPage, takenOver } from '../support/stored-page.js';
import { WHEN } from '../support/notices.js';
import { TAGS } from '../../src/elements/registry.js';

const SCRIPT = '<script src="/ikp-widgets.js" defer></script>';
const observe = `<script>
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) shifts.push([value, ...sources.map(({ node }) => node?.nodeName)]);
  }).observe({ type: 'layout-shift', buffered: true });
</script>`;

const pages: Map<string, { html: string; headers?: Record<string, string> }> = new Map();
const here = await servePages(pages);
const browser = await launchBrowser();

/**
 * @param options.now by the device's clock
 * @param options.holdsScript until `release` is called
 */
async function open(
  html: string,
  {
    now = WHEN.upcoming,
    width = 1000,
    holdsScript = false,
  }: { now?: string; width?: number; holdsScript?: boolean } = {},
) {
  pages.set('/', { html });
  const context = await browser.newContext({
    viewport: { width, height: 1400 },
    timezoneId: 'Europe/Warsaw',
    locale: 'pl',
  });
  const tab = await context.newPage();
  const thrown: string[] = [];
  tab.on('pageerror', (error) => thrown.push(String(error)));
  await tab.clock.setFixedTime(now);
  let release: () => void = () => {};
  if (holdsScript) {
    const held = new Promise((resolve) => (release = () => resolve(undefined)));
    await tab.route('**/ikp-widgets.js', (route) => held.then(() => route.continue()));
  }
  await tab.goto(here, { waitUntil: holdsScript ? 'commit' : 'load' });
  if (holdsScript) await tab.locator('#after').waitFor();
  return { tab, thrown, release, close: () => context.close() };
}

for (const width of [768, 1000, 1280]) {
  test(`nothing moves, at ${width} px`, async () => {
    const { tab, thrown, close } = await open(storedPage({ at: WHEN.upcoming, head: observe + SCRIPT }), { width });
    await takenOver(tab);
    assert.deepEqual(await tab.evaluate(() => (window as any).shifts), []);
    assert.deepEqual(thrown, []);
    await close();
  });
}

test('the height of every element is the same before and after', async () => {
  const { tab, release, close } = await open(storedPage({ at: WHEN.upcoming, head: SCRIPT }), { holdsScript: true });
  const heights = () =>
    tab.evaluate((names) => names.map((name) => document.querySelector(name)?.getBoundingClientRect().height), TAGS);
  const before = await heights();
  release();
  await takenOver(tab);
  assert.deepEqual(await heights(), before);
  await close();
});

test('there is one copy of everything', async () => {
  const { tab, close } = await open(storedPage({ at: WHEN.upcoming, head: SCRIPT }));
  await takenOver(tab);
  for (const name of TAGS) assert.equal(await tab.locator(`${name} [part~="widget"]`).count(), 1);
  assert.equal(await tab.getByText('Stan na').count(), 0);
  await close();
});

test('a phase that has changed since is corrected', async () => {
  const html = storedPage({ at: WHEN.upcoming, head: SCRIPT });
  const { tab, close } = await open(html, { now: WHEN.active });
  await takenOver(tab);
  assert.ok(await tab.getByText('Trwa planowana przerwa').isVisible());
  await close();
});

test('markup in another language is replaced', async () => {
  const html = storedPage({ at: WHEN.upcoming, lang: 'uk', head: SCRIPT }).replaceAll(' lang="uk"', ' lang="en"');
  const { tab, close } = await open(html);
  await takenOver(tab);
  assert.ok(await tab.getByText('Planned interruption').isVisible());
  await close();
});

test('what is unfolded, the channel and the focus stay', async () => {
  const { tab, release, close } = await open(storedPage({ at: WHEN.upcoming, head: SCRIPT }), { holdsScript: true });
  await tab.getByLabel('mojeIKP na telefonie').check();
  const folded = tab.locator('ikp-outage-banner summary').first();
  await folded.focus();
  await tab.keyboard.press('Enter');
  release();
  await takenOver(tab);
  assert.ok(await tab.getByLabel('mojeIKP na telefonie').isChecked());
  assert.ok(await tab.locator('ikp-login-methods [part="channel"]').nth(1).isVisible());
  assert.ok(
    await tab
      .locator('ikp-outage-banner details')
      .first()
      .evaluate((details) => 'open' in details && details.open),
  );
  assert.ok(await folded.evaluate((summary) => (summary.getRootNode() as ShadowRoot).activeElement === summary));
  await close();
});

/** Without the document in the page, so that the script has to ask for it. */
const asking = (src: string) =>
  storedPage({ at: WHEN.upcoming, head: SCRIPT, attributes: { src } }).replace(
    /<script type="application\/json">.*?<\/script>/gs,
    '',
  );

test('while the notice is on its way, and when none comes, what the server has written stands', async () => {
  const { tab, thrown, close } = await open(asking('/missing.json'));
  await tab.waitForFunction(
    (names) => names.every((name) => Reflect.get(document.querySelector(name) ?? {}, 'state') === 'fallback'),
    TAGS,
  );
  for (const words of ['Stan na 18 stycznia', 'mojeID w banku', 'Nigdy, pod']) {
    assert.ok(await tab.locator('[part="widget"]').getByText(words).first().isVisible(), words);
  }
  assert.ok(!(await tab.locator('[slot="fallback"]').first().isVisible()));
  assert.deepEqual(thrown, []);
  await close();
});

test('when the notice comes, it takes its place', async () => {
  pages.set('/notice.json', {
    html: JSON.stringify(demo),
    headers: { 'content-type': 'application/json', date: new Date(WHEN.upcoming).toUTCString() },
  });
  const { tab, close } = await open(asking('/notice.json'));
  await takenOver(tab);
  assert.equal(await tab.getByText('Stan na').count(), 0);
  await close();
});

test('where the page lets nothing be drawn, what the server has written stands', async () => {
  const html = storedPage({ at: WHEN.upcoming, head: SCRIPT });
  pages.set('/', { html });
  const { tab, thrown, close } = await open(
    html.replace(
      '<meta charset',
      `<script>Document.prototype.importNode = () => { throw new Error('Nothing is drawn here.') }</script><meta charset`,
    ),
  );
  await tab.waitForFunction(
    (names) => names.every((name) => Reflect.get(document.querySelector(name) ?? {}, 'state') === 'fallback'),
    TAGS,
  );
  assert.ok(await tab.locator('[part="widget"]').getByText('Stan na 18 stycznia').first().isVisible());
  assert.deepEqual(thrown, []);
  await close();
});

test('a browser without declarative shadow DOM shows the fallback, then the widget', async () => {
  const markup = render(demo, { element: 'scam-warning', lang: 'pl' }).replace(' shadowrootmode="open"', '');
  const { tab, release, close } = await open(
    `<!doctype html><html lang="pl"><meta charset="utf-8">${SCRIPT}<body>${markup}<p id="after">After</p>`,
    {
      holdsScript: true,
    },
  );
  assert.ok(await tab.locator('[slot="fallback"]').isVisible());
  release();
  await takenOver(tab);
  assert.ok(!(await tab.locator('[slot="fallback"]').isVisible()));
  await close();
});

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { floors, ownAt } from '../../bench/candidates/index.js';
import { sameFloors } from '../../bench/candidates/same.js';
import { texts } from '../../bench/lib/content.js';
import { finishedBanner } from '../../bench/candidates/finished-banner.js';
import { manyScript } from '../../bench/lib/in-page.js';
import { openPage } from '../../bench/lib/open-page.js';
import { unseen } from '../../bench/lib/run.js';
import { startSite } from '../../bench/lib/site.js';
import { launchBrowser } from '../support/browser.js';

/** What a candidate loads, besides its page; the peers are not here, since they are not installed for tests. */
const LOADED = {
  static: [],
  vanilla: ['/bundle/vanilla.js'],
  lit: ['/bundle/lit.js'],
  'lit-dsd': ['/bundle/lit-dsd.js'],
  'same-static': [],
  'same-lit': ['/bundle/same-lit.js'],
  'own-server': ['/dist/ikp-widgets.js'],
  'own-inline': ['/dist/ikp-widgets.js'],
  'own-fetched': ['/dist/ikp-widgets.js', '/notice.json'],
  // Once: what the preload has fetched is taken.
  'own-preload': ['/dist/ikp-widgets.js', '/notice.json'],
  'own-repeat': ['/notice.json'],
};

test('what the benchmark measures', async (t) => {
  const browser = await launchBrowser();
  const now = Date.now();
  const banner = await finishedBanner(browser, now);
  const { notice, candidates: own } = await ownAt(now, banner.height);
  const candidates = [...floors, ...sameFloors(banner), ...own];
  const site = await startSite(candidates, { '/notice.json': JSON.stringify(notice) });
  after(() => site.close());

  await t.test('is each floor and each of our set-ups', () => {
    assert.deepEqual(
      candidates.map(({ name }) => name),
      Object.keys(LOADED),
    );
  });

  for (const candidate of candidates) {
    await t.test(`${candidate.name} shows all texts, and loads what it has to`, async () => {
      const opened = await openPage(browser, site.origin, candidate);
      await opened.watch();
      if (candidate.isRepeat) await opened.visit();
      site.takeServed();
      await opened.visit();
      const served = site.takeServed().map(({ path }) => path);
      assert.deepEqual(await unseen(opened.page, texts), []);
      const loaded = served.filter((path) => !path.startsWith('/page/'));
      assert.deepEqual(loaded.sort(), LOADED[candidate.name as keyof typeof LOADED]);
      await opened.close();
    });
  }

  await t.test('has floors that look and read as our banner does', async () => {
    const seen = [];
    for (const name of ['own-inline', 'same-static', 'same-lit']) {
      const candidate = candidates.find((each) => each.name === name);
      assert.ok(candidate);
      const { page, watch, visit, close } = await openPage(browser, site.origin, candidate);
      await watch();
      await visit();
      const text = await page.locator(candidate.selector).evaluate((element) => {
        const [widget] = element.shadowRoot?.querySelectorAll('[part="widget"]') ?? [];
        return widget instanceof HTMLElement
          ? widget.innerText.replaceAll(/\s+/g, ' ').replace(/\d+ minutes?/, '')
          : '';
      });
      const { height } = (await page.locator(candidate.selector).boundingBox()) ?? { height: 0 };
      seen.push({ text, height: Math.ceil(height) });
      await close();
    }
    assert.ok(seen[0]?.text.includes(texts[0] ?? ''));
    assert.deepEqual(seen[1], seen[0]);
    assert.deepEqual(seen[2], seen[0]);
  });

  for (const name of ['lit', 'own-inline', 'own-fetched']) {
    await t.test(`many of ${name} stand at once, and leave nothing in the page`, async () => {
      const candidate = candidates.find((each) => each.name === name);
      assert.ok(candidate);
      const { page, watch, visit, close } = await openPage(browser, site.origin, candidate);
      await watch();
      await visit();
      await page.evaluate(manyScript(candidate));
      await page.evaluate('benchMany.create(20)');
      const shown = await page.locator(candidate.selector).filter({ hasText: texts[0], visible: true }).count();
      assert.equal(shown, 21);
      await page.evaluate('benchMany.clear()');
      assert.equal(await page.locator(candidate.selector).count(), 0);
      await close();
    });
  }
});

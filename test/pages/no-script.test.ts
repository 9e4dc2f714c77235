// A rendered page without JavaScript: readable, styled, folding, printable, under a strict policy too.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { styleHashes } from '../../dist/npm/server/index.js';
import { launchBrowser } from '../support/browser.js';
import { servePages, storedPage } from '../support/stored-page.js';
import type { BrowserContextOptions } from 'playwright-core';
import { WHEN } from '../support/notices.js';

const html = storedPage({ at: WHEN.upcoming });
const hashes = Object.values(await styleHashes()).join(' ');
const headers = { 'content-security-policy': `default-src 'none'; style-src ${hashes}` };
const here = await servePages(
  new Map([
    ['/', { html }],
    ['/strict', { html, headers }],
  ]),
);
const browser = await launchBrowser();

async function open(path: string, options?: BrowserContextOptions) {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1000, height: 1400 },
    ...options,
  });
  const tab = await context.newPage();
  await tab.goto(here + path);
  return tab;
}

for (const path of ['/', '/strict']) {
  test(`everything can be read, in the widgets’ own looks: ${path}`, async () => {
    const tab = await open(path);
    for (const words of [
      'Planowana przerwa',
      '19 stycznia 2024',
      'Stan na 18 stycznia 2024',
      'mojeID w banku',
      'Nigdy, pod',
    ]) {
      assert.ok(await tab.locator('[part="widget"]').getByText(words).first().isVisible(), words);
    }
    const outage = tab.locator('[part~="outage"]').first();
    assert.equal(await outage.evaluate((box) => getComputedStyle(box).borderInlineStartWidth), '8px');
    assert.ok(!(await tab.locator('[slot="fallback"]').first().isVisible()));
    await tab.context().close();
  });
}

test('no button is seen that would do nothing', async () => {
  const tab = await open('/');
  for (const button of await tab.locator('button').all()) assert.ok(!(await button.isVisible()));
  await tab.context().close();
});

test('what is folded opens, by keyboard', async () => {
  const tab = await open('/');
  const summary = tab.locator('summary').filter({ hasText: 'Kto to oferuje' }).first();
  assert.ok(!(await tab.getByText('iPKO').first().isVisible()));
  await summary.focus();
  await tab.keyboard.press('Enter');
  assert.ok(await tab.getByText('iPKO').first().isVisible());
  await tab.context().close();
});

test('the switch of channels shows one at a time', async () => {
  const tab = await open('/');
  const [computer, phone] = [tab.locator('[part="channel"]').nth(0), tab.locator('[part="channel"]').nth(1)];
  assert.deepEqual([await computer.isVisible(), await phone.isVisible()], [true, false]);
  await tab.getByLabel('mojeIKP na telefonie').check();
  assert.deepEqual([await computer.isVisible(), await phone.isVisible()], [false, true]);
  await tab.getByLabel('IKP na komputerze').check();
  assert.deepEqual([await computer.isVisible(), await phone.isVisible()], [true, false]);
  await tab.context().close();
});

test('on paper both channels stand, and what was folded is unfolded', async () => {
  const tab = await open('/');
  await tab.emulateMedia({ media: 'print' });
  for (const words of ['iPKO', 'Własny PIN'])
    assert.ok(await tab.locator('[part="widget"]').getByText(words).first().isVisible(), words);
  await tab.context().close();
});

for (const width of [320, 768, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`nothing scrolls sideways at ${width} px, ${colorScheme}`, async () => {
      const tab = await open('/', { viewport: { width, height: 900 }, colorScheme });
      const box = await tab.locator('html').evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
      assert.ok(box.scrollWidth <= box.clientWidth, JSON.stringify(box));
      await tab.context().close();
    });
  }
}

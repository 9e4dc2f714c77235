// The demo panel: what it sets reaches every widget, stands in the address, and can be worked by keyboard.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atPosition, positionOf, readView, story, writeView } from '../../demo/panel/view.js';
import { openDemo, settled } from '../support/open-demo.js';
import type { Frame, Page } from 'playwright-core';
import { ELEMENTS } from '../../src/elements/names.js';

const { visit, url } = await openDemo();

const moments = (page: Page | Frame) =>
  page.locator(ELEMENTS).evaluateAll((all) => [...new Set(all.map((widget) => widget.getAttribute('preview-time')))]);

const banner = (page: Page) =>
  page
    .locator('ikp-outage-banner')
    .evaluate((element) => ({ state: (element as any).state, phase: (element as any).phase }) as any);

test('a view survives its way through the address', () => {
  for (const { at } of story) {
    const view = { lang: 'uk', at, extended: true, scheme: 'dark', width: '320' } as const;
    assert.deepEqual(readView(writeView(view)), view);
  }
  assert.equal(writeView(readView('')), '');
  assert.equal(readView('?at=2024-01-19T21:00:00+01:00').at, '2024-01-19T21:00:00+01:00');
  assert.equal(readView('?at=2024-01-19T21:00:00%2B01:00').at, '2024-01-19T21:00:00+01:00');
  assert.deepEqual(readView('?at=yesterday&lang=xx&width=1'), readView(''));
});

test('the slider keeps to quarters of an hour in Polish time', () => {
  assert.equal(atPosition(positionOf('2024-01-19T21:07:00+01:00')), '2024-01-19T21:00:00+01:00');
  assert.equal(atPosition(0), '2024-01-11T00:00:00+01:00');
  assert.equal(positionOf('1999-01-01T00:00:00Z'), 0);
});

test('each moment of the story drives all widgets', async () => {
  const { page, seen, close } = await visit('');
  const expected = {
    before: 'unannounced',
    announced: 'upcoming',
    lastHours: 'upcoming',
    active: 'active',
    extended: 'active',
    ended: 'ended',
    gone: 'gone',
    now: 'gone',
  };
  for (const { name, at } of story) {
    await page.locator(`.demo-panel input[value="${at}"]`).check({ force: true });
    await settled(page);
    assert.deepEqual(await moments(page), [at === 'now' ? null : at], name);
    const { state, phase } = await banner(page);
    const shown = ['upcoming', 'active', 'ended'].includes(expected[name]);
    assert.equal(state, shown ? 'shown' : 'empty', name);
    if (shown) assert.equal(phase, expected[name], name);
  }
  assert.deepEqual([seen.errors, seen.console], [[], []]);
  await close();
});

test('the panel begins in the outage and says so', async () => {
  const { page, close } = await visit('');
  assert.deepEqual(await moments(page), ['2024-01-19T22:15:00+01:00']);
  assert.match(await page.locator('.demo-panel output').innerText(), /19 stycznia 2024.*22:15/);
  await close();
});

test('language, colours and moment stand in the address', async () => {
  const { page, close } = await visit('');
  await page.getByRole('radio', { name: 'Українська' }).check({ force: true });
  await page.getByRole('radio', { name: 'Темні' }).check({ force: true });
  await page.getByRole('slider').press('ArrowRight');
  await page.waitForURL('**/?lang=uk&at=2024-01-19T22%3A30%3A00%2B01%3A00&scheme=dark');
  assert.deepEqual(await moments(page), ['2024-01-19T22:30:00+01:00']);
  assert.match(await page.locator('h1').innerText(), /Увійдіть/);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'dark');
  await close();
});

test('a width puts the portal in a frame that follows the panel', async () => {
  const { page, close } = await visit('?width=320&lang=en');
  const frame = () => page.frames().find((one) => one.url().includes('frame')) ?? assert.fail('no frame');
  await settled(frame());
  assert.equal(await frame().evaluate(() => innerWidth), 320);
  assert.equal(await frame().locator('.demo-panel').count(), 0);
  assert.equal(await page.locator('#portal').isVisible(), false);
  await page.getByRole('radio', { name: 'Over' }).check({ force: true });
  await frame().waitForSelector('[preview-time="2024-01-20T21:00:00+01:00"]', { state: 'attached' });
  await page.getByRole('radio', { name: '768 px' }).check({ force: true });
  assert.equal(await frame().evaluate(() => innerWidth), 768);
  await page.getByRole('radio', { name: 'Whole window' }).check({ force: true });
  assert.equal(await page.locator('#portal').isVisible(), true);
  await close();
});

test('bare=1 leaves the panel out and keeps the view', async () => {
  const { page, close } = await visit('?bare=1&at=2024-01-15T09:00:00%2B01:00');
  assert.equal(await page.locator('.demo-panel').count(), 0);
  assert.deepEqual(await moments(page), ['2024-01-15T09:00:00+01:00']);
  await close();
});

test('targets are 44 px, and a phone gets the panel folded', async () => {
  const wide = await visit('');
  const sizes = await wide.page
    .locator('.demo-panel :is(summary, label:has(input), input[type=range], a)')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  assert.ok(sizes.length > 15 && Math.min(...sizes) >= 44, String(sizes));
  await wide.close();

  const phone = await visit('', { viewport: { width: 320, height: 700 } });
  assert.equal(await phone.page.locator('.demo-panel details').getAttribute('open'), null);
  assert.match(await phone.page.locator('.demo-panel summary').innerText(), /Trwa.*19 stycznia 2024/);
  // The first stop is the link that skips to the content.
  for (const key of ['Tab', 'Tab', 'Enter']) await phone.page.keyboard.press(key);
  assert.equal(await phone.page.getByRole('radio', { name: 'Polski' }).isVisible(), true);
  await phone.close();
  assert.ok(url.startsWith('http://127.0.0.1:'));
});

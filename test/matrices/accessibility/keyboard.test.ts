// By the keyboard alone: Tab comes to everything in reading order and out again, what has the focus shows it and is not
// hidden, and everything does what it says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { provideFocus, type Stop } from './focus.js';
import { provideColours } from './measure-colours.js';
import { looks } from './phases.js';
import { isFull } from '../../support/full.js';
import { report } from '../../support/report.js';
import { BANNER, METHODS, openScenes, unfold } from './scene.js';
import type { Page } from 'playwright-core';
import { ELEMENTS } from '../../../src/elements/names.js';

const { open, visit } = await openScenes();
const MOST_STOPS = 200;

async function prepare(page: Page) {
  await page.evaluate(provideColours, ELEMENTS);
  await page.evaluate(provideFocus);
}

/** Every stop from the first to the last, forwards or backwards. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab') {
  // What had the focus last is where the browser goes on from, even if it has gone.
  await page.evaluate((before) => {
    const start = document.createElement('span');
    start.tabIndex = -1;
    document.body[before ? 'prepend' : 'append'](start);
    start.focus();
    start.remove();
  }, key === 'Tab');
  const stops: Stop[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press(key);
    const stop: Stop | undefined = await page.evaluate(() => (globalThis as any).focusStop());
    // The browser's own controls come after the last.
    if (!stop || stop.place === stops[0]?.place) return stops;
    stops.push(stop);
  }
  return assert.fail('Tab does not come out.');
}

async function judge(page: Page, where: string) {
  const wanted: number[] = await page.evaluate(() => (globalThis as any).tabbable());
  const stops = await walk(page, 'Tab');
  const hidden = stops.filter((stop) => stop.hidden);
  const own = stops.filter((stop) => stop.widget);
  const rings = own.map(({ ring }) => ring);
  report('keyboard', {
    where,
    stops: stops.length,
    inWidgets: own.length,
    hidden: hidden.length,
    thinnest: Math.min(...rings.map(({ width }) => width)),
    weakest: Math.min(...rings.map(({ ratio }) => ratio)),
  });
  assert.deepEqual(
    stops.map(({ place }) => place),
    wanted,
    'Tab comes to everything that can be worked, in reading order',
  );
  assert.deepEqual(hidden, []);
  const weak = own.filter(({ ring }) => !ring.solid || ring.width < 2 || ring.ratio < 3);
  assert.deepEqual(weak, []);
  return stops;
}

/** The names of all controls as the browser hands them on, in reading order. */
async function controlNames(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const within = (id: string): string[] => {
    const { ignored, role, name, childIds = [] } = byId.get(id) ?? {};
    const isControl = !ignored && ['link', 'button', 'radio', 'DisclosureTriangle'].includes(role?.value);
    const own = isControl ? [String(name?.value).trim().replace(/\s+/g, ' ')] : [];
    return [...own, ...childIds.flatMap(within)];
  };
  return within(nodes[0]?.nodeId ?? '');
}

const windows = [
  ['light', 1280],
  ['dark', 320],
] as const;
for (const [scheme, width] of isFull ? windows : windows.slice(0, 1))
  test(`a walk through the demo by Tab sees every focus (${scheme}, ${width} px)`, async () => {
    const at = encodeURIComponent('2024-01-15T09:00:00+01:00');
    const options = { colorScheme: scheme, viewport: { width, height: 900 } };
    const { page, close } = await visit(`?bare=1&at=${at}`, options);
    await page.evaluate(() => document.fonts.ready);
    await prepare(page);
    await judge(page, `demo, ${scheme}, ${width} px`);
    await unfold(page);
    const there = await judge(page, `demo, ${scheme}, ${width} px, unfolded`);
    const back = await walk(page, 'Shift+Tab');
    assert.deepEqual(
      back.map(({ what }) => what).reverse(),
      there.map(({ what }) => what),
    );
    await close();
  });

const shown = isFull ? [...Object.keys(looks), 'warning'] : ['active-planned', 'warning'];
for (const look of shown)
  test(`a walk through a narrow page, ${look}: downwards only, and controls are called what they show`, async () => {
    const { page, show, close } = await open('light', { viewport: { width: 320, height: 600 } });
    await prepare(page);
    await show({ look, open: true });
    const stops = await judge(page, `${look}, 320 px`);
    const tops = stops.map(({ top }) => Math.round(top));
    // What stands side by side, as the number and the button that copies it, may differ by less than its height.
    const upwards = tops.filter((top, index) => top < (tops[index - 1] ?? 0) - 20);
    assert.deepEqual(upwards, []);

    const names = await controlNames(page);
    const labels: string[] = await page.evaluate(() => (globalThis as any).visibleLabels());
    report('names', { look, controls: labels.length });
    assert.deepEqual(names, labels);
    await close();
  });

test('everything does what it says, by Enter, Space and arrows', async () => {
  const { page, show, close } = await open('light', { permissions: ['clipboard-read', 'clipboard-write'] });
  const widget = page.locator(BANNER);
  await show({ look: 'active-planned' });
  const fold = widget.locator('[part=fold]');
  const hasFocus = () => fold.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button);
  await fold.focus();
  await page.keyboard.press('Enter');
  await widget.locator('.folded').waitFor();
  assert.ok(await hasFocus());
  await page.keyboard.press('Space');
  await widget.locator('.outage:not(.folded)').waitFor();
  assert.ok(await hasFocus());

  await widget.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await widget.locator('details[open]').waitFor();
  await page.keyboard.press('Space');
  await widget.locator('details:not([open])').waitFor();

  const methods = page.locator(METHODS);
  await methods.locator('input:checked').focus();
  await page.keyboard.press('ArrowDown');
  await methods.getByRole('heading', { name: 'mojeIKP na telefonie' }).waitFor();
  assert.equal(await methods.locator('input').nth(1).evaluate((input) => input.matches(':focus:checked')), true); // prettier-ignore

  await show({ look: 'upcoming' });
  await widget.locator('[part=calendar]').focus();
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  assert.match((await saving).suggestedFilename(), /\.ics$/);

  await show({ look: 'warning' });
  const copy = page.locator('scam-warning:not([compact]) [part=copy]');
  await copy.focus();
  await page.keyboard.press('Space');
  await page.locator('scam-warning [aria-live]').filter({ hasText: 'Skopiowano' }).waitFor();
  const number = await page.locator('scam-warning:not([compact]) .number').innerText();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), number);
  await close();
});

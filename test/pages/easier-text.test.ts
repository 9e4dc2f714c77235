// Easier texts on the portal: one button in each widget, one choice for all of them, and every fact in plainer words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../support/axe.js';
import { facts, missing } from '../support/facts/index.js';
import { easier } from '../support/facts/easier.js';
import { openDemo, readable, readableUnfolded, settled } from '../support/open-demo.js';
import type { Page } from 'playwright-core';

const { visit } = await openDemo();
const elements = ['ikp-outage-banner', 'ikp-login-methods', 'scam-warning'] as const;

/** The portal as visitors have it during the outage: a preview would keep nothing. */
const open = () =>
  visit('?bare=1&at=now', {
    timezoneId: 'Europe/Warsaw',
    async prepare(page) {
      await page.clock.install({ time: new Date('2024-01-19T22:15:00+01:00') });
      // The server's clock does not stand there.
      await page.route('**/notice.json', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), date: '' } });
      });
    },
  });

const button = (page: Page, element: string) =>
  page.locator(`${element}:not([compact])`).getByRole('button', { name: 'Prostszy tekst', exact: true });

/** Whether each widget's button is pressed. */
const pressed = (page: Page) =>
  Promise.all(elements.map((element) => button(page, element).getAttribute('aria-pressed')));

const focused = (page: Page) =>
  page.evaluate(() => [document.activeElement?.localName, document.activeElement?.shadowRoot?.activeElement?.part[0]]);

test('the button of any widget changes all of them by keyboard, and the next visit begins so', async () => {
  const { page, seen, close } = await open();
  assert.deepEqual(await pressed(page), ['false', 'false', 'false']);
  for (const [index, element] of elements.entries()) {
    const one = button(page, element);
    await one.focus();
    await page.keyboard.press(index === 1 ? 'Space' : 'Enter');
    await settled(page);
    const on = String(index !== 1);
    assert.deepEqual(await pressed(page), [on, on, on]);
    assert.deepEqual(await focused(page), [element, 'easy']);
    const { text } = await readable(page.locator(element).first());
    assert.equal(/czyli|W czasie prac serwisowych profil zaufany nie działa\./.test(text), on === 'true', text);
  }
  await page.reload();
  await settled(page);
  assert.deepEqual(await pressed(page), ['true', 'true', 'true']);
  assert.deepEqual([seen.errors, seen.console], [[], []]);
  await close();
});

test('pressed, the page is as accessible, as narrow, and says every fact', async () => {
  const { page, close } = await open();
  await button(page, 'scam-warning').click();
  await settled(page);
  const { violations } = await judge(page);
  assert.deepEqual(violations, []);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    const { height } = (await button(page, 'scam-warning').boundingBox()) ?? { height: 0 };
    assert.ok(height >= 24, `The button is ${height} px high.`);
  }
  for (const element of elements) {
    const found = await readableUnfolded(page.locator(`${element}:not([compact])`));
    const gaps = easier(facts)
      .filter((fact) => fact.element === element)
      .flatMap((fact) => missing(fact, 'pl', found).map((needle) => `${element} ${fact.id}: ${needle}`));
    assert.deepEqual(gaps, []);
  }
  await close();
});

test('the button is for the screen, not for paper', async () => {
  const { page, close } = await open();
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.getByRole('button', { name: 'Prostszy tekst' }).count(), 0);
  await page.emulateMedia({ media: 'screen' });
  assert.equal((await page.getByRole('button', { name: 'Prostszy tekst' }).count()) > 2, true);
  await close();
});

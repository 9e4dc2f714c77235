// Clock changes, cancelling, undo, several tabs; and the page itself: axe, narrow windows, both languages.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { judge } from '../support/axe.js';
import { add, choose, press, tabTo, write } from './keyboard.js';
import { kept, openStudio, workOn } from './open-studio.js';

const { visit, url } = await openStudio();
const real = JSON.parse(await readFile(new URL('../../demo/notice.json', import.meta.url), 'utf8'));

test('the hour that autumn repeats is asked for, the one that spring skips is refused', async () => {
  const { page, close } = await visit();
  await press(page, 'f/outages');
  await add(page, '/outages');
  await write(page, 'f/outages/0/start', '25.10.2026 02:30');
  await page.keyboard.press('Tab');
  // Until it is answered it is an error, and nothing is guessed.
  assert.equal((await kept(page)).outages[0].start, '2026-10-25T02:30:00');
  const which = page.getByRole('group', { name: /Która to/ });
  assert.equal(await which.getByRole('radio', { checked: true }).count(), 0);
  await choose(page, 'f/outages/0/start:which', 1);
  assert.equal((await kept(page)).outages[0].start, '2026-10-25T02:30:00+01:00');
  await choose(page, 'f/outages/0/start:which', 0);
  assert.equal((await kept(page)).outages[0].start, '2026-10-25T02:30:00+02:00');

  await write(page, 'f/outages/0/end', '29.03.2026 02:30');
  await page.keyboard.press('Tab');
  const end = page.locator('[id="f/outages/0/end"]');
  assert.equal(await end.getAttribute('aria-invalid'), 'true');
  const said = await page.locator('[id="f/outages/0/end:meaning"]').innerText();
  assert.match(said, /Wpisz 29.03.2026 01:30 albo 29.03.2026 03:30/);
  await close();
});

test('what is not touched keeps its seconds and its offset', async () => {
  const notice = structuredClone(real);
  notice.outages[0].start = '2024-01-19T19:00:05Z';
  const { page, close } = await visit({ storage: workOn(notice) });
  await press(page, 'f/outages/0');
  await tabTo(page, 'f/outages/0/start');
  assert.equal(await page.locator('[id="f/outages/0/start"]').inputValue(), '19.01.2024 20:00:05');
  await tabTo(page, 'f/outages/0/end');
  await page.keyboard.press('Tab');
  assert.deepEqual(await kept(page), notice);
  await close();
});

test('an outage is cancelled by a button, with a sentence, and the cancellation taken back', async () => {
  const { page, close } = await visit({ storage: workOn(real), at: '2024-01-18T10:00:00+01:00' });
  await press(page, 'f/outages/0');
  await press(page, 'f/outages/0:cancel');
  await page.waitForFunction(() => document.activeElement?.id === 'f/outages/0/updates/0/text/pl');
  const { cancelledAt, updates } = (await kept(page)).outages[0];
  assert.equal(cancelledAt, '2024-01-18T10:00:00+01:00');
  assert.deepEqual(updates, [{ at: cancelledAt, text: '' }]);
  await tabTo(page, 'css=.told button:last-child', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'f/outages/0:cancel');
  assert.deepEqual((await kept(page)).outages, real.outages);
  await close();
});

test('what is removed comes back by undo, and the focus never gets lost', async () => {
  const { page, close } = await visit({ storage: workOn(real) });
  await press(page, 'f/loginMethods');
  await press(page, 'f/loginMethods/methods/1:remove');
  await page.waitForFunction(() => document.activeElement?.id === 'f/loginMethods/methods/1:remove');
  assert.equal((await kept(page)).loginMethods.methods.length, real.loginMethods.methods.length - 1);
  assert.match(await page.locator('#live').innerText(), /Usunięto: Własny PIN/);
  await page.keyboard.press('ControlOrMeta+z');
  await page.waitForFunction(() => document.querySelector('#live')?.textContent.includes('Cofnięto'));
  assert.deepEqual(await kept(page), real);
  await tabTo(page, 'f/loginMethods/methods/1:down', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'f/loginMethods/methods/2:down');
  assert.equal((await kept(page)).loginMethods.methods[2].id, 'pin');
  await close();
});

test('an item is dragged onto another one by its handle', async () => {
  const { page, close } = await visit({ storage: workOn(real) });
  await page.locator('[id="f/loginMethods"]').click();
  const items = page.locator('.items > .item').filter({ has: page.locator('[id^="f/loginMethods/methods/"]') });
  await items.nth(0).locator('.handle').hover();
  await page.mouse.down();
  // A browser starts to drag when the pointer has moved; what it is over, it says a frame later.
  for (let step = 0; !(await items.nth(2).evaluate((item) => item.classList.contains('drop'))); step = (step + 1) % 9) {
    await items.nth(2).hover({ position: { x: 40 + step, y: 12 + step } });
  }
  await page.mouse.up();
  await page.waitForFunction(() => document.querySelector('#live')?.textContent.includes('teraz 3 z'));
  const order = (await kept(page)).loginMethods.methods.map(({ id }: any) => id);
  assert.deepEqual(order.slice(0, 3), ['pin', 'mojeid', 'profil-zaufany']);
  await close();
});

test('of two tabs the newer work counts, and the other tab says so', async () => {
  const { page, close } = await visit({ storage: workOn(real) });
  const other = await page.context().newPage();
  await other.goto(url);
  await press(other, 'f/outages/0');
  await write(other, 'f/outages/0/title/pl', 'Z drugiej karty');
  await page.locator('#notices .notice').waitFor();
  assert.equal(await page.locator('[id="f/outages/0"] .name').innerText(), 'Z drugiej karty');
  await close();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing, ${colorScheme}, with everything open, in Polish and English`, async () => {
    const notice = structuredClone(real);
    // Some of each kind of remark, too.
    notice.outages[0].start = 'soon';
    notice.scamWarning.report.phone = '997';
    const { page, errors, close } = await visit({ storage: workOn(notice), colorScheme });
    for (const part of ['loginMethods', 'scamWarning', 'document']) await press(page, `f/${part}`);
    for (const item of ['/outages/0', '/loginMethods/methods/3', '/loginMethods/channels/0', '/scamWarning/readAlso/0'])
      await page.locator(`[id="f${item}"]`).click();
    await page.locator('[id="f/outages/0/affects/1"]').click();
    for (const name of ['English', 'Polski']) {
      await page.getByRole('radio', { name }).check({ force: true });
      await page.waitForFunction((lang) => document.documentElement.lang === lang, name === 'English' ? 'en' : 'pl');
      // Groups that scroll can be focused, so that keys scroll them; the experimental rule would have landmarks.
      const { violations } = await judge(page, { without: ['focus-order-semantics'] });
      assert.deepEqual(violations, []);
    }
    assert.deepEqual(errors, []);
    await close();
  });

test('a window of 320 px scrolls in one direction only', async () => {
  const { page, close } = await visit({ storage: workOn(real), viewport: { width: 320, height: 800 } });
  await page.locator('[id="f/outages/0"]').click();
  await page.locator('[id="f/scamWarning"]').click();
  await page.locator('[id="f/document"]').click();
  const { width, most } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    most: innerWidth,
  }));
  assert.ok(width <= most, `${width} px in a window of ${most} px`);
  await close();
});

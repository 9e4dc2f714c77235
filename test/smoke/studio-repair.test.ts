// What goes wrong on an editor's day: a broken file, a closed browser, work that takes longer. By the keyboard alone.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { kept, openStudio } from '../journeys/open-studio.js';
import { add, press, publish, tabTo, write } from '../journeys/keyboard.js';
import { readable } from '../support/open-demo.js';
import type { Page } from 'playwright-core';

const { visit, readSnippets } = await openStudio();
const real = JSON.parse(await readFile(new URL('../../demo/notice.json', import.meta.url), 'utf8'));

async function paste(page: Page, text: string) {
  await press(page, 'css=#header .tools button:nth-of-type(2)');
  await page.locator('#dialog-paste[open]').waitFor();
  await tabTo(page, 'paste-text');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('#dialog-paste').waitFor({ state: 'hidden' });
}

/** Goes to the field of a remark, by its button in the list. */
async function goByRemark(page: Page, words: RegExp) {
  await page.locator('.problem-list .error button').filter({ hasText: words }).first().waitFor();
  await press(page, 'css=nav a[href="#problems"]');
  // Not by its number: the list gets shorter when what was mended last has been looked at.
  const isThere = () =>
    page.evaluate(
      (wanted) =>
        document.activeElement?.matches('.problem-list .error button') &&
        new RegExp(wanted).test(document.activeElement.textContent),
      words.source,
    );
  for (let stops = 0; !(await isThere()); stops += 1) {
    assert.ok(stops < 300, `Tab comes to ${words}`);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

test('a broken document comes in whole and is repaired by the list of remarks', async () => {
  const broken = structuredClone(real);
  broken.outages[0].start = '19.01.2024 20:00';
  broken.outages[0].end = '2024-01-19T16:00:00+01:00';
  broken.outages[0].affects[1].method = 'mobywatelem';
  broken.scamWarning.report.phone = '573 205 962';
  const { page, errors, close } = await visit();
  await paste(page, JSON.stringify(broken));
  await page.locator('.problem-list .error').first().waitFor();
  assert.deepEqual((await kept(page)).scamWarning, broken.scamWarning);

  await goByRemark(page, /To nie jest dzień i godzina/);
  assert.equal(await focused(page), 'f/outages/0/start');
  const start = page.locator('[id="f/outages/0/start"]');
  assert.equal(await start.inputValue(), '19.01.2024 20:00');
  // It can be read as it is: leaving it once it was touched is enough.
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('19.01.2024 20:00');
  await page.keyboard.press('Tab');
  await tabTo(page, 'css=nav a[href="#problems"]', 'Shift+Tab');

  await goByRemark(page, /Koniec nie jest po początku/);
  assert.equal(await focused(page), 'f/outages/0/end');
  assert.equal(await page.locator('[id="f/outages/0/end"]').getAttribute('aria-invalid'), 'true');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('20.01.2024 16:00');
  await tabTo(page, 'css=nav a[href="#problems"]', 'Shift+Tab');

  await goByRemark(page, /Takiego sposobu logowania nie ma/);
  assert.equal(await focused(page), 'f/outages/0/affects/1/method');
  await page.keyboard.press('End');
  for (let steps = 0; (await kept(page)).outages[0].affects[1].method !== 'mobywatel'; steps += 1) {
    assert.ok(steps < 10, 'the list offers mobywatel');
    await page.keyboard.press('ArrowUp');
  }
  await tabTo(page, 'css=nav a[href="#problems"]', 'Shift+Tab');

  await goByRemark(page, /Tego numeru nie da się wybrać/);
  assert.equal(await focused(page), 'f/scamWarning/report/phone');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('+48 573 205 962');
  await page.locator('.problem-list .error').first().waitFor({ state: 'detached' });

  const { outages, loginMethods, scamWarning } = await kept(page);
  assert.deepEqual(
    { outages, loginMethods, scamWarning },
    {
      outages: real.outages,
      loginMethods: real.loginMethods,
      scamWarning: real.scamWarning,
    },
  );
  assert.deepEqual(errors, []);
  await close();
});

test('a text that is no JSON waits in the JSON view, and nothing of it is lost', async () => {
  const { page, close } = await visit();
  const broken = JSON.stringify(real, null, 2).replace('"revision": 1,', '"revision": 1');
  await paste(page, broken);
  const waiting = page.locator('#forms > fieldset:disabled');
  await waiting.waitFor();
  assert.match(await page.locator('#notices').innerText(), /nie jest poprawny/);
  // The mistake is marked, and the cursor stands there: the comma is all that lacks.
  await page.reload();
  await waiting.waitFor();
  await press(page, 'css=#notices button');
  await page.keyboard.insertText(',');
  await waiting.waitFor({ state: 'detached' });
  assert.deepEqual(await kept(page), real);
  // Tab leaves the editor, as every other field.
  await page.keyboard.press('Tab');
  assert.notEqual(await focused(page), 'json-editor');
  await close();
});

test('a reload in the middle of a word loses nothing', async () => {
  const { page, close } = await visit();
  await press(page, 'f/outages');
  await add(page, '/outages');
  await page.keyboard.insertText('Przerwa w dzia');
  await write(page, 'f/outages/0/start', '19.01.2024 20:00');
  // A moment that is half written is kept as it is.
  await write(page, 'f/outages/0/end', '20.01.2024 1');
  await page.reload();
  await page.locator('[id="f/outages/0"]').waitFor();
  const { outages } = await kept(page);
  assert.equal(outages[0].title, 'Przerwa w dzia');
  assert.equal(outages[0].start, '2024-01-19T20:00:00+01:00');
  await press(page, 'f/outages/0');
  assert.equal(await page.locator('[id="f/outages/0/title/pl"]').inputValue(), 'Przerwa w dzia');
  assert.equal(await page.locator('[id="f/outages/0/end"]').inputValue(), '20.01.2024 1');
  await close();
});

test('work that takes longer: the end is moved while the outage is active, and visitors read it', async () => {
  const at = '2024-01-20T15:30:00+01:00';
  const { page, errors, close } = await visit({ at });
  await paste(page, JSON.stringify(real));
  await press(page, 'f/outages');
  await press(page, 'f/outages/0');
  await write(page, 'f/outages/0/end', '20.01.2024 18:00');
  await press(page, 'css=.told button');
  await page.waitForFunction(() => document.activeElement?.id === 'f/outages/0/updates/0/text/pl');
  await page.keyboard.insertText('Prace potrwają dłużej: do godz. 18:00.');
  const { outages } = await kept(page);
  assert.equal(outages[0].end, '2024-01-20T18:00:00+01:00');
  assert.equal(outages[0].previousEnd, real.outages[0].end);
  await tabTo(page, 'publish', 'Shift+Tab');
  const published = await publish(page);
  assert.equal(published.revision, real.revision + 1);
  assert.equal(published.updated, at);
  assert.equal(published.outages[0].updates[0].at, at);

  const says = await readSnippets(page, published, at);
  assert.match(says, /Prace potrwają dłużej: do godz. 18:00/);
  assert.match(says, /18:00/);
  assert.match(says, /16:00/);
  // And in the Studio's own preview.
  const shown = page.locator('#preview iframe').first().contentFrame().locator('ikp-outage-banner');
  assert.match((await readable(shown)).text, /18:00/);
  assert.deepEqual(errors, []);
  await close();
});

// @ts-check
// An editor with a keyboard and no JSON: the two real notices, written into empty forms and published.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { openStudio } from './open-studio.mjs';
import { add, press, publish, tabTo } from './keyboard.mjs';
import { addLanguage, writeLogin, writeOutage, writeScam } from './rebuild.mjs';

const { visit } = await openStudio();
const real = JSON.parse(await readFile(new URL('../../demo/notice.json', import.meta.url), 'utf8'));

/** The texts in these languages alone. @param {any} value @param {string[]} languages @returns {any} */
function inLanguages(value, languages) {
  if (Array.isArray(value)) return value.map((each) => inLanguages(each, languages));
  if (typeof value !== 'object' || value === null) return value;
  const isText = 'pl' in value && 'uk' in value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isText || languages.includes(key))
      .map(([key, child]) => [key, inLanguages(child, languages)]),
  );
}

/** Opens a part of the forms. @param {import('playwright-core').Page} page @param {string} part */
const open = (page, part) => press(page, `f/${part}`);

test('the outage of profil zaufany, from an empty document in Polish and English, to what its page says', async () => {
  const { page, errors, close } = await visit();
  const wanted = inLanguages({ outages: real.outages, loginMethods: real.loginMethods }, ['pl', 'en']);
  await open(page, 'document');
  await addLanguage(page, 'en');
  // Round the page to its beginning: the skip link is its first stop.
  await tabTo(page, 'f/loginMethods', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await writeLogin(page, wanted.loginMethods);
  await tabTo(page, 'f/outages', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await add(page, '/outages');
  await writeOutage(page, '/outages/0', wanted.outages[0]);
  await tabTo(page, 'publish', 'Shift+Tab');
  const published = await publish(page);
  assert.equal(published.revision, 1);
  assert.equal(published.updated, '2024-01-12T08:00:00+01:00');
  assert.deepEqual(published.outages, wanted.outages);
  assert.deepEqual(published.loginMethods, wanted.loginMethods);
  assert.deepEqual(errors, []);

  // On the way to the code for the page, and then on that page.
  await tabTo(page, 'snippet-page');
  assert.match(await page.locator('#snippets').innerText(), /ikp-outage-banner/);
  await close();
});

test('the warning about fraud, from an empty document in three languages', async () => {
  const { page, errors, close } = await visit();
  await open(page, 'document');
  await addLanguage(page, 'en');
  await addLanguage(page, 'uk');
  await tabTo(page, 'f/scamWarning', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await writeScam(page, real.scamWarning);
  await tabTo(page, 'publish', 'Shift+Tab');
  const published = await publish(page);
  assert.deepEqual(published.scamWarning, real.scamWarning);
  assert.deepEqual(errors, []);
  await close();
});

// An editor with a keyboard and no JSON: the two real notices, written into empty forms and published.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { openStudio } from './open-studio.js';
import { add, press, publish, tabTo } from './keyboard.js';
import { addLanguage, writeLogin, writeOutage, writeScam } from './rebuild.js';
import type { Page } from 'playwright-core';
import { isFull } from '../support/full.js';

const { visit, readSnippets } = await openStudio();
const languages = isFull ? ['pl', 'en', 'uk'] : ['pl', 'en'];
const real = JSON.parse(await readFile(new URL('../../demo/notice.json', import.meta.url), 'utf8'));

/** The texts in the languages of this run alone. */
function inLanguages(value: any): any {
  if (Array.isArray(value)) return value.map((each) => inLanguages(each));
  if (typeof value !== 'object' || value === null) return value;
  const isText = 'pl' in value && 'uk' in value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isText || languages.includes(key))
      .map(([key, child]) => [key, inLanguages(child)]),
  );
}

/** Opens a part of the forms. */
const open = (page: Page, part: string) => press(page, `f/${part}`);

async function addLanguages(page: Page) {
  await open(page, 'document');
  for (const language of languages.slice(1)) await addLanguage(page, language);
}

test('the outage of profil zaufany, from an empty document in several languages, to what its page says', async () => {
  const { page, errors, close } = await visit();
  const wanted = inLanguages({ outages: real.outages, loginMethods: real.loginMethods });
  if (!isFull) {
    // The two that are affected; the others are more of the same.
    const { methods } = wanted.loginMethods;
    wanted.loginMethods.methods = methods.filter(({ id }: any) => /^(profil-zaufany|mobywatel)$/.test(id));
  }
  await addLanguages(page);
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

  // To the code for the page, and then to that page, while the outage is going on.
  await press(page, 'css=nav a[href="#snippets"]');
  await tabTo(page, 'snippet-head');
  await tabTo(page, 'snippet-body');
  const says = await readSnippets(page, published, '2024-01-19T22:15:00+01:00');
  assert.match(says, /Przerwa w działaniu profilu zaufanego/);
  assert.match(says, /do 20 stycznia/);
  assert.match(says, /Aplikacja mObywatel/);
  assert.deepEqual(errors, []);
  await close();
});

test('the warning about fraud, from an empty document in several languages', async () => {
  const { page, errors, close } = await visit();
  const wanted = inLanguages(real.scamWarning);
  await addLanguages(page);
  await tabTo(page, 'f/scamWarning', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await writeScam(page, wanted);
  await tabTo(page, 'publish', 'Shift+Tab');
  const published = await publish(page);
  assert.deepEqual(published.scamWarning, wanted);
  assert.deepEqual(errors, []);
  await close();
});

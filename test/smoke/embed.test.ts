// One page per way of embedding: each shows what it promises and says nothing in the console that it should not.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { violations } from '../support/axe.js';
import { openDemo, readable } from '../support/open-demo.js';
import type { Page } from 'playwright-core';
import { isFull } from '../support/full.js';

const { visit, url } = await openDemo();
const demo = new URL('../../demo/', import.meta.url);
const namesIn = async (folder: string) =>
  (await readdir(new URL(folder, demo))).filter((name) => name.endsWith('.html')).map((name) => `${folder}${name}`);
const pages = [...(await namesIn('embed/')), ...(await namesIn('read/'))];

const stateOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => ('state' in element ? String(element.state) : 'not defined'));

const json = (requests: string[]) => requests.filter((request) => request.endsWith('.json'));

for (const name of ['classic', 'module', 'npm', 'fetched']) {
  test(`${name}.html shows the outage from the file, asked for once`, async () => {
    const { page, seen, close } = await visit(`embed/${name}.html`);
    assert.equal(await stateOf(page, 'ikp-outage-banner'), 'shown');
    const { text } = await readable(page.locator('ikp-outage-banner'));
    for (const words of ['Przerwa w działaniu profilu zaufanego', '20:00', '16:00'])
      assert.ok(text.includes(words), words);
    assert.deepEqual(json(seen.requests), [`${url}notice.json`]);
    assert.deepEqual([seen.errors, seen.console], [[], []]);
    const defined = await page.evaluate(() =>
      ['ikp-outage-banner', 'ikp-login-methods', 'scam-warning'].filter((tag) => customElements.get(tag)),
    );
    // The package registers only what is imported; the single file all three.
    assert.equal(defined.length, name === 'npm' ? 1 : 3);
    if (name === 'fetched') {
      assert.equal(await stateOf(page, 'ikp-login-methods'), 'shown');
      assert.equal(await stateOf(page, 'scam-warning'), 'shown');
    }
    await close();
  });
}

test('inline.html asks for no file', async () => {
  const { page, seen, close } = await visit('embed/inline.html');
  const { text } = await readable(page.locator('ikp-outage-banner'));
  assert.ok(text.includes('E-rejestracja chwilowo nie działa') && text.includes('Umówione wizyty są ważne.'));
  assert.deepEqual([json(seen.requests), seen.errors, seen.console], [[], [], []]);
  await close();
});

test('property.html shows the object it was given', async () => {
  const { page, seen, close } = await visit('embed/property.html');
  const { text, hrefs } = await readable(page.locator('scam-warning'));
  assert.ok(text.includes('Nigdy nie podawaj nikomu swoich haseł.'));
  assert.ok(hrefs.includes('tel:+48573205962'));
  assert.deepEqual([json(seen.requests), seen.errors, seen.console], [[], [], []]);
  await close();
});

test('languages.html speaks two languages at once', async () => {
  const { page, seen, close } = await visit('embed/languages.html');
  const [polish, ukrainian] = await page.locator('ikp-outage-banner').all();
  assert.ok(polish && ukrainian);
  assert.match((await readable(polish)).text, /19 stycznia/);
  assert.match((await readable(ukrainian)).text, /19 січня/);
  assert.doesNotMatch((await readable(ukrainian)).text, /stycznia/);
  assert.deepEqual([json(seen.requests).length, seen.errors, seen.console], [1, [], []]);
  await close();
});

test('broken.html keeps the fallback, leaves out the broken item, and says what to write', async () => {
  const { page, seen, close } = await visit('embed/broken.html');
  for (const id of ['unusable', 'missing']) {
    assert.equal(await stateOf(page, `#${id}`), 'fallback');
    assert.match((await readable(page.locator(`#${id}`))).text, /To jest treść zastępcza/);
  }
  assert.equal(await stateOf(page, '#one-broken-item'), 'shown');
  const { text } = await readable(page.locator('#one-broken-item'));
  assert.ok(text.includes('Ta przerwa jest widoczna') && !text.includes('Tej przerwy nie widać'));

  const log = await page.locator('#log li').allInnerTexts();
  for (const said of [/#unusable – .*JSON/, /#one-broken-item – \/outages\/0\/start/, /#missing – .*404/]) {
    assert.ok(
      log.some((line) => said.test(line)),
      `${said} is not in\n${log.join('\n')}`,
    );
  }
  // The browser itself reports the missing file; the rest are ours, each said once.
  const ours = seen.console.filter((line) => !line.startsWith('Failed to load resource'));
  assert.ok(
    ours.length === 3 && new Set(ours).size === 3 && ours.every((line) => line.startsWith('ikp-widgets')),
    ours.join('\n'),
  );
  assert.deepEqual(seen.errors, []);
  await close();
});

test('no-script.html has no script, and its fallback can be read', async () => {
  const { page, seen, close } = await visit('embed/no-script.html', { javaScriptEnabled: false });
  const text = await page.locator('main').innerText();
  for (const words of ['Przerwa w działaniu', 'mojeID w banku', '+48 573 205 962'])
    assert.ok(text.includes(words), words);
  assert.deepEqual(
    seen.requests.filter((request) => request.endsWith('.js')),
    [],
  );
  await close();
});

// The pages are alike: in a sample, axe looks at one with all widgets, one without a script and one to read.
const sample = ['embed/fetched.html', 'embed/no-script.html', 'read/odpowiedzi-na-pytania.html'];
const looked = isFull ? pages : sample;

describe('every page', () => {
  for (const name of looked) {
    test(`${name}: axe finds nothing`, async () => {
      const { page, close } = await visit(name);
      assert.deepEqual(await violations(page), []);
      await close();
    });
  }

  test('has one heading of the first level, and leads back', async () => {
    for (const name of pages) {
      const source = await readFile(new URL(name, demo), 'utf8');
      assert.equal(source.match(/<h1>/g)?.length, 1, name);
      assert.match(source, /<p class="back"><a href="\.\.\/">/, name);
    }
  });

  test('the portal leads to each of them', async () => {
    const portal = await readFile(new URL('index.html', demo), 'utf8');
    for (const name of pages) assert.ok(portal.includes(`href="${name}"`), name);
  });
});

// The portal page: reachable for everyone, in every language and on paper, and with every fact of the two notices.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from '../support/axe.js';
import { facts, missing, slips } from '../support/facts/index.js';
import { openDemo, readable, readableUnfolded } from '../support/open-demo.js';
import { isFull } from '../support/full.js';

const { visit, url } = await openDemo();
const languages = ['pl', 'en', 'uk'] as const;
const elements = ['ikp-outage-banner', 'ikp-login-methods', 'scam-warning'] as const;

// One look with axe at each language, and each colour scheme once; in full, all of them.
const looks = languages.flatMap((lang) =>
  ['light', 'dark']
    .filter((scheme) => isFull || (scheme === 'dark') === (lang === 'uk'))
    .map((scheme) => ({ lang, scheme })),
);
for (const { lang, scheme } of looks) {
  test(`axe finds nothing in ${lang}, ${scheme}`, async () => {
    const { page, close } = await visit(`?lang=${lang}&scheme=${scheme}`);
    assert.deepEqual(await violations(page), []);
    await close();
  });
}

for (const lang of languages) {
  test(`in ${lang} nothing scrolls sideways, and every fact can be read`, async () => {
    const { page, close } = await visit(`?lang=${lang}`);
    assert.equal(await page.locator('html').getAttribute('lang'), lang);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.deepEqual(widths, [width, width]);
    }
    for (const element of elements) {
      const found = await readableUnfolded(page.locator(`${element}:not([compact])`));
      const gaps = facts
        .filter((fact) => fact.element === element)
        .flatMap((fact) => missing(fact, lang, found).map((needle) => `${element} ${fact.id}: ${needle}`));
      assert.deepEqual(gaps, []);
      assert.deepEqual(
        slips.filter((slip) => found.text.includes(slip)),
        [],
      );
    }
    await close();
  });
}

test('equal addresses are fetched once, and nothing comes from elsewhere', async () => {
  const { page, seen, close } = await visit('');
  assert.equal(await page.locator('[src="notice.json"]').count(), 4);
  assert.equal(seen.requests.filter((request) => request.endsWith('/notice.json')).length, 1);
  assert.deepEqual(
    seen.requests.filter((request) => !request.startsWith(url) && !request.startsWith('data:')),
    [],
  );
  assert.deepEqual([seen.errors, seen.console], [[], []]);
  await close();
});

test('on paper everything is unfolded, in both channels, and the panel is gone', async () => {
  const { page, close } = await visit('');
  await page.emulateMedia({ media: 'print' });
  for (const element of elements) {
    const found = await readable(page.locator(`${element}:not([compact])`));
    const absent = facts
      .filter((fact) => fact.element === element)
      .flatMap((fact) => missing(fact, 'pl', found).map((needle) => `${element} ${fact.id}: ${needle}`));
    assert.deepEqual(absent, []);
  }
  assert.equal(await page.locator('.demo-panel').isVisible(), false);
  assert.ok((await page.pdf()).length > 0);
  await close();
});

test('without JavaScript the essentials can be read', async () => {
  const { page, close } = await visit('', { javaScriptEnabled: false });
  const text = await page.locator('body').innerText();
  for (const words of ['19 stycznia 2024', '16:00', 'mojeID w banku', '+48 573 205 962'])
    assert.ok(text.includes(words));
  await close();
});

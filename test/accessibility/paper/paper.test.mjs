// @ts-check
// Pages on paper: nothing folded, cut off or dark; addresses after their links; headings with what they head.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, test } from 'node:test';
import { startDemo } from '../../../tools/demo-site.mjs';
import { settled } from '../../pages/open-demo.mjs';
import { MOMENTS } from '../../server/documents.mjs';
import { servePages, storedPage } from '../../server/stored-page.mjs';
import { launchBrowser } from '../../support/browser.mjs';
import { cannotPrint, headingsLeftBehind, packed, piecesOf, print } from './printed.mjs';

/** A portal that is always dark, and says so to the widgets as the README tells. */
const DARK_PORTAL = `<style>
html { background: #111; color: #eee; color-scheme: dark }
html { --ikp-text: #eee; --ikp-muted: #bbb; --ikp-surface: #111; --ikp-raised: #222; --ikp-danger: #f99; --ikp-accent: #9cf }
@media print { html { background: none; color-scheme: light } }
</style>`;
const SCRIPT = '<script src="/ikp-widgets.js" defer></script>';
const PORTAL = `?bare=1&at=${encodeURIComponent(MOMENTS.active)}`;
/** Any larger square of ink would be a dark background; letters and icons leave more white around them. */
const DARK = 100;

// Each way of embedding, in a sample one with all widgets and one without a script.
const embed = process.env.FULL
  ? readdirSync(new URL('../../../demo/embed/', import.meta.url)).filter((name) => name.endsWith('.html'))
  : ['cms.html', 'no-script.html'];
const { url, close: closeDemo } = await startDemo();
after(closeDemo);
const browser = await launchBrowser();
const stored = await servePages(
  new Map([
    ['/rendered', { html: storedPage({ at: MOMENTS.active }) }],
    ['/dark', { html: storedPage({ at: MOMENTS.upcoming, head: DARK_PORTAL + SCRIPT }) }],
    ['/compact', { html: storedPage({ at: MOMENTS.active, attributes: { compact: '' } }) }],
  ]),
);

/** @type {readonly { name: string, address: string, noScript?: boolean }[]} */
const PAGES = [
  { name: 'the portal', address: url + PORTAL },
  ...embed.map((name) => ({ name, address: `${url}embed/${name}`, noScript: name === 'no-script.html' })),
  { name: 'a rendered page without JavaScript', address: `${stored}/rendered`, noScript: true },
  { name: 'a rendered page without JavaScript, folded in part', address: `${stored}/compact`, noScript: true },
  { name: 'a page that is always dark', address: `${stored}/dark` },
];

/** @param {string} address @param {import('playwright-core').BrowserContextOptions} [options] */
async function open(address, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(address);
  if (options?.javaScriptEnabled !== false) await settled(page);
  return page;
}

/** @param {string} text @param {import('./printed.mjs').Piece[]} pieces */
const lost = (text, pieces) => pieces.filter((piece) => !text.includes(packed(piece.text))).map((piece) => piece.text);

for (const { name, address, noScript } of PAGES) {
  test(`${name}, on paper`, { skip: cannotPrint }, async () => {
    const page = await open(address, { colorScheme: 'dark', javaScriptEnabled: !noScript });
    const pieces = await piecesOf(page);
    const { text, darkest, pages } = await print(page);

    assert.deepEqual(lost(text, pieces), [], 'texts that are not on paper');
    const led = pieces.filter(({ href }) => href && !/^(tel|mailto):/.test(href));
    const hidden = led.filter((piece) => !text.includes(packed(`${piece.text}(${piece.href})`)));
    assert.deepEqual(hidden, [], 'links whose address does not follow');
    assert.ok(darkest > DARK, `a part of the paper is as dark as ${darkest} of 255`);
    assert.deepEqual(headingsLeftBehind(pages, pieces), []);
    await page.context().close();
  });
}

test(
  'no height of the paper parts a heading from its text, or prints one text over another',
  { skip: cannotPrint },
  async () => {
    const page = await open(url + PORTAL);
    const pieces = await piecesOf(page);
    const step = process.env.FULL ? 7 : 37;
    for (let height = 150; height < 300; height += step) {
      const { text, pages, overlaps } = await print(page, { width: '210mm', height: `${height}mm` });
      assert.deepEqual(headingsLeftBehind(pages, pieces), [], `${height} mm`);
      assert.deepEqual(overlaps, [], `${height} mm`);
      assert.deepEqual(lost(text, pieces), [], `${height} mm`);
    }
    await page.context().close();
  },
);

test('a narrow sheet cuts nothing off', { skip: cannotPrint }, async () => {
  const page = await open(url + PORTAL);
  const pieces = await piecesOf(page);
  const { text } = await print(page, { width: '105mm', height: '148mm' });
  assert.deepEqual(lost(text, pieces), []);
  await page.context().close();
});

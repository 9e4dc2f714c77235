// Pages on paper: nothing folded, cut off or dark; addresses after their links; headings with what they head.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, test } from 'node:test';
import { startDemo } from '../../../tools/demo-site.js';
import { settled } from '../../support/open-demo.js';
import { servePages, storedPage } from '../../support/stored-page.js';
import { launchBrowser } from '../../support/browser.js';
import { cannotPrint, headingsLeftBehind, packed, piecesOf, print, type Piece } from './printed.js';
import type { BrowserContextOptions } from 'playwright-core';
import { isFull } from '../../support/full.js';
import { WHEN } from '../../support/notices.js';

/** A portal that is always dark, and says so to the widgets as the README tells. */
const DARK_PORTAL = `<style>
html { background: #111; color: #eee; color-scheme: dark }
html { --ikp-text: #eee; --ikp-muted: #bbb; --ikp-surface: #111; --ikp-raised: #222; --ikp-danger: #f99; --ikp-accent: #9cf }
@media print { html { background: none; color-scheme: light } }
</style>`;
const SCRIPT = '<script src="/ikp-widgets.js" defer></script>';
const PORTAL = `?bare=1&at=${encodeURIComponent(WHEN.active)}`;
/** Any larger square of ink would be a dark background; letters and icons leave more white around them. */
const DARK = 100;

// Each way of embedding, in a sample one with all widgets and one without a script.
const embed = isFull
  ? readdirSync(new URL('../../../demo/embed/', import.meta.url)).filter((name) => name.endsWith('.html'))
  : ['cms.html', 'no-script.html'];
const { url, close: closeDemo } = await startDemo();
after(closeDemo);
const browser = await launchBrowser();
const stored = await servePages(
  new Map([
    ['/rendered', { html: storedPage({ at: WHEN.active }) }],
    ['/dark', { html: storedPage({ at: WHEN.upcoming, head: DARK_PORTAL + SCRIPT }) }],
    ['/compact', { html: storedPage({ at: WHEN.active, attributes: { compact: '' } }) }],
  ]),
);

const PAGES: readonly { name: string; address: string; noScript?: boolean }[] = [
  { name: 'the portal', address: url + PORTAL },
  ...embed.map((name) => ({ name, address: `${url}embed/${name}`, noScript: name === 'no-script.html' })),
  { name: 'a rendered page without JavaScript', address: `${stored}/rendered`, noScript: true },
  { name: 'a rendered page without JavaScript, folded in part', address: `${stored}/compact`, noScript: true },
  { name: 'a page that is always dark', address: `${stored}/dark` },
];

async function open(address: string, options?: BrowserContextOptions) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(address);
  if (options?.javaScriptEnabled !== false) await settled(page);
  return page;
}

const lost = (text: string, pieces: Piece[]) =>
  pieces.filter((piece) => !text.includes(packed(piece.text))).map((piece) => piece.text);

for (const { name, address, noScript } of PAGES) {
  test(`everything can be read on paper (${name})`, { skip: cannotPrint }, async () => {
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
    const step = isFull ? 7 : 37;
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

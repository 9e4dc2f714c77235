// Marked content as a browser's parser meets it: however the script comes, and however slowly the page does.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, describe, test } from 'node:test';
import { violations } from '../support/axe.js';
import { openDemo, readable, settled } from '../support/open-demo.js';
import type { AddressInfo } from 'node:net';

const { visit, url } = await openDemo();
const script = await readFile(new URL('../../dist/ikp-widgets.js', import.meta.url), 'utf8');
const notice = await readFile(new URL('../../demo/notice.json', import.meta.url), 'utf8');

test('cms.html shows a widget in each element that is marked, from one request', async () => {
  const { page, seen, close } = await visit('embed/cms.html');
  for (const [selector, words] of [
    ['#div > ikp-outage-banner', 'Przerwa w działaniu profilu zaufanego'],
    ['#section > scam-warning[compact]', 'Nigdy'],
    ['p > ikp-login-methods', 'mojeID'],
  ] as const) {
    const widget = page.locator(selector);
    assert.equal(await widget.evaluate((element) => 'state' in element && element.state), 'shown', selector);
    assert.ok((await readable(widget)).text.includes(words), words);
  }
  assert.equal(await page.locator('a[data-ikp-widget] *').count(), 0);
  assert.deepEqual(
    seen.requests.filter((request) => request.endsWith('.json')),
    [`${url}notice.json`],
  );
  assert.deepEqual([seen.errors, seen.console, await violations(page)], [[], [], []]);
  await close();
});

test('cms.html can be read without JavaScript', async () => {
  const { page, close } = await visit('embed/cms.html', { javaScriptEnabled: false });
  const text = await page.locator('main').innerText();
  for (const words of ['nie zalogujesz się profilem zaufanym', 'Nie podawaj haseł', 'Jak się teraz zalogować'])
    assert.ok(text.includes(words), words);
  await close();
});

for (const width of [320, 1280]) {
  test(`cms.html fits ${width} pixels`, async () => {
    const { page, close } = await visit('embed/cms.html', { viewport: { width, height: 900 } });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= width, `${wide} pixels wide`);
    await close();
  });
}

describe('A page that is being parsed', async () => {
  const marked = 'data-ikp-widget="outage-banner" data-ikp-src="/notice.json"';
  const preview = 'data-ikp-preview-time="2024-01-19T22:15:00+01:00"';
  /** The page up to the middle of the fallback; the rest is sent once the browser asks for it. */
  const before = `<main><div ${marked} ${preview}><p>Zadzwoń <b>do`;
  const rest = ` nas</b>.</p><p>Albo napisz.</p> Czekamy.</div><p>Zobacz <a ${marked} href="/awaria">komunikat</a>, jeśli trzeba.</p></main>`;

  /** what sends the rest of a page, by its name */
  const waiting: Map<string, () => void> = new Map();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const send = (type: string, body: string) =>
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
    if (pathname === '/ikp-widgets.js') return send('text/javascript', script);
    if (pathname === '/notice.json') return send('application/json', notice);
    if (pathname === '/rest') {
      waiting.get(searchParams.get('of') ?? '')?.();
      return send('text/plain', '');
    }
    if (!searchParams.has('head')) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(`<!doctype html><html lang="pl"><title>Strona</title>${searchParams.get('head') ?? ''}${before}`);
    waiting.set(pathname, () => response.end(rest + (searchParams.get('end') ?? '')));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;

  const src = 'src="/ikp-widgets.js"';
  for (const [name, head, end] of [
    ['blocking', `<script ${src}></script>`, ''],
    ['async', `<script ${src} async></script>`, ''],
    ['defer', `<script ${src} defer></script>`, ''],
    ['module', `<script ${src} type="module"></script>`, ''],
    ['last', '', `<script ${src}></script>`],
    ['twice', `<script ${src} defer></script>`, `<script ${src} async></script>`],
  ] as const) {
    test(`no word of the fallback is lost with ${name} script`, async () => {
      const { page, seen, close } = await visit('icon.svg');
      const query = new URLSearchParams({ head, end });
      await page.goto(`http://127.0.0.1:${port}/${name}?${query}`, { waitUntil: 'commit' });
      // The half page is there; with a script that does not wait, its widget too.
      await page.waitForFunction(
        (early) => document.querySelector(early ? 'div > ikp-outage-banner b' : 'div b')?.textContent === 'do',
        name === 'blocking' || name === 'async',
      );
      await page.evaluate((path) => fetch(`/rest?of=/${path}`), name);
      await page.waitForLoadState('load');
      await page.waitForFunction(() => document.querySelectorAll('ikp-outage-banner').length === 2);
      await settled(page);

      const found = await page.evaluate(() =>
        [...document.querySelectorAll('main > *')].map((element) => ({
          outer: element.localName,
          children: [...element.childNodes].map((node) => node.nodeName.toLowerCase()),
          fallback: element.querySelector('ikp-outage-banner')?.innerHTML,
          text: element.textContent,
        })),
      );
      assert.deepEqual(found, [
        {
          outer: 'div',
          children: ['ikp-outage-banner'],
          fallback: '<p>Zadzwoń <b>do nas</b>.</p><p>Albo napisz.</p> Czekamy.',
          text: 'Zadzwoń do nas.Albo napisz. Czekamy.',
        },
        {
          outer: 'p',
          children: ['#text', 'ikp-outage-banner', '#text'],
          fallback: `<a ${marked} href="/awaria">komunikat</a>`,
          text: 'Zobacz komunikat, jeśli trzeba.',
        },
      ]);
      const shown = await readable(page.locator('div > ikp-outage-banner'));
      assert.ok(shown.text.includes('Przerwa w działaniu profilu zaufanego'));
      assert.deepEqual(seen.errors, []);
      await close();
    });
  }
});

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { launchBrowser } from '../support/browser.js';
import { serve, skip } from './deploy-scene.js';
import type { AddressInfo } from 'node:net';

const TAG = 'ikp-login-methods';

/**
 * A portal under the strictest embedder policy: only what says that it may be embedded is loaded.
 * @param pages path → HTML
 */
async function portalOf(pages: Record<string, string>) {
  const headers = { 'content-type': 'text/html', 'cross-origin-embedder-policy': 'require-corp' };
  const server = createServer((request, response) => response.writeHead(200, headers).end(pages[request.url ?? '']));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a page of another origin pins the script, and reads the notice and its age', { skip }, async () => {
  const { cache, files } = await serve();
  const script = cache + (files.find(({ path }) => /^\/ikp\/[^/]+\/ikp-widgets\.js$/.test(path))?.path ?? '');
  const hash = createHash('sha384').update(await readFile(new URL('../../dist/ikp-widgets.js', import.meta.url)));
  const integrity = `sha384-${hash.digest('base64')}`;
  const page = (pin: string) => `<!doctype html><html lang="pl"><meta charset="utf-8">
    <script src="${script}" integrity="${pin}" crossorigin defer></script>
    <${TAG} src="${cache}/notice.json"><p>The fallback</p></${TAG}>`;
  const portal = await portalOf({ '/right': page(integrity), '/wrong': page(`sha384-${'A'.repeat(64)}`) });

  const browser = await launchBrowser();
  const tab = await browser.newPage();
  const methods: string[] = [];
  tab.on('request', (request) => methods.push(request.method()));

  await tab.goto(`${portal}/right`);
  await tab.waitForFunction((tag) => document.querySelector(tag)?.matches(':state(shown)'), TAG);
  const readable = await tab.evaluate(async (url) => {
    const { headers } = await fetch(url, { cache: 'no-cache', credentials: 'omit' });
    return ['date', 'age', 'retry-after', 'etag'].filter((name) => headers.has(name));
  }, `${cache}/notice.json`);
  assert.deepEqual(readable, ['date', 'age']);
  assert.deepEqual([...new Set(methods)], ['GET'], 'no preflight');
  assert.deepEqual(await tab.context().cookies(), []);

  await tab.goto(`${portal}/wrong`);
  assert.equal(await tab.evaluate((tag) => customElements.get(tag) === undefined, TAG), true);
  assert.equal(await tab.getByText('The fallback').isVisible(), true);
});

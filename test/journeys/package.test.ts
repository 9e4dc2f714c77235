// dist/studio can be put into any folder of any static host, under a strict policy; a link opens it on a document.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../support/browser.js';
import { SAVE_KEY } from '../../studio/src/store/save-key.js';
import { demoNotice, fragmentOf, openScene } from './preview-scene.js';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';

const studio = fileURLToPath(new URL('../../dist/studio/', import.meta.url));
const { work } = await openScene();
const browser = await launchBrowser();

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.woff2', 'font/woff2'],
]);
const policy = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

/** A portal that has the Studio somewhere below, and nothing else. */
const folder = '/redakcja/narzędzia/studio/';
const portal = createServer(async (request, response) => {
  const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
  const name = path.startsWith(folder) ? path.slice(folder.length) || 'index.html' : undefined;
  try {
    if (name === undefined) throw new Error(path);
    const body = await readFile(join(studio, name));
    const type = types.get(extname(name)) ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => portal.listen(0, '127.0.0.1', () => resolve(undefined)));
after(() => {
  portal.closeAllConnections();
  portal.close();
});
const { port } = portal.address() as AddressInfo;
const address = `http://127.0.0.1:${port}${encodeURI(folder)}`;

test('dist/studio has a page, one script, one style sheet, the widgets and the pages of the frame', async () => {
  const files = (await readdir(studio, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const names = files.map((entry) => join(entry.parentPath, entry.name).slice(studio.length));
  const [beside, inFrame] = [
    names.filter((name) => !name.includes('preview')),
    names.filter((name) => name.includes('preview')),
  ];
  assert.deepEqual(beside.filter((name) => !name.endsWith('.woff2')).sort(), [
    'LICENSES.txt',
    'icon.svg',
    'ikp-widgets.js',
    'index.html',
    'studio.css',
    'studio.js',
  ]);
  assert.equal(inFrame.filter((name) => name.endsWith('.html')).length, 4);
  assert.deepEqual(await readFile(join(studio, 'ikp-widgets.js')), await readFile(join(studio, '../ikp-widgets.js')));
  for (const name of names.filter((each) => each.endsWith('.html'))) {
    const html = await readFile(join(studio, name), 'utf8');
    assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=|(?:src|href)="\/|https?:/, name);
  }
});

test('hosted in a folder, under a strict policy: everything is there, and nothing is asked of anybody else', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const said: string[] = [];
  const asked: Set<string> = new Set();
  page.on('console', (line) => said.push(line.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('response', (response) => response.status() >= 400 && said.push(`${response.status()} ${response.url()}`));
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  await page.goto(address + fragmentOf(demoNotice));
  await page.getByRole('radio', { name: 'Trwa', exact: true }).waitFor();
  const frame = page.frameLocator('.preview > .preview-stage iframe');
  await frame.locator('ikp-outage-banner[preview-time] h2').first().waitFor();
  await page.locator('.preview-settings summary').click();
  for (const name of ['Ciemny portal', 'Stary CMS', 'Żółty na czarnym']) {
    await page.getByRole('radio', { name, exact: true }).check();
    await frame.locator('ikp-outage-banner[preview-time] h2').first().waitFor();
  }
  assert.deepEqual(said, []);
  assert.deepEqual([...asked], [new URL(address).origin]);
  await page.close();
});

const kept = (page: Page) => page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}').document, SAVE_KEY);

test('a link goes round: what one editor copies opens the same document for another, and no server sees it', async () => {
  const first = await work(demoNotice);
  const link = first.page.locator('#share-link');
  await first.page.waitForFunction(() =>
    document.querySelector<HTMLInputElement>('#share-link')?.value.includes('#notice=z'),
  );
  const href = await link.inputValue();
  assert.match(
    await first.page.locator('#share-length').innerText(),
    new RegExp(`Długość linku: ${href.length.toLocaleString('pl')} znaków`),
  );
  await first.close();

  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto(href);
  await page.getByRole('radio', { name: 'Zapowiedziana' }).waitFor();
  assert.deepEqual(await kept(page), demoNotice);
  assert.equal(new URL(page.url()).hash, '', 'a reload does not open it again');
  assert.ok(asked.every((request) => !request.includes('notice=')));
  await page.close();
});

test('without a stream for compressing, the link is longer and opens as well', async () => {
  const { page, close } = await work(
    { ...demoNotice, outages: [], loginMethods: undefined },
    { prepare: (page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, 'CompressionStream')) },
  );
  await page.waitForFunction(() =>
    document.querySelector<HTMLInputElement>('#share-link')?.value.includes('#notice=j'),
  );
  const href = await page.locator('#share-link').inputValue();
  const saved = await kept(page);
  await close();
  const other = await browser.newPage();
  await other.goto(href);
  await other.waitForFunction((key) => localStorage.getItem(key)?.includes('scamWarning'), SAVE_KEY);
  assert.deepEqual(await kept(other), saved);
  await other.close();
});

test('a link does not replace unasked what stands in no file', async () => {
  const own = { ...demoNotice, outages: [], revision: 7 };
  const { page, close } = await work(own, { exported: false, path: `studio/${fragmentOf(demoNotice)}` });
  const dialog = page.getByRole('dialog', { name: 'Otworzyć komunikat z linku?' });
  assert.match(await dialog.innerText(), /„Przerwa w działaniu profilu zaufanego”/);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  assert.equal(await page.getByRole('radio', { name: 'Trwa', exact: true }).count(), 0);

  await page.evaluate((hash) => (location.hash = hash), fragmentOf(demoNotice));
  await dialog.getByRole('button', { name: 'Zostań przy moim' }).press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  assert.equal(await page.getByRole('radio', { name: 'Trwa', exact: true }).count(), 0);

  await page.evaluate((hash) => (location.hash = hash), fragmentOf(demoNotice));
  await dialog.getByRole('button', { name: 'Otwórz komunikat z linku' }).press('Enter');
  await page.getByRole('radio', { name: 'Trwa', exact: true }).waitFor();
  assert.deepEqual(await kept(page), demoNotice);
  await close();
});

const good = fragmentOf(demoNotice);
for (const [name, fragment] of Object.entries({
  'cut off': good.slice(0, good.length / 2),
  'of other letters': '#notice=z!!!',
  empty: '#notice=',
  'with what is no JSON': `#notice=j${Buffer.from('nie JSON').toString('base64url')}`,
  'with a list': fragmentOf([demoNotice]),
  'that unpacks to gigabytes': fragmentOf('0'.repeat(30_000_000)),
})) {
  test(`a link ${name} says so, and nothing is lost`, async () => {
    const own = { ...demoNotice, revision: 7 };
    const { page, seen, close } = await work(own, { path: `studio/${fragment}` });
    const dialog = page.getByRole('dialog', { name: 'Tego linku nie da się otworzyć' });
    await dialog.getByRole('button', { name: 'Zamknij' }).press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    assert.equal(
      (await page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}'), SAVE_KEY)).document.revision,
      7,
    );
    assert.deepEqual(seen.errors, []);
    await close();
  });
}

test('a document too long for a link is offered as a file', async () => {
  // Words that do not compress.
  let seed = 1;
  const noise = () => ((seed = (seed * 48_271) % 2_147_483_647) % 36).toString(36);
  const title = Array.from({ length: 60_000 }, noise).join('');
  const updates = Array.from({ length: 12 }, (_, index) => ({
    at: '2024-01-12T08:00:00+01:00',
    text: title.slice(index * 5000, (index + 1) * 5000),
  }));
  const [outage] = demoNotice.outages;
  const long = { ...demoNotice, outages: [{ ...outage, updates }] };
  const { page, close } = await work(long);
  await page.getByText('Wyślij komunikat jako plik').waitFor();
  assert.equal(await page.locator('#share-link').count(), 0);
  const saving = page.waitForEvent('download');
  await page.locator('.share').getByRole('button', { name: 'Pobierz plik' }).press('Enter');
  const file = await saving;
  assert.equal(file.suggestedFilename(), 'komunikat.json');
  assert.deepEqual(JSON.parse(await readFile(await file.path(), 'utf8')), long);
  await close();
});

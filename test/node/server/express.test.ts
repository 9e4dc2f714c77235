// The example for Express: each visitor's language, a strict policy, and a page that stands whatever the notice is.
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, mock, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { application } from '../../../demo/server/express.js';
import { launchBrowser } from '../../support/browser.js';
import { wordsOf } from '../../support/documents.js';
import type { Server } from 'node:http';

const folder = await mkdtemp(join(tmpdir(), 'ikp-express-'));
const file = join(folder, 'notice.json');
const demo = fileURLToPath(new URL('../../../demo/notice.json', import.meta.url));
await copyFile(demo, file);

const app = await application(file);
const server: Server = await new Promise((resolve) => {
  const started = app.listen(0, '127.0.0.1', () => resolve(started));
});
after(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});
const address = server.address();
const here = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;

const pageIn = async (language: string) => (await fetch(here, { headers: { 'accept-language': language } })).text();

test('each visitor gets their own language', async () => {
  const [polish, ukrainian] = await Promise.all([pageIn('pl-PL,pl;q=0.9'), pageIn('uk,en;q=0.5')]);
  assert.match(wordsOf(polish), /Zadbaj o bezpieczeństwo/);
  assert.match(ukrainian, /<html lang="uk">/);
  assert.doesNotMatch(wordsOf(ukrainian), /Zgłoś podejrzenie/);
});

test('under its policy everything is styled, and the script takes over', async () => {
  const browser = await launchBrowser();
  const tab = await browser.newPage();
  const said: string[] = [];
  tab.on('console', (line) => said.push(line.text()));
  tab.on('pageerror', (error) => said.push(String(error)));
  await tab.goto(here);
  await tab.waitForFunction(() => Reflect.get(document.querySelector('scam-warning') ?? {}, 'state') === 'shown');
  const warning = tab.locator('scam-warning [part="never"]');
  assert.notEqual(await warning.evaluate((box) => getComputedStyle(box).backgroundColor), 'rgba(0, 0, 0, 0)');
  assert.deepEqual(said, []);
});

test('a notice that was changed is read again; a broken one leaves the page standing, and a line in the log', async () => {
  const log = mock.method(console, 'error', () => {});
  await writeFile(file, '{ broken');
  await utimes(file, 1, 1);
  const page = await pageIn('pl');
  assert.match(page, /<h1>Portal<\/h1>/);
  assert.doesNotMatch(page, /<scam-warning/);
  assert.match(String(log.mock.calls[0]?.arguments[0]), /notice\.json: SyntaxError/);
  log.mock.restore();
  await copyFile(demo, file);
  await utimes(file, 2, 2);
  assert.match(await pageIn('pl'), /<scam-warning/);
});

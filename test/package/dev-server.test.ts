// `npm start` in a copy of the project that has never been built: from source, and again after each change.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../support/browser.js';
import { ELEMENTS } from '../../src/elements/names.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = await mkdtemp(join(tmpdir(), 'ikp-start-'));
const isSource = (path: string) => !['node_modules', 'dist', 'coverage', '.cache', '.git'].includes(basename(path));
await cp(root, copy, { recursive: true, filter: isSource });
await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');

// A port of its own: another server may be at work on the usual one.
const server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--port', '0'], {
  cwd: copy,
  env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' },
});
after(async () => {
  server.kill();
  await rm(copy, { recursive: true, force: true });
});

/** @returns what the server has printed once it says where it is */
function started(): Promise<string> {
  return new Promise((done, fail) => {
    let printed = '';
    server.stdout.on('data', (chunk) => {
      printed += chunk;
      if (printed.includes('Ctrl-C')) done(printed);
    });
    server.on('exit', () => fail(new Error(printed)));
  });
}

const [, url = ''] = /(http:[^\s]*)\//.exec(await started()) ?? [];
const browser = await launchBrowser();

async function open(path: string) {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('response', (response) => {
    // Of the copy, the packages are elsewhere, from where Vite serves no font.
    if (response.status() >= 400 && !response.url().endsWith('.woff2'))
      problems.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(url + path);
  return { page, problems };
}

/** Whether all widgets of a page are there. Runs in the page. */
const areShown = (tags: string) =>
  [...document.querySelectorAll(tags)].every((widget) => 'state' in widget && widget.state === 'shown');

async function change(file: string, from: string, to: string) {
  const text = await readFile(join(copy, file), 'utf8');
  assert.ok(text.includes(from), from);
  await writeFile(join(copy, file), text.replace(from, to));
}

test('the portal runs from source, with nothing built', async () => {
  const { page, problems } = await open('/');
  await page.locator('ikp-outage-banner[src]').getByRole('heading').first().waitFor();
  await page.waitForFunction(areShown, ELEMENTS);
  assert.deepEqual(problems, []);
  assert.ok(!existsSync(join(copy, 'dist')));
  await page.close();
});

test('the Studio is at /studio/, with its preview', async () => {
  const { page, problems } = await open('/studio/');
  await page.locator('#forms button').first().waitFor();
  await page.locator('#preview').waitFor();
  assert.deepEqual(problems, []);
  await page.close();
});

test('every page of ways to embed works', async () => {
  for (const name of ['classic', 'module', 'npm', 'inline', 'fetched', 'property', 'cms', 'languages']) {
    const { page, problems } = await open(`/embed/${name}.html`);
    await page.waitForFunction(areShown, ELEMENTS);
    assert.deepEqual(problems, [], name);
    await page.close();
  }
});

test('what is not there is not found', async () => {
  const { page } = await open('/');
  for (const path of ['/nothing', '/embed/nothing.html', '/ikp-widgets.json'])
    assert.equal((await page.request.get(url + path)).status(), 404, path);
  await page.close();
});

for (const [what, path, file, from, to] of [
  ['a view, in the portal', '/', 'src/widgets/parts/heading.ts', '<h2 part="heading"', '<h2 data-new part="heading"'],
  [
    'a view, in the single file',
    '/embed/classic.html',
    'src/widgets/parts/heading.ts',
    '<h2 data-new',
    '<h2 data-newer',
  ],
  ['the notice', '/', 'demo/notice.json', '"revision"', '"newField": 1, "revision"'],
  ['a page', '/', 'demo/index.html', '<body>', '<body data-newest>'],
  [
    'the Studio',
    '/studio/',
    'studio/src/main.ts',
    'mountApp(store);',
    'document.body.dataset.new = "";\nmountApp(store);',
  ],
] as const) {
  test(`a change of ${what} reloads the page`, async () => {
    const { page } = await open(path);
    await page.evaluate(() => Object.assign(window, { isOld: true }));
    await page.waitForTimeout(500);
    await change(file, from, to);
    await page.waitForFunction(() => !('isOld' in window));
    if (what.includes('view'))
      await page
        .locator(to.includes('newer') ? '[data-newer]' : '[data-new]')
        .first()
        .waitFor();
    await page.close();
  });
}

// What the Studio gives to copy works where it is pasted.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { readable, settled } from '../support/open-demo.js';
import { launchBrowser } from '../support/browser.js';
import { integrityOf } from '../../tools/release/integrity.js';
import { changeElsewhere, demoNotice, openScene, violationsIn } from './preview-scene.js';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';

const { work, url } = await openScene();
const browser = await launchBrowser();
const root = new URL('../../', import.meta.url);

/** The demo's outage lies in the past: what visitors see today has to go on. */
const lasting = {
  ...demoNotice,
  outages: demoNotice.outages.map((outage: any) => ({ ...outage, end: '2124-01-20T16:00:00+01:00' })),
};

// A portal of somebody else: an empty page, and the files that it hosts.
let pasted = { head: '', body: '' };
const portal = createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  try {
    const [type, body] =
      pathname === '/strona.html'
        ? [
            'text/html',
            `<!doctype html><html lang="pl"><meta charset="utf-8"><title>Portal</title>${pasted.head}<body>${pasted.body}`,
          ]
        : pathname === '/dane/komunikat.json'
          ? ['application/json', JSON.stringify(lasting)]
          : pathname.startsWith('/pliki/')
            ? ['text/javascript', await readFile(new URL(`dist/${pathname.slice(7)}`, root))]
            : ['text/javascript', await readFile(new URL(`.${pathname}`, root))];
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
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

const panel = (page: Page) => page.locator('#snippets');

/** Says in the Studio where the portal has its files. */
async function describePortal(page: Page) {
  await panel(page).getByLabel('Folder ze skryptem').fill('/pliki');
  await panel(page).getByLabel('Adres komunikatu').fill('/dane/komunikat.json');
}

const code = (page: Page, place: string) => page.locator(`#snippet-${place}`).innerText();

/** Opens the portal's page with what was pasted into it. */
async function openPortal(head = '', body = '') {
  pasted = { head, body };
  const page = await browser.newPage({ timezoneId: 'Europe/Warsaw' });
  const said: string[] = [];
  page.on('console', (line) => said.push(line.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('requestfailed', (request) => said.push(request.url()));
  await page.goto(`http://127.0.0.1:${port}/strona.html`);
  await page.waitForFunction(() => customElements.get('ikp-outage-banner') || customElements.get('scam-warning'));
  await settled(page);
  return { page, said: said.filter((line) => !line.includes('404')) };
}

const choose = (page: Page, way: string) => panel(page).getByRole('radio', { name: way, exact: true }).check();
const tick = (page: Page, widget: string) => panel(page).getByRole('checkbox', { name: widget, exact: true }).check();

test('script and tag: pasted into an empty page, all widgets stand, in the language that was chosen', async () => {
  const { page, close } = await work(lasting);
  await describePortal(page);
  for (const widget of ['Sposoby logowania', 'Ostrzeżenie', 'Ostrzeżenie, krótkie']) await tick(page, widget);
  await panel(page).getByRole('radio', { name: 'angielski' }).check();
  const [head, body] = [await code(page, 'head'), await code(page, 'body')];
  assert.match(head, /src="\/pliki\/ikp-widgets\.js"/);
  assert.ok(head.includes(`integrity="${integrityOf(await readFile(new URL('dist/ikp-widgets.js', root)))}"`));
  assert.match(head, /crossorigin="anonymous"/);
  await close();

  const portal = await openPortal(head, body);
  for (const [tag, words] of [
    ['ikp-outage-banner', 'Service interruption'],
    ['ikp-login-methods', 'How to log in'],
    ['scam-warning:not([compact])', 'safety'],
    ['scam-warning[compact]', 'Never'],
  ] as const) {
    const widget = portal.page.locator(tag);
    assert.equal(await widget.evaluate((element) => (element as any).state), 'shown', tag);
    assert.ok((await readable(widget)).text.includes(words), `${tag}: ${words}`);
  }
  assert.deepEqual(portal.said, []);
  await portal.page.close();
});

test('rendered HTML: read without JavaScript as it is, and taken over where the script runs', async () => {
  const { page, close } = await work(lasting);
  await choose(page, 'Gotowy HTML');
  await describePortal(page);
  for (const widget of ['Sposoby logowania', 'Ostrzeżenie, krótkie']) await tick(page, widget);
  const [body, head] = [await code(page, 'body'), await code(page, 'head')];
  assert.match(body, /<scam-warning [^>]*src="\/dane\/komunikat\.json" compact/);
  await close();

  pasted = { head: '', body };
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(`http://127.0.0.1:${port}/strona.html`);
  for (const words of ['Planowana przerwa', 'od 19 stycznia 2024', 'mojeID w banku', 'Nigdy, pod']) {
    assert.ok(await still.locator('[part="widget"]').getByText(words).first().isVisible(), words);
  }
  await context.close();

  const portal = await openPortal(head, body);
  assert.ok(await portal.page.getByText('Trwa planowana przerwa').isVisible());
  assert.deepEqual(portal.said, []);
  await portal.page.close();
});

test('rendered HTML of a document that can’t be used is the tag with its words', async () => {
  const { page, close } = await work({ revision: 1 });
  await choose(page, 'Gotowy HTML');
  assert.match(await code(page, 'body'), /^<ikp-outage-banner src="\/notice\.json">\s*<\/ikp-outage-banner>$/);
  await close();
});

test('the words inside the tag are the document’s own, until the widget stands', async () => {
  const [outage] = lasting.outages;
  const { page, close } = await work({ ...lasting, outages: [{ ...outage, title: 'Mapa <b>"A & B"</b>' }] });
  const body = await code(page, 'body');
  assert.match(body, /<p><strong>Mapa &lt;b&gt;&quot;A &amp; B&quot;&lt;\/b&gt;<\/strong>, od 19 stycznia 2024 /);
  await close();
  const portal = await browser.newPage({ javaScriptEnabled: false });
  await portal.setContent(body);
  assert.match(
    await portal.locator('body').innerText(),
    /Mapa <b>"A & B"<\/b>, od 19 stycznia 2024 .* do .*\s+W czasie planowanych prac/,
  );
  await portal.close();
});

test('for a CMS: plain elements, which the script upgrades, and what lets them through', async () => {
  const { page, close } = await work(lasting);
  await describePortal(page);
  await choose(page, 'Treść w CMS-ie');
  await tick(page, 'Ostrzeżenie, krótkie');
  const [head, body] = [await code(page, 'head'), await code(page, 'body')];
  assert.doesNotMatch(body, /<(?!\/?(div|p)\b)/, 'nothing that filters remove');
  assert.match(
    await panel(page).getByRole('table').innerText(),
    /WordPress[^]*Drupal, Basic HTML\s+Po ustawieniu[^]*Joomla/,
  );
  await close();

  const portal = await openPortal(head, body);
  await portal.page.waitForFunction(() =>
    [...document.querySelectorAll('[data-ikp-widget] > :is(ikp-outage-banner, scam-warning[compact])')].every(
      (widget) => (widget as any).state === 'shown',
    ),
  );
  assert.equal(await portal.page.locator('[data-ikp-widget] > *').count(), 2);
  assert.deepEqual(portal.said, []);
  await portal.page.close();
});

test('the document in the page’s code: no file is asked for, and no text of it ends the script', async () => {
  const [outage] = lasting.outages;
  const { page, close } = await work({ ...lasting, outages: [{ ...outage, title: '</script><h1>Cudzy</h1>' }] });
  await panel(page).getByLabel('Folder ze skryptem').fill('/pliki/');
  await choose(page, 'Komunikat w kodzie strony');
  const [head, body] = [await code(page, 'head'), await code(page, 'body')];
  await close();
  const portal = await openPortal(head, body);
  const banner = portal.page.locator('ikp-outage-banner');
  assert.ok((await readable(banner)).text.includes('</script><h1>Cudzy</h1>'));
  assert.equal(await portal.page.locator('h1').count(), 0);
  assert.deepEqual(portal.said, []);
  await portal.page.close();
});

test('npm and one’s own application: the modules are those of the package, and run as they stand', async () => {
  const { page, close } = await work(lasting);
  await panel(page).getByLabel('Adres komunikatu').fill('/dane/komunikat.json');
  await tick(page, 'Ostrzeżenie');
  const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  // What a bundler does by `exports`.
  const imports = {
    'ikp-widgets/define/': '/dist/npm/define/',
    lit: '/node_modules/lit/index.js',
    'lit/': '/node_modules/lit/',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    'lit-element/lit-element.js': '/node_modules/lit-element/lit-element.js',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  };
  const map = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
  for (const way of ['Pakiet npm', 'Z własnej aplikacji']) {
    await choose(page, way);
    assert.equal(await code(page, 'shell'), `npm install ikp-widgets@${version}`);
    const body = `${await code(page, 'body')}<script type="module">${await code(page, 'module')}</script>`;
    const portal = await openPortal(map, body);
    await portal.page.waitForFunction(() =>
      [...document.querySelectorAll('ikp-outage-banner, scam-warning')].every(
        (widget) => (widget as any).state === 'shown',
      ),
    );
    assert.deepEqual(portal.said, [], way);
    await portal.page.close();
  }
  await close();
});

test('a copy button copies, and says so politely', async () => {
  const { page, close } = await work(lasting, { permissions: ['clipboard-read', 'clipboard-write'] });
  const button = panel(page).getByRole('button', { name: 'Kopiuj: Tam, gdzie ma stać widżet' });
  await button.focus();
  await page.keyboard.press('Enter');
  await panel(page).getByRole('status').filter({ hasText: 'Skopiowano.' }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await code(page, 'body'));
  assert.equal(await button.evaluate((element) => element === document.activeElement), true);
  await close();
});

test('where a page may not copy, the text is selected', async () => {
  const { page, close } = await work(lasting, {
    prepare: (page) => page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined })),
  });
  await panel(page).getByRole('button', { name: 'Kopiuj: Raz na stronie, w <head>' }).press('Enter');
  await panel(page).getByRole('status').filter({ hasText: 'Ctrl+C' }).waitFor();
  assert.equal(await page.evaluate(() => String(getSelection()).trim()), (await code(page, 'head')).trim());
  await close();
});

test('the snippets follow the document and the Studio’s language; the script stands beside the Studio', async () => {
  const { page, close } = await work(lasting);
  const [outage] = lasting.outages;
  await changeElsewhere(page, { ...lasting, outages: [{ ...outage, title: 'Nowy tytuł' }] });
  await page.locator('#snippet-body', { hasText: 'Nowy tytuł' }).waitFor();
  const href = await panel(page)
    .getByRole('link', { name: 'ikp-widgets.js' })
    .evaluate((link) => (link as HTMLAnchorElement).href);
  assert.equal(href, `${url}studio/ikp-widgets.js`);
  const script = await (await page.request.get(href)).body();
  assert.ok((await code(page, 'head')).includes(integrityOf(script)));
  await close();
});

for (const width of [320, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${width} px, ${colorScheme}: nothing is cut off, and axe finds nothing`, async () => {
      const { page, close } = await work(lasting, { viewport: { width, height: 900 }, colorScheme });
      for (const way of ['Treść w CMS-ie', 'Komunikat w kodzie strony']) {
        await choose(page, way);
        assert.deepEqual(await violationsIn(page, '#snippets'), []);
        const wide = await panel(page).evaluate((element) => element.scrollWidth > element.clientWidth);
        assert.equal(wide, false, way);
      }
      await close();
    });
  }
}

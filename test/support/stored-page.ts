/** Pages with rendered elements, as a static site has them. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { render } from '../../dist/npm/server/index.js';
import { listening } from './listening.js';
import { demo } from './documents.js';
import type { Page } from 'playwright-core';
import { TAGS } from '../../src/elements/registry.js';

const script = await readFile(new URL('../../dist/ikp-widgets.js', import.meta.url), 'utf8');

interface Stored {
  /** the moment for which the page is made */
  at: string;
  lang?: string;
  /** more of the head, such as the script */
  head?: string;
  /** of each element */
  attributes?: Record<string, string>;
  document?: unknown;
}

/** A page with the three elements, and a paragraph after them. */
export function storedPage({ at, lang = 'pl', head = '', attributes = {}, document = demo }: Stored) {
  const html = TAGS.map((element) => render(document, { element, at, lang, attributes }));
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>T</title>
<style>body { margin: 1rem; font-family: sans-serif; } ikp-outage-banner, ikp-login-methods { margin-block-end: 2rem; }</style>${head}
<h1>Portal</h1>${html.join('\n')}<p id="after">After</p></html>`;
}

/**
 * Serves pages and the script (`/ikp-widgets.js`) on loopback until the tests of the file are over.
 * @returns the origin
 */
export async function servePages(
  pages: ReadonlyMap<string, { html: string; headers?: Record<string, string> }>,
): Promise<string> {
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const page = pages.get(path);
    if (path === '/ikp-widgets.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    else if (!page) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html', ...page.headers }).end(page.html);
  });
  return listening(server);
}

/** Waits until the script has taken all elements over. */
export async function takenOver(tab: Page) {
  await tab.waitForFunction(
    (names) =>
      names.every((name) =>
        [...document.querySelectorAll(name)].every(
          (element) => 'state' in element && element.state === 'shown' && !element.shadowRoot?.querySelector('style'),
        ),
      ),
    TAGS,
  );
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

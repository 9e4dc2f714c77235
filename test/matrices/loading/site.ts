// Pages that load the single file in all the ways that web teams, content systems and old scripts do.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { readIntegrity } from '../../../tools/release/integrity.js';
import { listening } from '../../support/listening.js';
import type { Frame } from 'playwright-core';
import { ELEMENTS } from '../../../src/elements/names.js';
import { threeParts } from '../../support/notices.js';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

export const built = await readFile(`${dist}/ikp-widgets.js`, 'utf8');

/** Another build: of another version, and one can see which of the two has made a widget. */
export const otherBuild = edited(
  edited(built, /\/\*! ikp-widgets [\d.]+/, '/*! ikp-widgets 9.9.9'),
  /part="widget"/,
  'part="widget other"',
);

function edited(code: string, from: RegExp, to: string) {
  if (code.match(new RegExp(from, 'g'))?.length !== 1) throw new Error(`Not once in the single file: ${from}`);
  return code.replace(from, to);
}

/** As published: browsers are to find that it fits. */
export const integrity = (await readIntegrity(dist)).files['ikp-widgets.js'];

const notice = JSON.stringify(threeParts());

/** The three elements: two with the document in the page, one that asks for it and keeps it. */
export const elements = `
<ikp-outage-banner><script type="application/json">${notice}</script><p slot="fallback">F1</p></ikp-outage-banner>
<ikp-login-methods><script type="application/json">${notice}</script><p slot="fallback">F2</p></ikp-login-methods>
<scam-warning src="/notice.json"><p>F3</p></scam-warning>`;

export const page = (head: string, body: string = elements) =>
  `<!doctype html><html lang="pl"><meta charset="utf-8"><title>T</title>${head}<body>${body}</body></html>`;

/**
 * Serves the pages, both builds (`/built.js`, `/other.js`) and the notice on loopback until the tests of the file are
 * over. What is asked for below `/cors/` may be read from other origins; a sandboxed frame is one.
 * @returns the origin
 */
export async function serveLoading(pages: ReadonlyMap<string, string>): Promise<string> {
  const files = new Map([
    ['/built.js', built],
    ['/other.js', otherBuild],
    ['/notice.json', notice],
  ]);
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    const html = pages.get(path);
    const open = path === '/notice.json' || path.startsWith('/cors/');
    const body = html ?? files.get(path.replace(/^\/cors/, ''));
    const type = html ? 'text/html' : path.endsWith('.js') ? 'text/javascript' : 'application/json';
    if (open) response.setHeader('access-control-allow-origin', '*');
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body);
  });
  return listening(server);
}

/**
 * What a visitor sees of each element, one word for each: `widget` (of the build under test), `other` (of the other
 * build), `fallback`; `nothing` or `both` are defects.
 */
export function seen(frame: Frame) {
  return frame.evaluate(
    (tags) =>
      [...document.querySelectorAll(tags)].map((element) => {
        const widget = element.shadowRoot?.querySelector('[part~="widget"]');
        const stands = (widget?.getBoundingClientRect().height ?? 0) > 40;
        const fallback = (element.querySelector('p')?.getBoundingClientRect().height ?? 0) > 0;
        if (stands === fallback) return stands ? 'both' : 'nothing';
        if (fallback) return 'fallback';
        return widget?.part.contains('other') ? 'other' : 'widget';
      }),
    ELEMENTS,
  );
}

/** Waits until nothing is under way any more: scripts are there or refused, no widget is loading, a frame is drawn. */
export async function atRest(frame: Frame) {
  await frame.waitForFunction(
    (tags) =>
      document.readyState === 'complete' &&
      [...document.querySelectorAll(tags)].every((element) => !('state' in element) || element.state !== 'loading'),
    ELEMENTS,
  );
  await frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

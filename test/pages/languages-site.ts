// A portal whose script has the folder of languages beside it.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { DURING, furtherNotice } from '../support/further-notice.js';
import { listening } from '../support/listening.js';
import type { Page } from 'playwright-core';
import { ELEMENTS } from '../../src/elements/names.js';

type Answer = (content: string) => { status?: number; body?: string } | Promise<{ status?: number; body?: string }>;

const dist = new URL('../../dist/', import.meta.url);
const read = (path: string) => readFile(new URL(path, dist), 'utf8');
const script = await read('ikp-widgets.js');

const SCRIPT = '<script src="/assets/ikp-widgets.js" data-ikp-languages="ar de" defer></script>';

/** The three elements at a moment of the outage; one document serves all. */
export const elements = ELEMENTS.split(',')
  .map((tag) => `<${tag} src="/notice.json" storage="none" preview-time="${DURING}"><p>${tag}</p></${tag}>`)
  .join('\n');

/** Serves it on loopback until the tests of the file are over. */
export async function openPortal() {
  const portal: { html: string; policy: string; answer: Answer; asked: string[]; notice: unknown } = {
    html: '',
    policy: '',
    answer: () => ({}),
    asked: [],
    notice: furtherNotice,
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, language] = /\/languages\/([\w-]+)\.json$/.exec(pathname) ?? [];
    if (language) portal.asked.push(pathname);
    const [type, body] = pathname.endsWith('.js')
      ? ['text/javascript', script]
      : pathname === '/notice.json'
        ? ['application/json', JSON.stringify(portal.notice)]
        : language
          ? ['application/json', await read(`languages/${language}.json`).catch(() => '')]
          : ['text/html; charset=utf-8', portal.html];
    const answer = language ? await portal.answer(body) : {};
    if (pathname.startsWith('/open/')) response.setHeader('access-control-allow-origin', '*');
    if (portal.policy && type.startsWith('text/html')) response.setHeader('content-security-policy', portal.policy);
    response.writeHead(answer.status ?? 200, { 'content-type': type }).end(answer.body ?? body);
  });
  const url = await listening(server);

  /** Opens a page in a language. */
  async function visit(
    page: Page,
    {
      lang = 'de',
      head = SCRIPT,
      body = elements,
      policy = '',
      answer = () => ({}),
      notice = furtherNotice,
    }: { lang?: string; head?: string; body?: string; policy?: string; answer?: Answer; notice?: unknown } = {},
  ) {
    const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>T</title>${head}<body>${body}</body></html>`;
    Object.assign(portal, { html, policy, answer, asked: [], notice });
    const said: string[] = [];
    const thrown: string[] = [];
    page.removeAllListeners();
    page.on('pageerror', (error) => thrown.push(String(error)));
    page.on('console', (line) => {
      if (line.text().startsWith('ikp-widgets')) said.push(line.text());
    });
    await page.goto(url);
    return { said, thrown, asked: portal.asked };
  }

  return { url, visit, asked: () => portal.asked };
}

/** Waits until all elements speak a language. */
export async function allSpeak(page: Page, language: string) {
  await page.waitForFunction(
    ([tags, expected]) => {
      const all = [...document.querySelectorAll(tags)];
      return all.every((element) => element.shadowRoot?.querySelector('.widget')?.getAttribute('lang') === expected);
    },
    [ELEMENTS, language] as const,
    { timeout: 60_000 },
  );
}

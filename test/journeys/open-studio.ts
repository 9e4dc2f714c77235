import { readFile } from 'node:fs/promises';
import { after } from 'node:test';
import { startDemo } from '../../tools/demo-site.js';
import { readable } from '../support/open-demo.js';
import { launchBrowser } from '../support/browser.js';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { SAVE_KEY } from '../../studio/src/store/save-key.js';

/** The Studio and a browser for the tests of one file. */
export async function openStudio() {
  const demo = await startDemo();
  after(() => demo.close());
  const browser = await launchBrowser();

  /** Opens the Studio at a moment. */
  async function visit({
    at = '2024-01-12T08:00:00+01:00',
    storage = {},
    ...options
  }: { at?: string; storage?: Record<string, string> } & BrowserContextOptions = {}) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      timezoneId: 'Europe/Warsaw',
      ...options,
    });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
    // Leaving with work that stands in no file is asked about.
    page.on('dialog', (dialog) => dialog.accept());
    await page.clock.setFixedTime(new Date(at));
    await page.addInitScript((kept) => {
      for (const [key, value] of Object.entries(kept)) if (!localStorage.getItem(key)) localStorage.setItem(key, value);
    }, storage);
    await page.goto(`${demo.url}studio/`, { waitUntil: 'load' });
    await page.locator('#forms .part').first().waitFor();
    return { page, errors, close: () => context.close() };
  }

  /**
   * Puts the snippets that the Studio shows into a page, with the published file beside it, and reads the banner there.
   */
  async function readSnippets(studio: Page, published: unknown, at: string): Promise<string> {
    const [head, body] = await Promise.all(
      ['head', 'body'].map((place) => studio.locator(`#snippet-${place}`).innerText()),
    );
    const context = await browser.newContext({ timezoneId: 'Europe/Warsaw' });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(at));
    const script = await readFile(new URL('../../dist/ikp-widgets.js', import.meta.url));
    await page.route('**/portal.html', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="pl"><title>Portal</title>${head}<body>${body}</body></html>`,
      }),
    );
    await page.route('**/assets/ikp-widgets.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', headers: { 'access-control-allow-origin': '*' }, body: script }),
    );
    await page.route('**/notice.json', (route) => route.fulfill({ json: published }));
    await page.goto(`${demo.url}portal.html`);
    const banner = page.locator('ikp-outage-banner');
    await page.waitForFunction(() => document.querySelector<any>('ikp-outage-banner')?.state === 'shown');
    const { text } = await readable(banner);
    await context.close();
    return text;
  }

  return { url: `${demo.url}studio/`, visit, readSnippets };
}

/** The storage of a browser that has worked on this document before. */
export const workOn = (notice: object): Record<string, string> => ({
  [SAVE_KEY]: JSON.stringify({ version: 1, serial: 1, document: notice, base: notice, exported: true, languages: [] }),
});

/** @returns the document as the browser keeps it */
export function kept(page: Page): Promise<any> {
  return page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}').document, SAVE_KEY);
}

// @ts-check
import { after } from 'node:test';
import { startDemo } from '../../tools/start.mjs';
import { launchBrowser } from '../support/browser.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** The Studio and a browser for the tests of one file. */
export async function openStudio() {
  const demo = await startDemo({ port: 0, quiet: true });
  after(() => demo.close());
  const browser = await launchBrowser();

  /**
   * Opens the Studio at a moment.
   * @param {{ at?: string, storage?: Record<string, string> } & import('playwright-core').BrowserContextOptions} [options]
   */
  async function visit({ at = '2024-01-12T08:00:00+01:00', storage = {}, ...options } = {}) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      timezoneId: 'Europe/Warsaw',
      ...options,
    });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    /** @type {string[]} */
    const errors = [];
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

  return { url: `${demo.url}studio/`, visit };
}

/** @param {Page} page @returns {Promise<any>} the document as the browser keeps it */
export function kept(page) {
  return page.evaluate(() => JSON.parse(localStorage.getItem('ikp-studio-1') ?? '{}').document);
}

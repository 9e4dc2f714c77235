// The Studio as it is published, with a document in it.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { deflateRawSync } from 'node:zlib';
import { openDemo } from '../support/open-demo.js';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { SAVE_KEY } from '../../studio/src/store/save-key.js';

/** The document of the demo: one planned outage, login methods, a scam warning, in three languages. */
export const demoNotice = JSON.parse(await readFile(new URL('../../demo/notice.json', import.meta.url), 'utf8'));

/** @returns the fragment of a link to the Studio, written here anew: what stands in mails must stay readable */
export const fragmentOf = (document: unknown): string =>
  `#notice=z${deflateRawSync(JSON.stringify(document)).toString('base64url')}`;

/** @returns how the Studio keeps a document that stands in a file */
export const savedWork = (document: unknown, serial = 1, exported = true): string =>
  JSON.stringify({ version: 1, serial, document, exported, languages: [], language: 'pl', shownLanguage: 'pl' });

/** The demo's server and a browser, and how to open the Studio in it. */
export async function openScene() {
  const { visit, url } = await openDemo();

  /** @param document what the Studio has kept from an earlier visit; none for a first visit */
  async function work(
    document: unknown,
    {
      path = 'studio/',
      exported = true,
      prepare,
      ...options
    }: { path?: string; exported?: boolean; prepare?: (page: Page) => Promise<unknown> } & BrowserContextOptions = {},
  ) {
    const saved = document === undefined ? undefined : savedWork(document, 1, exported);
    const visited = await visit(path, {
      timezoneId: 'Europe/Warsaw',
      ...options,
      prepare: async (page) => {
        await prepare?.(page);
        if (saved !== undefined)
          await page.addInitScript(([key, text]) => localStorage.getItem(key) ?? localStorage.setItem(key, text), [
            SAVE_KEY,
            saved,
          ] as const);
      },
    });
    await visited.page.waitForSelector('#preview-heading');
    return visited;
  }

  return { work, visit, url };
}

/** Changes the document as a second tab of the Studio would. */
export async function changeElsewhere(page: Page, document: unknown) {
  const other = await page.context().newPage();
  // An address without a Studio, which would keep its own work.
  await other.goto(new URL('../notice.schema.json', page.url().replace(/#.*/s, '')).href);
  await other.evaluate(([key, text]) => localStorage.setItem(key, text), [
    SAVE_KEY,
    savedWork(document, Date.now() + 1_000_000),
  ] as const);
  await other.close();
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in a part of a page, one line per violation. */
export async function violationsIn(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    (part) => (globalThis as any).axe.run(part, { resultTypes: ['violations'] }),
    selector,
  );
  return found.violations.map(
    ({ id, help, nodes }: any) => `${id}: ${help}\n  ${nodes.map((node: any) => node.html).join('\n  ')}`,
  );
}

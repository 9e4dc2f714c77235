// @ts-check
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds on a page, one line per violation.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
export async function violations(page) {
  await page.evaluate(source);
  const found = await page.evaluate(() =>
    /** @type {any} */ (globalThis).axe.run(document, { resultTypes: ['violations'] }),
  );
  return found.violations.map(
    (/** @type {any} */ { id, help, nodes }) =>
      `${id}: ${help}\n  ${nodes.map((/** @type {any} */ n) => n.html).join('\n  ')}`,
  );
}

// @ts-check
/**
 * `npm run test:any-page`: pages under policies, beside foreign code and style sheets, old, hostile, and written in many
 * ways; what must be visible on each, and what was. With `--write`, docs/any-page.md is made of it.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium } from './browser/chromium.mjs';
import { runInNode } from './testing/node-tests.mjs';
import { inMarkdown, inText, orderedTables, summary } from './testing/page-tables.mjs';
import { nodeTests } from './testing/test-files.mjs';

/** @typedef {import('../test/pages/row-report.mjs').PageRow} PageRow */

const { values } = parseArgs({ options: { write: { type: 'boolean' } } });
const docs = fileURLToPath(new URL('../docs/any-page.md', import.meta.url));

/** The tests whose cases are rows. */
const TABLES = /^test\/pages\/(loading|hostile|snippets|policies|host-css|lifecycle)[^/]*\.test\.mjs$/;

const { executablePath, env } = await findChromium();
const folder = await mkdtemp(join(tmpdir(), 'ikp-any-page-'));
// FULL: the whole tables, and the policies in Firefox too.
Object.assign(process.env, env, { CHROMIUM: executablePath, PAGE_REPORT: folder, FULL: '1' });

const stop = new AbortController();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => stop.abort());

try {
  const totals = await runInNode(
    nodeTests('test/pages/').filter((file) => TABLES.test(file)),
    stop.signal,
  );
  const rows = await rowsIn(folder);
  const tables = orderedTables(rows);
  console.log(inText(tables));
  console.log(summary(tables).join('\n'));
  if (totals.failed > 0 || rows.length === 0) process.exitCode = 1;
  else if (values.write) await writeFile(docs, inMarkdown(tables));
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** @param {string} folder @returns {Promise<PageRow[]>} */
async function rowsIn(folder) {
  const files = (await readdir(folder)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.flatMap((text) => text.trim().split('\n')).map((line) => JSON.parse(line));
}

// @ts-check
/**
 * `npm run test:faults`: what goes wrong with servers, pages and documents, what is expected of a widget then, and what
 * was seen in each engine. With `--write`, docs/faults.md is made of it.
 */
import { fork } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { executablesOnPath, findChromium } from './browser/chromium.mjs';
import { grouped, inMarkdown, inText, summary } from './testing/fault-report.mjs';

/** @typedef {import('./testing/fault-report.mjs').Row} Row */

const { values } = parseArgs({ options: { write: { type: 'boolean' } } });
const browserRunner = fileURLToPath(new URL('testing/browser-tests.mjs', import.meta.url));
const docs = fileURLToPath(new URL('../docs/faults.md', import.meta.url));

/** The tests whose cases are rows: a part of their path. */
const TABLES = 'test/faults/';

/**
 * @param {string} engine
 * @returns {Promise<{ rows: Row[], passed: boolean }>}
 */
async function rowsOf(engine) {
  const env = { ...process.env, TEST_ENGINE: engine.toLowerCase(), TEST_FILTER: TABLES, FULL: '1', TABLES: '1' };
  const child = fork(browserRunner, { env });
  /** @type {Row[]} */
  const rows = [];
  child.on('message', (message) => {
    const { row } = /** @type {{ row?: Omit<Row, 'engine'> }} */ (message);
    if (row) rows.push({ ...row, engine });
  });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  return { rows, passed: code === 0 };
}

const { executablePath, env } = await findChromium();
Object.assign(process.env, env, { CHROMIUM: executablePath });
const hasFirefox = executablesOnPath(['firefox-esr', 'firefox']).length > 0;
if (!hasFirefox) console.log('No Firefox found: Chromium alone.');

/** @type {Row[]} */
const rows = [];
for (const engine of hasFirefox ? ['Chromium', 'Firefox'] : ['Chromium']) {
  const found = await rowsOf(engine);
  rows.push(...found.rows);
  if (!found.passed) process.exitCode = 1;
}

const tables = grouped(rows);
console.log(inText(tables));
console.log(summary(rows).join('\n'));
if (values.write) await writeFile(docs, inMarkdown(tables, rows));

// @ts-check
// What a row of a table of tests has shown, handed on to tools/page-report.mjs, which makes tables of the rows.
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} PageRow
 * @property {string} table which table it is a row of: `loading`, `hostile`, `snippets`, `policies`, `host-css`, `lifecycle`
 * @property {string} id its name in the test's output
 * @property {string} sentence in plain English, what the page is like
 * @property {string} expected what must be visible, in a word or a few
 * @property {string} outcome what was visible; equal to `expected` where all is well
 * @property {string} engine `Chromium` or `Firefox`
 */

/**
 * Hands a row on: where PAGE_REPORT names a folder, one line of JSON is added to `<table>.jsonl` in it; else nothing is
 * done. To be called before the row is asserted, so that a row that fails is told of too.
 * @param {string} table
 * @param {string} id
 * @param {string} sentence
 * @param {string} expected
 * @param {string} outcome
 * @param {string} [engine]
 */
export function report(table, id, sentence, expected, outcome, engine = 'Chromium') {
  const folder = process.env.PAGE_REPORT;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  /** @type {PageRow} */
  const row = { table, id, sentence, expected, outcome, engine };
  appendFileSync(join(folder, `${table}.jsonl`), `${JSON.stringify(row)}\n`);
}

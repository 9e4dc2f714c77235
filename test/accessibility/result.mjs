// @ts-check
// What the tests of this folder have found, handed on to tools/accessibility-report.mjs.
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Hands a result on: where ACCESSIBILITY_REPORT names a folder, one line of JSON is added to `<table>.jsonl` in it; else
 * nothing is done. To be called before it is asserted, so that what fails is told of too.
 * @param {string} table
 * @param {Record<string, unknown>} row
 */
export function report(table, row) {
  const folder = process.env.ACCESSIBILITY_REPORT;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, `${table}.jsonl`), `${JSON.stringify(row)}\n`);
}

/** Whether the whole matrices are asked for. */
export const FULL = process.env.FULL === '1';

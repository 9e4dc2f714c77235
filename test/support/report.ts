// Hands what tests have found to `npm run test:any-page` and `npm run test:accessibility`, which make tables of it.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PageRow {
  /** its name in the test's output */
  id: string;
  /** in plain English, what the page is like */
  sentence: string;
  /** what must be visible, in a word or a few */
  expected: string;
  /** what was visible; equal to `expected` where all is well */
  outcome: string;
  /** `Chromium` or `Firefox` */
  engine: string;
}

/**
 * Where REPORT names a folder, adds one line of JSON to `<table>.jsonl` in it; else does nothing. To be called before the
 * row is asserted, so that a row that fails is reported too.
 */
export function report(table: string, row: Readonly<Record<string, unknown>>): void {
  const folder = process.env['REPORT'];
  if (folder) appendFileSync(join(folder, `${table}.jsonl`), `${JSON.stringify(row)}\n`);
}

export function reportPage(
  table: string,
  id: string,
  sentence: string,
  expected: string,
  outcome: string,
  engine = 'Chromium',
): void {
  const row: PageRow = { id, sentence, expected, outcome, engine };
  report(table, { ...row });
}

/** The name of the test of a row, as a list of failures shows it: what the page is like, and what must be visible on it. */
export function rowTitle(id: string, sentence: string, expected: string): string {
  return `${sentence.replace(/\.$/, '') || 'The script is loaded'} (${id}): shows ${expected}`;
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BASE, changed } from './base-text.js';
import { rows as addresses } from './broken/addresses.js';
import { rows as jsonSlips } from './broken/json-slips.js';
import { rows as references } from './broken/references.js';
import { rows as shape } from './broken/shape.js';
import { rows as texts } from './broken/texts.js';
import { rows as times } from './broken/times.js';
import { cli } from './support.js';

const tables = { 'JSON slips': jsonSlips, shape, times, references, addresses, texts };

/** @returns what check says of a text, a line for each problem */
async function check(text: string): Promise<{ code: number; found: string[] }> {
  const { code, out } = await cli(['check', '-', '--format', 'json'], { stdin: text });
  const [{ problems }] = JSON.parse(out).documents;
  const found = problems.map(
    (problem: any) =>
      `${problem.line}:${problem.column} ${problem.severity} ${problem.code} ${problem.message} ${problem.instead}`,
  );
  return { code, found };
}

test('check says nothing of the document that the tables break', async () => {
  assert.deepEqual(await check(BASE), { code: 0, found: [] });
});

test('the tables have at least 80 documents, each another one', () => {
  const all = Object.values(tables).flat();
  assert.ok(new Set(all.map(([, from, to]) => changed(from, to))).size >= 80);
});

for (const [table, rows] of Object.entries(tables)) {
  test(`check finds in ${table}`, async (t) => {
    for (const [what, from, to, ...expected] of rows) {
      await t.test(what, async () => {
        const { code, found } = await check(changed(from, to));
        assert.deepEqual(found, expected);
        assert.equal(code, expected.some((line) => / error /.test(line)) ? 1 : 0);
      });
    }
  });
}

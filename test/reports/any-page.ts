/**
 * `npm run test:any-page`: pages under policies, beside foreign code and style sheets, old, hostile, and written in many
 * ways; what must be visible on each, and what was. With `--write`, docs/any-page.md is made of it.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { collect } from './collect.js';
import { inMarkdown, orderedTables } from './page-tables.js';
import { nodeTests } from '../runner/test-files.js';
import type { PageRow } from '../support/report.js';

const { values } = parseArgs({ options: { write: { type: 'boolean' } } });
const docs = fileURLToPath(new URL('../../docs/any-page.md', import.meta.url));

const { tables: rows, passed } = await collect<PageRow>(
  nodeTests('test/matrices/').filter((file) => !file.includes('/accessibility/')), // The tests whose cases are rows.
);
const page = inMarkdown(orderedTables(rows));
console.log(page);
if (!passed) process.exitCode = 1;
else if (values.write) await writeFile(docs, page);

/**
 * `npm run test:accessibility`: axe, accessibility trees, contrast, boxes, targets and keyboard over every look of every
 * widget, in every language and colours. With `--write`, docs/accessibility.md is made of what was found, and of the
 * transcripts in test/transcripts.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { accessibilityPage, type Row } from './accessibility-page.js';
import { collect } from './collect.js';
import { nodeTests } from '../runner/test-files.js';

const { values } = parseArgs({ options: { write: { type: 'boolean' } } });
const root = fileURLToPath(new URL('../..', import.meta.url));
const transcripts = join(root, 'test/transcripts');

const { tables, passed } = await collect<Row>([
  ...nodeTests('test/matrices/accessibility/'),
  ...nodeTests('test/smoke/axe-'),
]);
if (passed) {
  const spoken = (await readdir(transcripts)).sort().map(async (file) => ({
    name: basename(file, '.txt'),
    text: await readFile(join(transcripts, file), 'utf8'),
  }));
  const page = accessibilityPage(Object.fromEntries(tables), await Promise.all(spoken));
  console.log(page.slice(0, page.indexOf('\n## ')));
  if (values.write) await writeFile(join(root, 'docs/accessibility.md'), page);
} else process.exitCode = 1;

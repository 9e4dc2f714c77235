// @ts-check
/**
 * `npm run test:accessibility`: axe, accessibility trees, contrast, boxes, targets and keyboard over every look of every
 * widget, in every language and colours. With `--write`, docs/accessibility.md is made of what was found, and of the
 * transcripts in test/accessibility/transcripts.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium } from './browser/chromium.mjs';
import { accessibilityPage } from './testing/accessibility-page.mjs';
import { before, open, untested } from './testing/accessibility-words.mjs';
import { runInNode } from './testing/node-tests.mjs';
import { nodeTests } from './testing/test-files.mjs';

const { values } = parseArgs({ options: { write: { type: 'boolean' } } });
const root = fileURLToPath(new URL('..', import.meta.url));
const transcripts = join(root, 'test/accessibility/transcripts');

const { executablePath, env } = await findChromium();
const folder = await mkdtemp(join(tmpdir(), 'ikp-accessibility-'));
Object.assign(process.env, env, { CHROMIUM: executablePath, ACCESSIBILITY_REPORT: folder, FULL: '1' });

const stop = new AbortController();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => stop.abort());

/** The texts of the files with one ending, by their names without it. @param {string} from @param {string} ending */
async function textsIn(from, ending) {
  const names = await readdir(from).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const files = names.filter((name) => name.endsWith(ending)).sort();
  return Promise.all(
    files.map(async (name) => ({ name: basename(name, ending), text: await readFile(join(from, name), 'utf8') })),
  );
}

try {
  // Those in folders of their own, as for paper and screen readers, keep their own results.
  const files = nodeTests('test/accessibility/').filter((file) => file.split('/').length === 3);
  const totals = await runInNode(files, stop.signal);
  const tables = (await textsIn(folder, '.jsonl')).map(({ name, text }) => {
    const rows = text.trim().split('\n');
    return [name, rows.map((row) => JSON.parse(row))];
  });
  if (totals.failed > 0 || tables.length === 0) process.exitCode = 1;
  else {
    const page = accessibilityPage(Object.fromEntries(tables), await textsIn(transcripts, '.txt'), {
      before,
      open,
      untested,
    });
    console.log(page.slice(0, page.indexOf('\n## ')));
    if (values.write) await writeFile(join(root, 'docs/accessibility.md'), page);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

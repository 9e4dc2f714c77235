/**
 * `npm run test:faults`: what goes wrong with servers, pages and documents, what is expected of a widget then, and what
 * was seen in each engine. With `--write`, docs/faults.md is made of it.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { executablesOnPath, findChromium } from '../../tools/browser/chromium.js';
import { runInBrowser } from '../runner/browser-tests.js';
import { untilSignal } from '../runner/until-signal.js';
import { grouped, inMarkdown, type Row } from './fault-report.js';

const { values } = parseArgs({ options: { write: { type: 'boolean' } } });
const docs = fileURLToPath(new URL('../../docs/faults.md', import.meta.url));

const { executablePath, env } = await findChromium();
Object.assign(process.env, env, { CHROMIUM: executablePath });
const hasFirefox = executablesOnPath(['firefox-esr', 'firefox']).length > 0;
if (!hasFirefox) console.log('No Firefox found: Chromium alone.');

const rows: Row[] = [];
const signal = untilSignal();
for (const engine of hasFirefox ? (['chromium', 'firefox'] as const) : (['chromium'] as const)) {
  const onRow = (row: unknown, engine: string) => rows.push({ ...(row as Row), engine });
  const { failed, problems } = await runInBrowser({ engines: [engine], filter: '/faults/', full: true, onRow }, signal);
  if (failed + problems.length > 0) process.exitCode = 1;
}

const page = inMarkdown(grouped(rows), rows);
console.log(page);
if (values.write) await writeFile(docs, page);
process.exit();

/**
 * Runs the tests:
 *
 *   npm test                   what one browser can tell quickly: of large matrices a sample, of real pages a few
 *   npm run test:pages         the other tests in Node: real pages, the Studio, the package; samples here too
 *   npm run test:engines       the tests in the browser, in Firefox and WebKit
 *   npm run test:full          everything, the whole matrices, in three engines
 *   npm test -- schedule       the files with "schedule" in their path, whatever their step
 *   npm test -- --watch        the tests in the browser, again after each change
 *   npm test -- --coverage     also counts the lines of src that run, and fails below its threshold
 *
 * The last line is `N passed, N failed`, all runners added up.
 */
import { execFile } from 'node:child_process';
import { parseArgs, promisify } from 'node:util';
import { findChromium } from '../../tools/browser/chromium.js';
import { runInBrowser } from './browser-tests.js';
import type { EngineName } from './engines.js';
import { runInNode } from './node-tests.js';
import { browserTests, nodeTests } from './test-files.js';
import { untilSignal } from './until-signal.js';
import { inWords, nothing, sum, type Totals } from './totals.js';

const { values, positionals } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    pages: { type: 'boolean' },
    engines: { type: 'boolean' },
    watch: { type: 'boolean', default: false },
    coverage: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const { full, watch, coverage } = values;
const filter = positionals[0] ?? '';
if (coverage && (filter !== '' || watch || values.pages || values.engines))
  throw new Error('Coverage is that of all tests in Chromium: write `npm test -- --coverage`, with nothing else.');

// Chromium goes through several files at once; Firefox and WebKit through one each, so these two share the machine.
const engines: EngineName[][] = [
  ...(values.pages || values.engines ? [] : [['chromium'] satisfies EngineName[]]),
  ...(values.engines || full ? [['firefox', 'webkit'] satisfies EngineName[]] : []),
];
const inNode = watch || values.engines ? [] : nodeTests(filter, nodeStep());
if (full) process.env.FULL = '1'; // Tests in Node look at it.
const signal = untilSignal();

/** A filter finds any file: a person who names one wants it now. */
function nodeStep() {
  if (values.pages) return 'pages';
  return full || filter !== '' ? 'all' : 'quick';
}

const problem = (sentence: string): Totals => ({ ...nothing(), problems: [sentence] });

async function build(): Promise<Totals> {
  console.log('\nBuilding, for the tests of pages and package …');
  try {
    await promisify(execFile)('npm', ['run', 'build'], { signal, shell: process.platform === 'win32' });
    return nothing();
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    console.error(stdout, stderr);
    return problem('The build failed.');
  }
}

async function* results(): AsyncGenerator<Totals> {
  // Looked for once, for all processes to come.
  const { executablePath, env } = await findChromium();
  Object.assign(process.env, env, { CHROMIUM: executablePath });
  if (browserTests(filter).length > 0) {
    for (const group of engines) yield await runInBrowser({ engines: group, filter, full, watch, coverage }, signal);
  }
  if (inNode.length > 0) {
    const built = await build();
    yield built;
    if (built.problems.length === 0) yield await runInNode(inNode, signal);
  }
}

const all: Totals[] = [];
try {
  for await (const totals of results()) {
    all.push(totals);
    if (signal.aborted) break;
  }
} catch (error) {
  all.push(problem(error instanceof Error ? error.message : String(error)));
}
let totals = sum(all);
if (totals.passed + totals.failed === 0) totals = sum([totals, problem('No test ran.')]);

for (const sentence of totals.problems) console.error(`FAILED: ${sentence}`);
console.log(inWords(totals));
process.exit(totals.failed + totals.problems.length > 0 ? 1 : 0);

// @ts-check
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
 * SLOWEST=all names every file with its time, not only the slowest five. The last line is `N passed, N failed`, all
 * runners added up.
 */
import { execFile, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { findChromium } from './browser/chromium.mjs';
import { runInNode } from './testing/node-tests.mjs';
import { browserTests, nodeTests } from './testing/test-files.mjs';
import { inWords, nothing, sum } from './testing/totals.mjs';

/** @typedef {import('./testing/totals.mjs').Totals} Totals */

const { values, positionals } = parseArgs({
  options: {
    full: { type: 'boolean' },
    pages: { type: 'boolean' },
    engines: { type: 'boolean' },
    watch: { type: 'boolean' },
    coverage: { type: 'boolean' },
  },
  allowPositionals: true,
});
const filter = positionals[0] ?? '';
const browserRunner = fileURLToPath(new URL('testing/browser-tests.mjs', import.meta.url));
// Chromium goes through several files at once; Firefox and WebKit through one each, so these two share the machine.
const BROWSERS = { chromium: ['chromium'], others: ['firefox', 'webkit'] };
const engines = [
  ...(values.pages || values.engines ? [] : [BROWSERS.chromium]),
  ...(values.engines || values.full ? [BROWSERS.others] : []),
];
const inNode = values.watch || values.engines ? [] : nodeTests(filter, nodeStep());
if (values.coverage) {
  if (filter !== '' || values.watch || values.pages || values.engines)
    throw new Error('Coverage is that of all tests in Chromium: write `npm test -- --coverage`, with nothing else.');
  process.env.COVERAGE = '1';
}
// Tests may import TypeScript, wherever they and what they start run.
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import ${import.meta.resolve('tsx')}`;
if (values.full) process.env.FULL = '1'; // The runners and their tests look at it.

// Nothing that was started may outlive this process.
const stop = new AbortController();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    stop.abort();
    setTimeout(() => process.exit(1), 5_000).unref();
  });
}

/** A filter finds any file: a person who names one wants it now. */
function nodeStep() {
  if (values.pages) return 'pages';
  return values.full || filter !== '' ? 'all' : 'quick';
}

/**
 * @param {string} engine
 * @param {boolean} alone else what it prints comes at its end, so that two never print into each other
 * @returns {Promise<Totals>}
 */
async function runInBrowser(engine, alone) {
  const env = { ...process.env, TEST_ENGINE: engine, TEST_FILTER: filter };
  const child = fork(browserRunner, values.watch ? ['--watch'] : [], { env, signal: stop.signal, silent: !alone });
  /** @type {Buffer[]} */
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => printed.push(chunk));

  let totals = nothing();
  let reported = false;
  child.on('message', (message) => {
    totals = /** @type {Totals} */ (message);
    reported = true;
  });
  child.on('error', () => {}); // To be stopped is one; the exit code tells.
  // Not “exit”: what it printed last may come after that.
  const code = await new Promise((resolve) => child.once('close', resolve));
  process.stdout.write(Buffer.concat(printed));

  const explained = reported && (code === 0 || totals.failed + totals.problems.length > 0);
  return explained ? totals : sum([totals, problem(`The tests in ${engine} did not run to their end.`)]);
}

/** @returns {Promise<Totals>} */
async function build() {
  console.log('\nBuilding, for the tests of pages and package …');
  try {
    await promisify(execFile)('npm', ['run', 'build'], { signal: stop.signal, shell: process.platform === 'win32' });
    return nothing();
  } catch (error) {
    const { stdout, stderr } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
    console.error(stdout, stderr);
    return problem('The build failed.');
  }
}

/** @param {string} sentence */
const problem = (sentence) => ({ ...nothing(), problems: [sentence] });

/** Looks for Chromium once, for all processes to come. */
async function provideChromium() {
  const { executablePath, env } = await findChromium();
  Object.assign(process.env, env, { CHROMIUM: executablePath });
}

/** @returns {AsyncGenerator<Totals>} */
async function* results() {
  await provideChromium();
  if (browserTests(filter).length > 0) {
    for (const group of engines) {
      const alone = group.length === 1;
      yield sum(await Promise.all(group.map((engine) => runInBrowser(engine, alone))));
    }
  }
  if (inNode.length > 0) {
    const built = await build();
    yield built;
    if (built.problems.length === 0) yield await runInNode(inNode, stop.signal);
  }
}

/** @type {Totals[]} */
const all = [];
try {
  for await (const totals of results()) {
    all.push(totals);
    if (stop.signal.aborted) break;
  }
} catch (error) {
  all.push(problem(error instanceof Error ? error.message : String(error)));
}
let totals = sum(all);
if (totals.passed + totals.failed === 0) totals = sum([totals, problem('No test ran.')]);

for (const sentence of totals.problems) console.error(`FAILED: ${sentence}`);
console.log(inWords(totals));
process.exitCode = totals.failed + totals.problems.length > 0 ? 1 : 0;

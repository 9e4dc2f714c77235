/**
 * `npm run fuzz`: shows 100,000 documents full of hostile strings in the elements, in as many pages as there are cores.
 *
 *   npm run fuzz -- 20000             so many documents
 *   npm run fuzz -- 1000 --seed 7     the same ones again: the seed of a batch that failed
 *   npm run fuzz -- --built           the elements of dist/ikp-widgets.js, after a build
 */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../../tools/browser/chromium.js';
import { withNamedFunctions } from '../../tools/browser/named-functions.js';
import type { Outcome } from '../browser/fuzz/fuzz.js';

/** Documents for one page: the library remembers each line that it has said on a page. */
const BATCH = 500;
const ADDRESS = 'http://fuzz.invalid/';

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string' }, built: { type: 'boolean' } },
  allowPositionals: true,
});
const total = Number(positionals[0] ?? 100_000);
const firstSeed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 30));
if (!Number.isSafeInteger(total) || total < 1 || !Number.isSafeInteger(firstSeed)) {
  console.error('Give the number of documents and the seed as whole numbers: npm run fuzz -- 1000 --seed 7');
  process.exit(2);
}

/** @returns the page's script, with elements that stand back where the page has them already */
async function pageScript(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      // package.json speaks of dist, so that src/define would be left out.
      rolldownOptions: { treeshake: false },
      lib: { entry: 'test/browser/fuzz/page.ts', formats: ['iife'], name: 'page', fileName: () => 'page.js' },
    },
  });
  return (output as any)[0].output[0].code;
}

const scripts = [...(values.built ? [await readFile('dist/ikp-widgets.js', 'utf8')] : []), await pageScript()];
const { executablePath, args, env } = await findChromium();
const browser = withNamedFunctions(await chromium.launch({ executablePath, args, env: env }));
const started = performance.now();
let given = 0;
let done = 0;
let shown = 0;
const failures: string[] = [];

/** One batch on a page of its own, which may ask for nothing. */
async function runBatch(runs: number, seed: number) {
  const context = await browser.newContext({ timezoneId: 'Europe/Warsaw' });
  try {
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(`Uncaught: ${message}`));
    page.on('dialog', (dialog) => (problems.push(`A dialog opened: ${dialog.message()}`), dialog.dismiss()));
    await page.route('**/*', (route) => {
      const address = route.request().url();
      if (address === ADDRESS)
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Fuzz</title>' });
      problems.push(`A request went to ${address}`);
      return route.abort();
    });
    await page.goto(ADDRESS);
    for (const content of scripts) await page.addScriptTag({ content });
    const outcome: Outcome = await page.evaluate(([count, start]) => (window as any).fuzz(count, start), [runs, seed]);
    if (outcome.failure) problems.push(outcome.failure);
    if (outcome.shown < runs) problems.push(`Only ${outcome.shown} widgets were shown.`);
    if (problems.length > 0) failures.push(`Seed ${seed}: ${problems.join('\n')}`);
    shown += outcome.shown;
    done += runs;
  } finally {
    await context.close();
  }
}

async function worker() {
  while (given < total && failures.length === 0) {
    const runs = Math.min(BATCH, total - given);
    const seed = firstSeed + given / BATCH;
    given += runs;
    await runBatch(runs, seed);
    if (done % 10_000 < BATCH) report();
  }
}

function report() {
  const seconds = (performance.now() - started) / 1000;
  console.log(`${done} documents, ${shown} widgets shown, ${(done / seconds).toFixed(0)} documents per second`);
}

try {
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
} finally {
  await browser.close();
}
report();
for (const failure of failures) console.error(`FAILED. ${failure}`);
console.log(`Seed ${firstSeed}: ${failures.length === 0 ? 'nothing got through.' : 'something got through.'}`);
process.exitCode = failures.length > 0 ? 1 : 0;

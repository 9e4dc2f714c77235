/**
 * `npm run bench`: what a banner costs the page it stands on, in our set-ups, in those of others, and at the least. See
 * docs/benchmark.md. Everything is measured in one run, in turns, and given as a ratio to the static page. With
 * `--previous <file>`, another single file is measured in the same run.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { weigh } from '../tools/build/weigh.js';
import { FLOOR, floors, ownAt, peers } from './candidates/index.js';
import { PREVIOUS, withPrevious } from './candidates/previous.js';
import { sameFloors } from './candidates/same.js';
import { buildWhenOld } from './lib/build.js';
import { launchForBench } from './lib/browser.js';
import { finishedBanner } from './candidates/finished-banner.js';
import { machine, watchStolenTime } from './lib/machine.js';
import { installPeers } from './lib/peers.js';
import { measureRenderRate } from './lib/render-rate.js';
import { inSection, inTerminal } from './lib/report.js';
import { inspect, measureLoads, measureMany } from './lib/run.js';
import { startSite, type Site } from './lib/site.js';
import { measurePortal } from './lib/portal.js';
import { named } from './lib/tables.js';
import { writeSection } from './lib/write-section.js';

const PARTS = ['peers', 'fast', 'slow', 'instances', 'render', 'portal'];
/** A README's figures come from so many rounds at least. */
const ENOUGH = 9;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    skip: { type: 'string', default: '' },
    runs: { type: 'string', default: String(ENOUGH) },
    'many-runs': { type: 'string' },
    count: { type: 'string', default: '1000' },
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
    layout: { type: 'boolean', default: false },
    previous: { type: 'string' },
  },
});

function refuse(message: string) {
  console.error(message);
  process.exit(2);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const shots = 'bench/shots';
process.chdir(root);

const runs = Number(values.runs);
const manyRuns = Number(values['many-runs'] ?? runs);
const count = Number(values.count);
const skip = values.skip.split(',').filter(Boolean);
if (!(Number.isInteger(runs) && runs > 0)) refuse(`--runs takes a whole number from 1, not "${values.runs}".`);
if (!(Number.isInteger(manyRuns) && manyRuns > 0)) refuse('--many-runs takes a whole number from 1.');
if (!(Number.isInteger(count) && count > 0)) refuse(`--count takes a whole number from 1, not "${values.count}".`);
for (const part of skip) if (!PARTS.includes(part)) refuse(`--skip takes ${PARTS.join(', ')}; not "${part}".`);
if (values.write && !values.layout && (values.only || skip.length > 0 || runs < ENOUGH))
  refuse(`--write wants a whole run: at least ${ENOUGH} --runs, without --only and --skip.`);

await buildWhenOld();
if (values.layout) {
  const { measureLayout } = await import('./layout/main.js');
  await measureLayout({ write: values.write });
  process.exit(process.exitCode ?? 0);
}

const began = Date.now();
const stolenTime = watchStolenTime();
const rate = skip.includes('render') ? undefined : await measureRenderRate(runs);
const browser = await launchForBench();
let site: Site | undefined;
try {
  const banner = await finishedBanner(browser, began);
  const { notice, candidates: own } = await ownAt(began, banner.height);
  const before = values.previous === undefined ? [] : withPrevious(own);
  const all = [...floors, ...sameFloors(banner), ...own, ...before, ...(skip.includes('peers') ? [] : peers)];
  const only = values.only?.split(',');
  for (const name of only ?? [])
    if (!all.some((each) => each.name === name))
      refuse(`--only takes ${all.map((each) => each.name).join(', ')}; not "${name}".`);
  const candidates = all.filter(({ name }) => name === FLOOR || !only || only.includes(name));
  if (candidates.some(({ kind }) => kind === 'peer')) installPeers();

  const texts: Record<string, string> = { '/notice.json': JSON.stringify(notice) };
  if (values.previous !== undefined) texts[PREVIOUS] = await readFile(values.previous, 'utf8');
  site = await startSite(candidates, texts);
  const bench = { browser, site, candidates };
  const results = await inspect(bench, shots);
  for (const profile of ['fast', 'slow'] as const)
    if (!skip.includes(profile)) await measureLoads(bench, results, profile, runs);
  if (!skip.includes('instances')) await measureMany(bench, results, manyRuns, count);

  const portal = skip.includes('portal') ? undefined : await measurePortal(browser, runs);

  const singleFile = (await weigh('dist/ikp-widgets.js')).brotli;
  const about = {
    date: new Date(began).toISOString().slice(0, 10),
    machine: machine(),
    versions: `Chromium ${browser.version()}, Node ${process.version.slice(1)}`,
    runs,
    manyRuns,
    count,
    minutes: (Date.now() - began) / 60_000,
    stolen: stolenTime(),
  };
  const outcome = { about, results, measured: { of: named(results), singleFile, rate, portal } };
  console.log(inTerminal(outcome));
  if (values.json) {
    const byName = Object.fromEntries([...results].map(([{ name }, result]) => [name, result]));
    await writeFile(
      values.json,
      `${JSON.stringify({ ...about, singleFile, rate, portal, results: byName }, null, 2)}\n`,
    );
  }
  if (values.write) await writeSection('README.md', 'bench', inSection(outcome));
} finally {
  await browser.close();
  site?.close();
}

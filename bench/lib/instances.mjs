// @ts-check
import { setTimeout as delay } from 'node:timers/promises';
import { manyScript } from './in-page.mjs';
import { openPage } from './open-page.mjs';

/**
 * @typedef {object} Instances figures per instance
 * @property {number} cpu main-thread CPU time of creating and rendering it, without style and layout, in microseconds
 * @property {number} layout the same of style and layout
 * @property {number} heap JavaScript heap in bytes
 * @property {number} nodes DOM nodes, those of the shadow tree included
 * @property {number} left bytes that stay after its removal, of JavaScript and DOM
 * @property {number} leftNodes DOM nodes that stay
 */

/**
 * What the browser compiles and keeps once comes in the first rounds; so these are not measured. (After two, a snapshot
 * of the heap still had compiled code alone among what was left.)
 */
const WARM_UP = 4;
const MEASURED = 2;

/**
 * Fills the page with many of a candidate and empties it again, several times.
 * @param {import('playwright-core').Browser} browser
 * @param {import('./site.mjs').Site} site
 * @param {import('../candidate.mjs').Candidate} candidate
 * @param {number} count
 * @returns {Promise<Instances>}
 */
export async function measureInstances(browser, site, candidate, count) {
  const { page, devTools, metrics, network, watch, visit, close } = await openPage(browser, site.origin, candidate);

  async function memory() {
    for (let times = 0; times < 3; times++) {
      await devTools.send('HeapProfiler.collectGarbage');
      await delay(30);
    }
    const usage = await devTools.send('Runtime.getHeapUsage');
    const dom = Number(/** @type {any} */ (usage).embedderHeapUsedSize ?? 0);
    return { js: usage.usedSize, dom, nodes: (await metrics())['Nodes'] ?? NaN };
  }

  async function cycle() {
    const before = await metrics();
    await page.evaluate(`benchMany.create(${count})`);
    const after = await metrics();
    const spent = (/** @type {string} */ name) => (((after[name] ?? NaN) - (before[name] ?? NaN)) * 1e6) / count;
    const layout = spent('RecalcStyleDuration') + spent('LayoutDuration');
    await network.quiet();
    const full = await memory();
    await page.evaluate('benchMany.clear()');
    await network.quiet();
    return { cpu: spent('TaskDuration') - layout, layout, full, empty: await memory() };
  }

  try {
    await watch();
    await visit();
    await page.evaluate(manyScript(candidate));
    await page.evaluate('benchMany.clear()');
    for (let round = 1; round < WARM_UP; round++) await cycle();
    const { empty: start } = await cycle();
    /** @type {Awaited<ReturnType<typeof cycle>>[]} */
    const cycles = [];
    while (cycles.length < MEASURED) cycles.push(await cycle());
    const mean = (/** @type {(one: (typeof cycles)[number]) => number} */ figure) =>
      cycles.reduce((sum, one) => sum + figure(one), 0) / cycles.length;
    const end = cycles.at(-1)?.empty ?? start;
    const gone = count * cycles.length;
    return {
      cpu: mean(({ cpu }) => cpu),
      layout: mean(({ layout }) => layout),
      heap: mean(({ full }) => full.js - start.js) / count,
      nodes: mean(({ full }) => full.nodes - start.nodes) / count,
      left: (end.js + end.dom - start.js - start.dom) / gone,
      leftNodes: (end.nodes - start.nodes) / gone,
    };
  } finally {
    await close();
  }
}

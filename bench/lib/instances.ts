import { setTimeout as delay } from 'node:timers/promises';
import { manyScript } from './in-page.js';
import { openPage } from './open-page.js';
import type { Browser } from 'playwright-core';
import type { Site } from './site.js';
import type { Candidate } from './candidate.js';

/** figures per instance */
export interface Instances {
  /** main-thread CPU time of creating and rendering it, without style and layout, in microseconds */
  cpu: number;
  /** the same of style and layout */
  layout: number;
  /** JavaScript heap in bytes */
  heap: number;
  /** DOM nodes, those of the shadow tree included */
  nodes: number;
  /** bytes that stay after its removal, of JavaScript and DOM */
  left: number;
  /** DOM nodes that stay */
  leftNodes: number;
}

/**
 * What the browser compiles and keeps once comes in the first rounds; so these are not measured. (After two, a snapshot
 * of the heap still had compiled code alone among what was left.)
 */
const WARM_UP = 4;
const MEASURED = 2;

/** Fills the page with many of a candidate and empties it again, several times. */
export async function measureInstances(
  browser: Browser,
  site: Site,
  candidate: Candidate,
  count: number,
): Promise<Instances> {
  const { page, devTools, metrics, network, watch, visit, close } = await openPage(browser, site.origin, candidate);

  async function memory() {
    for (let times = 0; times < 3; times++) {
      await devTools.send('HeapProfiler.collectGarbage');
      await delay(30);
    }
    const usage = await devTools.send('Runtime.getHeapUsage');
    const dom = Number((usage as any).embedderHeapUsedSize ?? 0);
    return { js: usage.usedSize, dom, nodes: (await metrics())['Nodes'] ?? NaN };
  }

  async function cycle() {
    const before = await metrics();
    await page.evaluate(`benchMany.create(${count})`);
    const after = await metrics();
    const spent = (name: string) => (((after[name] ?? NaN) - (before[name] ?? NaN)) * 1e6) / count;
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
    const cycles: Awaited<ReturnType<typeof cycle>>[] = [];
    while (cycles.length < MEASURED) cycles.push(await cycle());
    const mean = (figure: (one: (typeof cycles)[number]) => number) =>
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

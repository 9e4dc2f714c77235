// @ts-check
import { readFile } from 'node:fs/promises';
import { quantile } from './statistics.mjs';

const MINUTE = 60_000;
const ELEMENTS = ['outage-banner', 'login-methods', 'scam-warning'];

/** @typedef {{ uncached: number, cached: number }} RenderRate all three widgets, so many times a second on one core */

/**
 * How fast the server renders the demo's document: for another minute each time, and for the same again.
 * @param {number} rounds the median of these counts
 * @param {number} times in each round
 * @returns {Promise<RenderRate>}
 */
export async function measureRenderRate(rounds, times = 200) {
  const { render } = await import('../../dist/npm/server/index.js');
  const notice = JSON.parse(await readFile(new URL('../../demo/notice.json', import.meta.url), 'utf8'));
  const start = Date.parse(notice.outages[0].start);
  const all = (/** @type {number} */ minutes) => {
    for (const element of ELEMENTS) render(notice, { element, at: start + minutes * MINUTE });
  };
  let minutes = 0;
  /** @param {() => void} work @returns {number} a second */
  const rate = (work) => {
    // The processor's time, not the wall's: what else the machine does then counts less.
    const begin = process.cpuUsage();
    for (let time = 0; time < times; time++) work();
    const { user, system } = process.cpuUsage(begin);
    return (times * 1e6) / (user + system);
  };
  const another = () => all((minutes = (minutes + 1) % 1000));
  const same = () => all(-1);
  rate(another); // Warm up.
  rate(same);
  const rates = Array.from({ length: rounds }, () => ({ uncached: rate(another), cached: rate(same) }));
  const median = (/** @type {keyof RenderRate} */ way) =>
    quantile(
      rates.map((each) => each[way]),
      0.5,
    );
  return { uncached: median('uncached'), cached: median('cached') };
}

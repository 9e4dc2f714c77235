import { readFile } from 'node:fs/promises';
import { quantile } from './statistics.js';

const MINUTE = 60_000;
const ELEMENTS = ['outage-banner', 'login-methods', 'scam-warning'];

/** all three widgets, so many times a second on one core */
export interface RenderRate {
  uncached: number;
  cached: number;
}

/**
 * How fast the server renders the demo's document: for another minute each time, and for the same again.
 * @param rounds the median of these counts
 * @param times in each round
 */
export async function measureRenderRate(rounds: number, times = 200): Promise<RenderRate> {
  const { render } = await import('../../dist/npm/server/index.js');
  const notice = JSON.parse(await readFile(new URL('../../demo/notice.json', import.meta.url), 'utf8'));
  const start = Date.parse(notice.outages[0].start);
  const all = (minutes: number) => {
    for (const element of ELEMENTS) render(notice, { element, at: start + minutes * MINUTE });
  };
  let minutes = 0;
  /** @returns a second */
  const rate = (work: () => void): number => {
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
  const median = (way: keyof RenderRate) =>
    quantile(
      rates.map((each) => each[way]),
      0.5,
    );
  return { uncached: median('uncached'), cached: median('cached') };
}

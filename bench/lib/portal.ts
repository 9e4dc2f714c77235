// How long the demo portal, with all three widgets, keeps the main thread from answering the visitor.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { writeSite } from '../../tools/demo-site.js';
import { profiles } from './browser.js';
import { openPage } from './open-page.js';
import { serveFiles } from './site.js';
import { spreads, type Spread } from './statistics.js';
import type { Candidate } from './candidate.js';
import type { Browser } from 'playwright-core';

/** milliseconds */
export type Portal = { [Figure in 'blocking' | 'longest']: Spread };

const portal: Candidate = {
  name: 'portal',
  label: 'demo portal',
  kind: 'own',
  body: '',
  selector: 'scam-warning',
  tag: 'scam-warning',
  stands: (element) => element.state === 'shown',
};

/**
 * Total blocking time (the part over 50 ms of each task until the page is over) and the longest task, by slowed-down CPU.
 * @param cpu how many times slower
 */
export async function measurePortal(
  browser: Browser,
  rounds: number,
  cpu: number = profiles.slow.cpu ?? 4,
): Promise<Portal> {
  const folder = await mkdtemp(join(tmpdir(), 'ikp-portal-'));
  try {
    await writeSite(folder);
    const site = await serveFiles(async (path) => {
      const name = path === '/page/portal' ? 'index.html' : path.replace(/^\/page\//, '').replace(/\/$/, '/index.html');
      const content = await readFile(join(folder, name)).catch(() => undefined);
      return content && { content, type: extname(name) };
    });
    const rows = [];
    for (let round = 0; round < rounds; round++) rows.push(await once(browser, site.origin, cpu));
    site.close();
    const figures = spreads(rows);
    if (!figures) throw new Error('The portal was not measured.');
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function once(browser: Browser, origin: string, cpu: number) {
  const { page, slowDown, watch, visit, close } = await openPage(browser, origin, portal);
  try {
    await slowDown({ label: '', cpu });
    await watch();
    await page.addInitScript(() => {
      const tasks = ((window as any).benchTasks = []) as number[];
      const take = (list: PerformanceObserverEntryList) =>
        list.getEntries().forEach(({ duration }) => tasks.push(duration));
      new PerformanceObserver(take).observe({ type: 'longtask', buffered: true });
    });
    await visit();
    const tasks = await page.evaluate<number[]>('benchTasks');
    return {
      blocking: tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
      longest: Math.max(0, ...tasks),
    };
  } finally {
    await close();
  }
}

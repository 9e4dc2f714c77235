import { setTimeout as delay } from 'node:timers/promises';
import { watchScript } from './in-page.js';
import type { Browser, CDPSession } from 'playwright-core';
import type { Candidate } from './candidate.js';
import type { Profile } from './browser.js';

const VIEWPORT = { width: 412, height: 823 };
/** The document's: most visitors are where the portal is. Elsewhere the banner has a line more. */
const TIME_ZONE = 'Europe/Warsaw';
/** A candidate that does not stand by then is broken, in milliseconds. */
const PATIENCE = 120_000;
/** A page is over when the network has been quiet for so long, in milliseconds. */
const QUIET = 400;

/** A page of its own browser context, so with empty caches and storage, in which a candidate is watched. */
export async function openPage(browser: Browser, origin: string, candidate: Candidate) {
  const context = await browser.newContext({ viewport: VIEWPORT, timezoneId: TIME_ZONE, serviceWorkers: 'block' });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await devTools.send('Runtime.enable');
  await devTools.send('Runtime.addBinding', { name: 'benchStands' });
  const network = watchNetwork(devTools);

  async function metrics() {
    const { metrics } = await devTools.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  return {
    page,
    devTools,
    metrics,
    network,
    /** From the next page on. */
    watch: () => page.addInitScript(watchScript(candidate)),
    /** @param profile from now on */
    slowDown: async ({ cpu, network }: Profile) => {
      if (network) await devTools.send('Network.emulateNetworkConditions', network);
      if (cpu) await devTools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    },
    /** Loads the candidate's page, until it stands, its start is over and the network is quiet. */
    visit: async () => {
      const stop = new AbortController();
      const stands = new Promise((done) => devTools.once('Runtime.bindingCalled', done));
      const late = delay(PATIENCE, 'late', { signal: stop.signal, ref: false }).catch(() => 'stopped');
      await page.goto(`${origin}/page/${candidate.name}`, { waitUntil: 'load' });
      const first = await Promise.race([stands, late]);
      stop.abort();
      if (first === 'late') throw new Error(`${candidate.name} does not stand after ${PATIENCE / 1000} seconds.`);
      await network.quiet();
      if (candidate.settled)
        await page.waitForFunction(`(${String(candidate.settled)})(document.querySelector('${candidate.selector}'))`);
    },
    close: () => context.close(),
  };
}

function watchNetwork(devTools: CDPSession) {
  const busy: Set<string> = new Set();
  let asked: string[] = [];
  let last = performance.now();
  devTools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('http')) return;
    asked.push(request.url);
    busy.add(requestId);
    last = performance.now();
  });
  const end = ({ requestId }: { requestId: string }) => {
    if (busy.delete(requestId)) last = performance.now();
  };
  devTools.on('Network.loadingFinished', end);
  devTools.on('Network.loadingFailed', end);
  return {
    /** The addresses asked for since this was called last. */
    takeAsked() {
      const all = asked;
      asked = [];
      return all;
    },
    async quiet() {
      const end = performance.now() + PATIENCE;
      while (busy.size > 0 || performance.now() - last < QUIET) {
        if (performance.now() > end) throw new Error('The network does not become quiet.');
        await delay(25);
      }
    },
  };
}

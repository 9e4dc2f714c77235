import { setTimeout as delay } from 'node:timers/promises';
import { profiles } from './browser.js';
import { brotli } from './compress.js';
import { openPage } from './open-page.js';
import type { Browser, Page } from 'playwright-core';
import type { Served, Site } from './site.js';
import type { Candidate } from './candidate.js';

/** one load of a page; times in milliseconds from its start */
export interface Load {
  /** when the first frame with the candidate in its final form was painted */
  painted: number;
  /** the page's first contentful paint */
  fcp: number;
  /** layout shift */
  cls: number;
  /** time in tasks over 50 ms */
  long: number;
  /** main-thread CPU time */
  task: number;
}

export interface Weight {
  bytes: number;
  requests: number;
  elsewhere: number;
  parts: Served[];
}

/**
 * Loads a candidate's page once, with empty caches; for a repeat visit, with what the first visit has left.
 * @param look called at the end
 */
export async function load(
  browser: Browser,
  site: Site,
  candidate: Candidate,
  profile: keyof typeof profiles,
  look?: (page: Page) => Promise<void>,
): Promise<{ load: Load; weight: Weight }> {
  const opened = await openPage(browser, site.origin, candidate);
  try {
    const { page, metrics } = opened;
    await opened.watch();
    if (candidate.isRepeat) await opened.visit();
    await page.goto(`${site.origin}/blank`);
    await opened.slowDown(profiles[profile]);
    await delay(150); // The new window is still at work.
    const before = await metrics();
    site.takeServed();
    opened.network.takeAsked();
    await opened.visit();
    const after = await metrics();
    const seen = await page.evaluate<Omit<Load, 'task'>>('benchSeen');
    await look?.(page);
    // A page in another process starts from zero.
    const start = (after['TaskDuration'] ?? 0) >= (before['TaskDuration'] ?? 0) ? (before['TaskDuration'] ?? 0) : 0;
    const task = ((after['TaskDuration'] ?? 0) - start) * 1000;
    return { load: { ...seen, task }, weight: weigh(candidate, site, opened.network.takeAsked()) };
  } finally {
    await opened.close();
  }
}

/** What the candidate adds to the page: its markup, and what is loaded for it. */
function weigh({ head = '', body, foot = '' }: Candidate, site: Site, asked: string[]): Weight {
  const parts = site.takeServed().filter(({ path }) => !path.startsWith('/page/'));
  const markup = brotli([head, body, foot].join('\n')).length;
  const elsewhere = asked.filter((url) => !url.startsWith(site.origin)).length;
  return {
    bytes: parts.reduce((sum, { bytes }) => sum + bytes, markup),
    requests: parts.length,
    elsewhere,
    parts: [{ path: 'markup', bytes: markup }, ...parts],
  };
}

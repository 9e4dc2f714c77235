// @ts-check
import { setTimeout as delay } from 'node:timers/promises';
import { profiles } from './browser.mjs';
import { brotli } from './compress.mjs';
import { openPage } from './open-page.mjs';

/** @typedef {import('../candidate.mjs').Candidate} Candidate */

/**
 * @typedef {object} Load one load of a page; times in milliseconds from its start
 * @property {number} painted when the first frame with the candidate in its final form was painted
 * @property {number} fcp the page's first contentful paint
 * @property {number} cls layout shift
 * @property {number} long time in tasks over 50 ms
 * @property {number} task main-thread CPU time
 */

/** @typedef {{ bytes: number, requests: number, elsewhere: number, parts: import('./site.mjs').Served[] }} Weight */

/**
 * Loads a candidate's page once, with empty caches; for a repeat visit, with what the first visit has left.
 * @param {import('playwright-core').Browser} browser
 * @param {import('./site.mjs').Site} site
 * @param {Candidate} candidate
 * @param {keyof typeof profiles} profile
 * @param {(page: import('playwright-core').Page) => Promise<void>} [look] called at the end
 * @returns {Promise<{ load: Load, weight: Weight }>}
 */
export async function load(browser, site, candidate, profile, look) {
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
    const seen = await page.evaluate('benchSeen');
    await look?.(page);
    // A page in another process starts from zero.
    const start = (after['TaskDuration'] ?? 0) >= (before['TaskDuration'] ?? 0) ? (before['TaskDuration'] ?? 0) : 0;
    const task = ((after['TaskDuration'] ?? 0) - start) * 1000;
    return { load: { ...seen, task }, weight: weigh(candidate, site, opened.network.takeAsked()) };
  } finally {
    await opened.close();
  }
}

/**
 * What the candidate adds to the page: its markup, and what is loaded for it.
 * @param {Candidate} candidate
 * @param {import('./site.mjs').Site} site
 * @param {string[]} asked
 * @returns {Weight}
 */
function weigh({ head = '', body, foot = '' }, site, asked) {
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

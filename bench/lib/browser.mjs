// @ts-check
import { chromium } from 'playwright-core';
import { findChromium } from '../../tools/browser/chromium.mjs';

/**
 * @typedef {object} Profile
 * @property {string} label
 * @property {number} [cpu] how many times slower
 * @property {{ latency: number, downloadThroughput: number, uploadThroughput: number, offline: boolean }} [network]
 *   milliseconds, bytes a second
 */

/** @type {Record<'fast' | 'slow', Profile>} */
export const profiles = {
  fast: { label: 'not slowed down' },
  slow: {
    label: '4 times slower CPU, 150 ms, 1.6 Mbit/s',
    cpu: 4,
    network: { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750, offline: false },
  },
};

// What the browser's own window does while a page loads would be measured with it. Of several such flags the last one
// counts, so those of Playwright's that matter stand here too.
const OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'HttpsUpgrades',
];

/** The browser of the tests, cut off from all hosts but this one: what asks them fails at once. */
export async function launchForBench() {
  const { executablePath, args, env } = await findChromium({ whole: true });
  const rules = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  return chromium.launch({ executablePath, env, args: [...args, rules, `--disable-features=${OFF.join()}`] });
}

import { chromium } from 'playwright-core';
import { findChromium } from '../../tools/browser/chromium.js';
import { withNamedFunctions } from '../../tools/browser/named-functions.js';

export interface Profile {
  label: string;
  /** how many times slower */
  cpu?: number;
  /** milliseconds, bytes a second */
  network?: { latency: number; downloadThroughput: number; uploadThroughput: number; offline: boolean };
}

export const profiles: Record<'fast' | 'slow', Profile> = {
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
  const flags = [...args, rules, `--disable-features=${OFF.join()}`];
  return withNamedFunctions(await chromium.launch({ executablePath, env, args: flags }));
}

/**
 * `npm run pictures`: the pictures of the README, from the demo as it is built now. Each widget twice: on a wide screen
 * in light colours, on a phone in dark ones.
 */
import { mkdir, stat } from 'node:fs/promises';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from './browser/chromium.js';
import { withNamedFunctions } from './browser/named-functions.js';
import { startDemo } from './demo-site.js';
import { picturesOfStudio } from './pictures-studio.js';

const folder = 'docs/pictures';
const query = 'bare=1&lang=en';

/** They stand in the repository for good. */
const heaviest = 120_000;

/** Of what is longer, the picture shows the beginning. */
const tallest = 800;

/** What of the page is seen around a widget. */
const margin = 8;

const widgets = {
  'outage-banner': 'ikp-outage-banner',
  'login-methods': 'ikp-login-methods',
  'scam-warning': 'scam-warning:not([compact])',
} as const;

const screens = [
  { suffix: '', width: 1280, colorScheme: 'light', isPhone: false },
  { suffix: '-phone-dark', width: 320, colorScheme: 'dark', isPhone: true },
] as const;

const { executablePath, args, env } = await findChromium({ whole: true });
const demo = await startDemo();
const browser = withNamedFunctions(await chromium.launch({ executablePath, args, env }));
try {
  await mkdir(folder, { recursive: true });
  for (const { suffix, width, colorScheme, isPhone } of screens) {
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      colorScheme,
      isMobile: isPhone,
      hasTouch: isPhone,
      timezoneId: 'Europe/Warsaw',
      deviceScaleFactor: 1,
    });
    await page.goto(`${demo.url}?${query}`);
    await page.waitForFunction((tags) => {
      const found = [...document.querySelectorAll(tags)];
      return found.every((widget) => 'state' in widget && widget.state === 'shown');
    }, Object.values(widgets).join());
    await page.evaluate(() => document.fonts.ready);
    for (const [name, selector] of Object.entries(widgets))
      await take(page, selector, `${folder}/${name}${suffix}.png`);
    await page.close();
  }
  await picturesOfStudio(browser, `${demo.url}studio/`, folder, weigh);
} finally {
  await browser.close();
  await demo.close();
}

async function take(page: Page, selector: string, path: string) {
  // Without the line above it that says that this is a preview.
  const box = await page.locator(`${selector} section`).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the demo page.`);
  const clip = {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: Math.min(box.height + 2 * margin, tallest),
  };
  await page.screenshot({ path, clip, fullPage: true, animations: 'disabled' });
  await weigh(path, heaviest);
}

/**
 * @param path of a picture that was taken
 * @param atMost in bytes
 */
async function weigh(path: string, atMost: number) {
  const { size } = await stat(path);
  console.log(`${path.padEnd(48)}${(size / 1000).toFixed(1).padStart(8)} kB`);
  if (size > atMost) throw new Error(`${path} is heavier than ${atMost} bytes.`);
}

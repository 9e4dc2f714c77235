// The README's pictures of the Studio, on the document of the demo: wide in light colours, all phases in dark ones, and
// on a phone.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';

const SAVE_KEY = 'ikp-studio-1';

/** A whole page has more to it than a widget. */
const heaviest = 180_000;

const pictures: readonly {
  name: string;
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
  show?: (page: Page) => Promise<void>;
}[] = [
  { name: 'studio', width: 1280, height: 840, colorScheme: 'light', show: openOutage },
  { name: 'studio-dark', width: 1280, height: 840, colorScheme: 'dark', show: openOutage },
  { name: 'studio-phases', width: 1280, height: 640, colorScheme: 'light', show: allPhases },
  { name: 'studio-phone', width: 320, height: 720, colorScheme: 'light', show: toPreview },
  { name: 'studio-phone-dark', width: 320, height: 720, colorScheme: 'dark', show: toPreview },
];

/** Opens the first outage in the forms, with the moment when it goes on beside it. */
async function openOutage(page: Page) {
  await page
    .locator('#forms button[aria-expanded=false]')
    .filter({ hasText: /profil/i })
    .first()
    .click();
  await page.locator('#preview input[value="768"]').evaluate((radio) => (radio as HTMLElement).click());
  await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, 160));
}

async function toPreview(page: Page) {
  await page.locator('#preview .preview-time').evaluate((part) => part.scrollIntoView());
}

async function allPhases(page: Page) {
  await page.locator('.preview-all').click();
  const frames = page.locator('.preview-dialog iframe');
  await frames.first().waitFor();
  for (const frame of await frames.all()) {
    await frame.scrollIntoViewIfNeeded();
    await frame.contentFrame().locator('scam-warning:state(shown)').first().waitFor();
  }
  await page.locator('.preview-dialog').evaluate((dialog) => dialog.scrollTo(0, 0));
}

/**
 * @param url of the Studio
 * @param weigh called with each picture
 */
export async function picturesOfStudio(
  browser: Browser,
  url: string,
  folder: string,
  weigh: (path: string, atMost: number) => Promise<void>,
) {
  const document = JSON.parse(await readFile('demo/notice.json', 'utf8'));
  const saved = { version: 1, serial: 1, document, exported: true, languages: [], language: 'en', shownLanguage: 'en' };
  for (const { name, width, height, colorScheme, show } of pictures) {
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme,
      timezoneId: 'Europe/Warsaw',
      reducedMotion: 'reduce',
      deviceScaleFactor: 1,
    });
    await page.clock.setFixedTime(new Date('2024-01-12T08:00:00+01:00'));
    await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
      SAVE_KEY,
      JSON.stringify(saved),
    ] as const);
    await page.goto(url);
    await page.frameLocator('.preview > .preview-stage iframe').locator('ikp-outage-banner:state(active)').waitFor();
    await show?.(page);
    await page.evaluate(() => globalThis.document.fonts.ready);
    const path = `${folder}/${name}.png`;
    await page.screenshot({ path, animations: 'disabled' });
    await weigh(path, heaviest);
    await page.close();
  }
}

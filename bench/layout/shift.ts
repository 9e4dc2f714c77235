import { startSite } from '../lib/site.js';
import { demoNotice, nameOf, noticePath, pageOf, SCENE, type Widget, type SetUp } from './scene.js';
import type { Browser, Page } from 'playwright-core';

interface Screen {
  width: number;
  height: number;
}

/** Runs in the page, from its start. */
const watchShifts = () => {
  const page = window as any;
  page.benchShift = 0;
  const take = (entries: any[]) => entries.forEach(({ value }) => (page.benchShift += value));
  new PerformanceObserver((list) => take(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
};

/** Runs in the page, from its start: its clock goes from this instant on. */
const setClock = (start: number) => {
  const now = () => start + performance.now();
  window.Date = class extends Date {
    constructor(...parts: any[]) {
      super(...((parts.length > 0 ? parts : [now()]) as []));
    }
    static override now() {
      return now();
    }
  } as any;
};

/** @param page where what stands below the widget begins, in pixels */
const topBelow = (page: Page) =>
  page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().top ?? NaN);

const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/**
 * Loads a set-up as on a slow network: the script comes when the page has been painted, the document some frames after.
 * So no figure depends on how fast the machine is.
 * @returns layout shift as browsers count it, by what is on the screen; how far what stands below has moved, and how high the widget is, in pixels
 */
export async function shiftOf(
  browser: Browser,
  setUp: SetUp,
  viewport: Screen,
  { timeZone = 'Europe/Warsaw' }: { timeZone?: string } = {},
): Promise<{ shift: number; moved: number; height: number }> {
  const notice = await demoNotice();
  const site = await startSite([await pageOf(setUp, notice)], { [noticePath]: notice }, SCENE);
  const context = await browser.newContext({ viewport, timezoneId: timeZone });
  try {
    const page = await context.newPage();
    await page.addInitScript(setClock, SCENE.getTime());
    await page.addInitScript(watchShifts);
    let before = NaN;
    await page.route('**/ikp-widgets.js', async (route) => {
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      before = await topBelow(page);
      await route.continue();
    });
    await page.route(`**${noticePath}`, async (route) => {
      await twoFrames(page);
      await route.continue();
    });
    const visit = async () => {
      await page.goto(`${site.origin}/page/${nameOf(setUp)}`, { waitUntil: 'load' });
      await page.waitForFunction((tag) => document.querySelector(`${tag}:state(shown)`) !== null, setUp.widget);
      // What is told or drawn later than the widget moves nothing either.
      await page.waitForLoadState('networkidle');
      await twoFrames(page);
    };
    if (setUp.way === 'repeat') await visit();
    await visit();
    const box = await page.locator(setUp.widget).boundingBox();
    if (!box) throw new Error(`${nameOf(setUp)} does not show.`);
    return {
      shift: Number(await page.evaluate('benchShift')),
      moved: Math.abs((await topBelow(page)) - before),
      height: Math.ceil(box.height),
    };
  } finally {
    await context.close();
    site.close();
  }
}

/** How high a widget is, in whole pixels, with no place kept free for it. */
export async function heightOf(browser: Browser, widget: Widget, screen: Screen) {
  return (await shiftOf(browser, { widget, way: 'inline', place: 'nothing', height: 0 }, screen)).height;
}

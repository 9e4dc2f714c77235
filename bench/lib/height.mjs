// @ts-check
import { ownAt } from '../candidates/index.mjs';
import { openPage } from './open-page.mjs';
import { startSite } from './site.mjs';

/**
 * How high our banner is on the host page, in whole pixels: what a page keeps free for it.
 * @param {import('playwright-core').Browser} browser
 * @param {number} now in epoch milliseconds
 */
export async function bannerHeight(browser, now) {
  const { candidates } = await ownAt(now);
  const candidate = candidates.find(({ name }) => name === 'own-inline');
  if (!candidate) throw new Error('There is no candidate own-inline.');
  const site = await startSite([candidate]);
  const { page, watch, visit, close } = await openPage(browser, site.origin, candidate);
  try {
    await watch();
    await visit();
    const box = await page.locator(candidate.selector).boundingBox();
    if (!box) throw new Error('The banner does not show.');
    return Math.ceil(box.height);
  } finally {
    await close();
    site.close();
  }
}

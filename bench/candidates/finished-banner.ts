import { ownAt } from './index.js';
import { openPage } from '../lib/open-page.js';
import { startSite } from '../lib/site.js';
import type { Browser } from 'playwright-core';

export interface FinishedBanner {
  height: number;
  html: string;
  css: string;
}

/**
 * Our banner once it has rendered: its height on the host page, in whole pixels, which a page keeps free for it; and what it
 * is made of, for floors with the same content.
 * @param now in epoch milliseconds
 */
export async function finishedBanner(browser: Browser, now: number): Promise<FinishedBanner> {
  const { candidates } = await ownAt(now);
  const candidate = candidates.find(({ name }) => name === 'own-inline');
  if (!candidate) throw new Error('There is no candidate own-inline.');
  const site = await startSite([candidate]);
  const { page, watch, visit, close } = await openPage(browser, site.origin, candidate);
  try {
    await watch();
    await visit();
    const banner = page.locator(candidate.selector);
    const box = await banner.boundingBox();
    if (!box) throw new Error('The banner does not show.');
    const parts = await banner.evaluate((element) => {
      const { innerHTML = '', adoptedStyleSheets = [] } = element.shadowRoot ?? {};
      const rules = [...adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
      return { html: innerHTML.replaceAll(/<!--.*?-->/g, ''), css: rules.map(({ cssText }) => cssText).join('\n') };
    });
    return { height: Math.ceil(box.height), ...parts };
  } finally {
    await close();
    site.close();
  }
}

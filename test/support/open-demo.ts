import { after } from 'node:test';
import { startDemo } from '../../tools/demo-site.js';
import { launchBrowser } from './browser.js';
import type { BrowserContextOptions, Frame, Locator, Page } from 'playwright-core';
import { ELEMENTS } from '../../src/elements/names.js';

/**
 * The demo and a browser for the tests of one file.
 */
export async function openDemo() {
  const demo = await startDemo();
  after(() => demo.close());
  const browser = await launchBrowser();

  /**
   * Opens a page of the demo and waits until its widgets stand.
   * @param options `prepare` is called with the page before anything is in it
   */
  async function visit(
    path: string,
    { prepare, ...options }: BrowserContextOptions & { prepare?: (page: Page) => Promise<unknown> } = {},
  ) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const seen = watch(page);
    await prepare?.(page);
    await page.goto(demo.url + path, { waitUntil: 'load' });
    if (options.javaScriptEnabled !== false) await settled(page);
    return { page, seen, close: () => context.close() };
  }

  return { url: demo.url, visit };
}

/** What a page says and asks for while it is open. */
function watch(page: Page) {
  const seen = {
    errors: [] as string[],
    console: [] as string[],
    requests: [] as string[],
  };
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('console', (line) => seen.console.push(line.text()));
  page.on('request', (request) => seen.requests.push(request.url()));
  return seen;
}

/** Waits until no widget that is shown is still loading, and the frame with the result has been drawn. */
export async function settled(page: Frame | Page) {
  await page.waitForFunction((tags) => {
    const widgets = [...document.querySelectorAll(tags)];
    // On a page without the script they never are more than unknown tags.
    return widgets.every((widget) => !('state' in widget) || widget.state !== 'loading');
  }, ELEMENTS);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** The text that can be read in an element, shadow trees included, one line per block; and its links as written. */
export function readable(locator: Locator): Promise<{ text: string; hrefs: string[] }> {
  return locator.evaluate((element) => {
    let text = '';
    const hrefs: string[] = [];
    const read = (node: Node) => {
      if (node instanceof Text) text += node.data;
      if (!(node instanceof Element) || node.matches('script, style, template')) return;
      const { display } = getComputedStyle(node);
      if (display !== 'contents' && !node.checkVisibility({ visibilityProperty: true })) return;
      if (node instanceof HTMLAnchorElement) hrefs.push(node.getAttribute('href') ?? '');
      const apart = display !== 'inline' && display !== 'contents';
      if (apart) text += '\n';
      const inner =
        node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : (node.shadowRoot ?? node).childNodes;
      for (const child of inner) read(child);
      if (apart) text += '\n';
    };
    read(element);
    return { text, hrefs };
  });
}

/**
 * Opens everything that folds in an element and tries every choice it offers; gives the texts of all of them together.
 */
export async function readableUnfolded(locator: Locator) {
  await locator.evaluate((element) => {
    for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  });
  const first = await readable(locator);
  const parts = [first];
  for (const choice of await locator.locator('input[type=radio], [role=tab]').all()) {
    await choice.click({ force: true });
    await settled(locator.page());
    parts.push(await readable(locator));
  }
  return { text: parts.map((part) => part.text).join('\n'), hrefs: parts.flatMap((part) => part.hrefs) };
}

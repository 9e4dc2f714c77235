import { after } from 'node:test';
import { chromium, type LaunchOptions } from 'playwright-core';
import { findChromium } from '../../tools/browser/chromium.js';
import { withNamedFunctions } from '../../tools/browser/named-functions.js';

/**
 * Starts the Chromium of the tests, and closes it after them. To be called at the top of a test file, outside hooks:
 * `const browser = await launchBrowser();`
 * @param options `whole`: no headless shell, which has no cache of pages
 */
export async function launchBrowser({ whole, ...options }: LaunchOptions & { whole?: boolean } = {}) {
  const { executablePath, args, env } = await findChromium({ whole });
  const browser = await chromium.launch({ executablePath, env, ...options, args: [...args, ...(options.args ?? [])] });
  after(() => browser.close());
  return withNamedFunctions(browser);
}

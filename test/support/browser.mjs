// @ts-check
import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { findChromium } from '../../tools/browser/chromium.mjs';

/**
 * Starts the Chromium of the tests, and closes it after them. To be called at the top of a test file, outside hooks:
 * `const browser = await launchBrowser();`
 * @param {import('playwright-core').LaunchOptions} [options]
 */
export async function launchBrowser(options = {}) {
  const { executablePath, args, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, env, ...options, args: [...args, ...(options.args ?? [])] });
  after(() => browser.close());
  return browser;
}

import type { Browser } from 'playwright-core';

/**
 * tsx has each function keep its name by a helper, which a function that is handed to a page calls there too: so pages
 * have one that does nothing. As a script, for a world that a test has made itself.
 */
export const namedFunctions = `Object.defineProperty(globalThis, '__name', { value: (target) => target, configurable: true });`;

/** Gives the helper to every page of a browser. */
export function withNamedFunctions<Any extends Browser>(browser: Any): Any {
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    await context.addInitScript(namedFunctions);
    return context;
  };
  return browser;
}

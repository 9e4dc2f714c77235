// @ts-check
// One tab in each engine, with what a page of the tables needs of it.
import { after } from 'node:test';
import puppeteer from 'puppeteer-core';
import { executablesOnPath } from '../../tools/browser/chromium.mjs';
import { launchBrowser } from '../support/browser.mjs';

/**
 * @typedef {object} Tab
 * @property {string} engine
 * @property {(url: string) => Promise<unknown>} goto
 * @property {<Result>(look: () => Result | Promise<Result>) => Promise<Result>} evaluate
 */

/**
 * @typedef {object} Noted what happened on a page
 * @property {string[]} violations the directives that were reported, in order
 * @property {string[]} thrown errors that nobody caught, rejections among them
 * @property {string[]} told the reasons of `ikp-error`
 */

/** Runs before everything else on a page, whatever its policies: takes down what happens there. */
export function note() {
  /** @type {Noted} */
  const noted = { violations: [], thrown: [], told: [] };
  Object.defineProperty(window, 'noted', { value: noted });
  addEventListener('securitypolicyviolation', (event) => noted.violations.push(event.effectiveDirective));
  addEventListener('error', (event) => noted.thrown.push(event.message));
  addEventListener('unhandledrejection', (event) => noted.thrown.push(String(event.reason)));
  addEventListener('ikp-error', (event) => noted.told.push(String(Reflect.get(event, 'reason'))));
}

/** @returns {Promise<Tab>} */
export async function chromiumTab() {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
  await page.addInitScript(note);
  return { engine: 'Chromium', goto: (url) => page.goto(url), evaluate: (look) => page.evaluate(look) };
}

/** @returns {Promise<Tab>} */
export async function firefoxTab() {
  const [executablePath] = executablesOnPath(['firefox-esr', 'firefox']);
  if (!executablePath) throw new Error('No Firefox found. Debian has it in the package firefox-esr.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    timeout: 300_000,
    protocolTimeout: 300_000,
    // It would ask for an icon of each page, and a policy would report that.
    extraPrefsFirefox: { 'browser.chrome.site_icons': false },
  });
  after(() => browser.close());
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 1400 });
  await page.evaluateOnNewDocument(note);
  return { engine: 'Firefox', goto: (url) => page.goto(url), evaluate: (look) => page.evaluate(look) };
}

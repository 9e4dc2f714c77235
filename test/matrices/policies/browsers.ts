// One tab in each engine, with what a page of the tables needs of it.
import { after } from 'node:test';
import puppeteer from 'puppeteer-core';
import { executablesOnPath } from '../../../tools/browser/chromium.js';
import { namedFunctions } from '../../../tools/browser/named-functions.js';
import { launchBrowser } from '../../support/browser.js';

export interface Tab {
  engine: string;
  goto: (url: string) => Promise<unknown>;
  evaluate: <Result>(look: (tags: string) => Result | Promise<Result>, tags: string) => Promise<Result>;
}

/** what happened on a page */
export interface Noted {
  /** the directives that were reported, in order */
  violations: string[];
  /** errors that nobody caught, rejections among them */
  thrown: string[];
  /** the reasons of `ikp-error` */
  told: string[];
}

/** Runs before everything else on a page, whatever its policies: takes down what happens there. */
export function note() {
  const noted: Noted = { violations: [], thrown: [], told: [] };
  Object.defineProperty(window, 'noted', { value: noted });
  addEventListener('securitypolicyviolation', (event) => noted.violations.push(event.effectiveDirective));
  addEventListener('error', (event) => noted.thrown.push(event.message));
  addEventListener('unhandledrejection', (event) => noted.thrown.push(String(event.reason)));
  addEventListener('ikp-error', (event) => noted.told.push(String(Reflect.get(event, 'reason'))));
}

export async function chromiumTab(): Promise<Tab> {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
  await page.addInitScript(note);
  return { engine: 'Chromium', goto: (url) => page.goto(url), evaluate: (look, tags) => page.evaluate(look, tags) };
}

export async function firefoxTab(): Promise<Tab> {
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
  await page.evaluateOnNewDocument(namedFunctions);
  await page.evaluateOnNewDocument(note);
  return { engine: 'Firefox', goto: (url) => page.goto(url), evaluate: (look, tags) => page.evaluate(look, tags) };
}

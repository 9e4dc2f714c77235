// @ts-check
/**
 * Which Chromium the tests use: the one in CHROMIUM, else one that the machine has, else one from npm.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** @typedef {{ executablePath: string, args: string[], env: NodeJS.ProcessEnv }} Chromium */

// The shell first: it has no windows with their own parts to draw, so that a new page costs a third.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'headless-shell',
  'chrome',
];
const SHELL = /headless-shell$/;

const MAC_OS_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

// A test browser renders in software and asks nobody on the network for anything.
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium refuses to start its sandbox as root, which is what containers are. */
function flags() {
  return process.getuid?.() === 0 ? ['--no-sandbox', ...FLAGS] : FLAGS;
}

/**
 * @param {string[]} names
 * @returns {string[]} the executables with these names, in the order of the names
 */
export function executablesOnPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Tries it: a browser can be there and still not start (a stub that asks to install a snap, a missing library).
 * @param {string} executablePath
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function chromiumStarts(executablePath, env = process.env) {
  try {
    const browser = await chromium.launch({ executablePath, env, args: flags(), timeout: 30_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/** @param {boolean} whole @returns {Promise<Chromium>} */
async function search(whole) {
  const named = process.env.CHROMIUM;
  if (named && !(whole && SHELL.test(named))) return { executablePath: named, args: flags(), env: process.env };

  for (const executablePath of [
    ...executablesOnPath(NAMES.filter((name) => !whole || !SHELL.test(name))),
    ...MAC_OS_PATHS.filter(isExecutable),
  ]) {
    if (await chromiumStarts(executablePath)) return { executablePath, args: flags(), env: process.env };
  }
  const { chromiumFromNpm } = await import('./chromium-from-npm.mjs');
  return { ...(await chromiumFromNpm()), args: flags() };
}

/** @type {Map<boolean, Promise<Chromium>>} */
const found = new Map();

/**
 * Looked for once per process.
 * @param {{ whole?: boolean }} [wish] `whole`: what visitors have, with windows, and so no headless shell
 * @returns {Promise<Chromium>}
 */
export function findChromium({ whole = false } = {}) {
  const known = found.get(whole) ?? search(whole);
  found.set(whole, known);
  return known;
}

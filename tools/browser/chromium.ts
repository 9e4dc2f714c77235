/**
 * Which Chromium the tests use: the one in CHROMIUM, else one that the machine has, else one from npm.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromiumFromNpm } from './chromium-from-npm.js';
import { chromiumStarts, flags } from './chromium-starts.js';

export interface Chromium {
  executablePath: string;
  args: string[];
  env: NodeJS.ProcessEnv;
}

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

/** @returns the executables with these names, in the order of the names */
export function executablesOnPath(names: string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(isExecutable);
}

function isExecutable(path: string) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function search(whole: boolean): Promise<Chromium> {
  const named = process.env.CHROMIUM;
  if (named && !(whole && SHELL.test(named))) return { executablePath: named, args: flags(), env: process.env };

  for (const executablePath of [
    ...executablesOnPath(NAMES.filter((name) => !whole || !SHELL.test(name))),
    ...MAC_OS_PATHS.filter(isExecutable),
  ]) {
    if (await chromiumStarts(executablePath)) return { executablePath, args: flags(), env: process.env };
  }
  return { ...(await chromiumFromNpm()), args: flags() };
}

const found: Map<boolean, Promise<Chromium>> = new Map();

/**
 * Looked for once per process.
 * @param wish `whole`: what visitors have, with windows, and so no headless shell
 */
export function findChromium({ whole = false }: { whole?: boolean } = {}): Promise<Chromium> {
  const known = found.get(whole) ?? search(whole);
  found.set(whole, known);
  return known;
}

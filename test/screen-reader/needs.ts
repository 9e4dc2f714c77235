/** What must be on the machine, and which Debian package has it. */
import { existsSync } from 'node:fs';
import { executablesOnPath, findChromium } from '../../tools/browser/chromium.js';
import { BUS_LAUNCHERS } from './desktop.js';

/** a command and its package */
const COMMANDS: readonly [string, string][] = [
  ['orca', 'orca'],
  ['Xvfb', 'xvfb'],
  ['dbus-daemon', 'dbus-x11'],
  ['xdotool', 'xdotool'],
  ['localedef', 'libc-bin'],
];

/** @returns the packages that are missing */
export function missingPackages(): string[] {
  const missing = COMMANDS.filter(([command]) => executablesOnPath([command]).length === 0).map(([, name]) => name);
  if (!busLauncher()) missing.push('at-spi2-core');
  if (!existsSync('/usr/share/i18n/locales/pl_PL')) missing.push('locales');
  return missing;
}

export const busLauncher = () => BUS_LAUNCHERS.find((path) => existsSync(path));

/** A browser with a window: the one from npm has none. */
export async function chromiumWithWindow() {
  const found = await findChromium({ whole: true });
  return /headless/.test(found.executablePath) ? undefined : found;
}

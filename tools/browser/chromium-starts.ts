import { chromium } from 'playwright-core';

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
export function flags(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox', ...FLAGS] : FLAGS;
}

/** Tries it: a browser can be there and still not start (a stub that asks to install a snap, a missing library). */
export async function chromiumStarts(executablePath: string, env: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, env, args: flags(), timeout: 30_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/** One run of all scenes: a new desktop, Orca, the demo, and a browser for each scene. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { namedFunctions } from '../../tools/browser/named-functions.js';
import { startDemo } from '../../tools/demo-site.js';
import { openDesktop, type Desktop } from './desktop.js';
import { busLauncher } from './needs.js';
import { Orca } from './orca.js';
import { changePhase, readPage, type Transcript } from './scenes.js';
import type { Chromium } from '../../tools/browser/chromium.js';
import { ELEMENTS } from '../../src/elements/names.js';

const SCENES = [readPage, changePhase];

export async function listen({ executablePath, args }: Chromium): Promise<Transcript[]> {
  const desktop = await openDesktop(busLauncher() as string);
  const ends: (() => Promise<unknown>)[] = [() => desktop.close()]; // To be called from the last on.
  try {
    const orca = new Orca(desktop);
    await orca.until(0, /SPEECH OUTPUT: 'Czytnik ekranowy jest włączony/);
    const demo = await startDemo();
    ends.push(() => demo.close());

    const transcripts: Transcript[] = [];
    for (const scene of SCENES) {
      const browser = await openWindow(desktop, executablePath, args);
      const leave = ends.push(() => browser.close()) - 1;
      transcripts.push(...(await scene((path, at) => openAt(browser, demo.url + path, at), orca)));
      await ends.splice(leave, 1)[0]?.();
    }
    return transcripts;
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

/**
 * A browser with one window, new for each scene: with two windows and nobody to manage them, the second has no focus.
 */
async function openWindow({ home, env }: Desktop, executablePath: string, args: string[]) {
  const profile = mkdtempSync(join(home, 'profile-'));
  mkdirSync(join(profile, 'Default'));
  // An offer to translate the page would be read out too.
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ translate: { enabled: false } }));
  const context = await chromium.launchPersistentContext(profile, {
    headless: false,
    executablePath,
    env: { ...env },
    args: [...args, '--force-renderer-accessibility', '--lang=pl', '--window-size=1280,1000', '--window-position=0,0'],
    viewport: null,
    locale: 'pl-PL',
    timezoneId: 'Europe/Warsaw',
    timeout: 120_000,
  });
  await context.addInitScript(namedFunctions);
  return context;
}

/** A page whose visitor's clock tells that moment, and whose server tells none. */
async function openAt(context: BrowserContext, url: string, at: string) {
  const [page = await context.newPage()] = context.pages();
  page.setDefaultTimeout(120_000);
  await page.clock.install({ time: new Date(at) });
  await page.route('**/notice.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), date: '' } });
  });
  await page.goto(url);
  await page.waitForFunction(
    (tags) => [...document.querySelectorAll(tags)].every((widget) => 'state' in widget && widget.state === 'shown'),
    ELEMENTS,
  );
  await page.bringToFront();
  return page;
}

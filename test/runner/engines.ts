/** The browsers that tests run in, as the launchers of `@web/test-runner`. */
import { availableParallelism } from 'node:os';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { executablesOnPath, findChromium } from '../../tools/browser/chromium.js';
import { startWebKit } from '../../tools/browser/webkit.js';
import type { BrowserLauncher, TestRunnerCoreConfig } from '@web/test-runner-core';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

interface Engine {
  browser: BrowserLauncher;
  /** The same engine, with the device's clock in other time zones. */
  inZones?: BrowserLauncher[];
}

const HOME = 'Europe/Warsaw';

// Far from Warsaw on either side, with offsets of half and of quarter hours, and with other dates of clock changes.
const TIME_ZONES = [
  'Pacific/Auckland',
  'America/Los_Angeles',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'UTC',
];

/** @throws where the engine is not on this machine */
export async function engineOf(name: EngineName, full: boolean): Promise<Engine> {
  switch (name) {
    case 'chromium':
      return chromium(full ? TIME_ZONES : TIME_ZONES.slice(0, 1));
    case 'firefox':
      return { browser: firefox() };
    case 'webkit':
      return { browser: await webkit() };
  }
}

async function chromium(timeZones: readonly string[]): Promise<Engine> {
  const { executablePath, args, env } = await findChromium();

  const launcherIn = (timezoneId: string) => {
    const launcher = playwrightLauncher({
      launchOptions: { executablePath, args, env: env },
      concurrency: availableParallelism(),
      createBrowserContext: ({ browser }) => browser.newContext({ timezoneId }),
    });
    launcher.name = timezoneId === HOME ? 'Chromium' : `Chromium in ${timezoneId}`;
    return launcher;
  };

  return { browser: launcherIn(HOME), inZones: timeZones.map(launcherIn) };
}

function firefox() {
  const [executablePath] = executablesOnPath(['firefox-esr', 'firefox']);
  if (!executablePath) throw new Error('No Firefox found. Debian has it in the package firefox-esr.');
  const launcher = chromeLauncher({ launchOptions: { browser: 'firefox', executablePath }, concurrency: 1 });
  launcher.name = 'Firefox';
  return launcher;
}

/** Named after the engine, not after the small browser around it. */
class WebKitLauncher extends WebdriverLauncher {
  readonly concurrency = 1;

  override async initialize(config: TestRunnerCoreConfig) {
    await super.initialize(config);
    this.name = 'WebKit';
  }
}

async function webkit() {
  const { hostname, port, browser } = await startWebKit();
  const capabilities = {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  };
  return new WebKitLauncher({ hostname, port, path: '/', capabilities });
}

// @ts-check
/** The browsers that tests run in, as settings of @web/test-runner. */
import { availableParallelism } from 'node:os';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { executablesOnPath, findChromium } from '../browser/chromium.mjs';
import { startWebKit } from '../browser/webkit.mjs';

/**
 * @typedef {object} Engine
 * @property {import('@web/test-runner-core').BrowserLauncher[]} browsers
 * @property {number} concurrency
 * @property {boolean} [coverage]
 * @property {{ name: string, browsers: import('@web/test-runner-core').BrowserLauncher[] }[]} [zones]
 */

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

/**
 * @param {string} name
 * @param {boolean} full
 * @returns {Promise<Engine>}
 */
export async function engineOf(name, full) {
  if (name === 'chromium') return chromium(full ? TIME_ZONES : TIME_ZONES.slice(0, 1));
  if (name === 'firefox') return firefox();
  if (name === 'webkit') return webkit();
  throw new Error(`TEST_ENGINE is chromium, firefox or webkit, not ${name}.`);
}

/** @param {string[]} timeZones */
async function chromium(timeZones) {
  const { executablePath, args, env } = await findChromium();

  /** @param {string} timezoneId */
  const launcherIn = (timezoneId) => {
    const launcher = playwrightLauncher({
      launchOptions: { executablePath, args, env: /** @type {Record<string, string>} */ (env) },
      createBrowserContext: ({ browser }) => browser.newContext({ timezoneId }),
    });
    launcher.name = timezoneId === HOME ? 'Chromium' : `Chromium in ${timezoneId}`;
    return launcher;
  };

  return {
    browsers: [launcherIn(HOME)],
    concurrency: availableParallelism(),
    coverage: true,
    zones: timeZones.map((zone) => ({ name: zone, browsers: [launcherIn(zone)] })),
  };
}

function firefox() {
  const [executablePath] = executablesOnPath(['firefox-esr', 'firefox']);
  if (!executablePath) throw new Error('No Firefox found. Debian has it in the package firefox-esr.');
  const launcher = chromeLauncher({ launchOptions: { browser: 'firefox', executablePath } });
  launcher.name = 'Firefox';
  return { browsers: [launcher], concurrency: 1 };
}

/** Named after the engine, not after the small browser around it. */
class WebKitLauncher extends WebdriverLauncher {
  /** @override @param {import('@web/test-runner-core').TestRunnerCoreConfig} config */
  async initialize(config) {
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
  return { browsers: [new WebKitLauncher({ hostname, port, path: '/', capabilities })], concurrency: 1 };
}

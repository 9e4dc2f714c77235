/** WebKitGTK's driver, on a display that nobody sees. */
import { spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from './free-port.js';
import { executablesOnPath } from './chromium.js';
import type { Readable } from 'node:stream';

const hostname = '127.0.0.1';

// There is no graphics card behind such a display.
const SOFTWARE_RENDERING = {
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
};

/** The browser that the driver drives; Debian keeps it out of PATH. */
function miniBrowser() {
  const folders = ['/usr/lib', '/usr/libexec'].filter(existsSync).flatMap((base) => [
    base,
    ...readdirSync(base)
      .filter((name) => name.includes('linux-gnu'))
      .map((name) => `${base}/${name}`),
  ]);
  return folders
    .flatMap((folder) => ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((version) => `${folder}/${version}/MiniBrowser`))
    .find(existsSync);
}

/** Runs until this process exits, and takes its own children with it: each command leads a process group. */
function startInBackground(command: string, args: string[], options: SpawnOptions) {
  const child = spawn(command, args, { detached: true, ...options });
  process.once('exit', () => {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  });
  return child;
}

/** @returns the name of a display of its own */
async function startDisplay(): Promise<string> {
  const screen = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  // It chooses a free number and writes it, as a line, to file descriptor 3.
  const server = startInBackground('Xvfb', ['-displayfd', '3', ...screen], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const output = server.stdio[3] as Readable;
  const [number] = await once(createInterface(output), 'line');
  return `:${number}`;
}

async function untilReady(port: number) {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`http://${hostname}:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await delay(100);
  }
  throw new Error('WebKitWebDriver does not answer.');
}

export async function startWebKit() {
  const browser = miniBrowser();
  const installed = executablesOnPath(['WebKitWebDriver']).length > 0 && executablesOnPath(['Xvfb']).length > 0;
  if (!browser || !installed) {
    throw new Error('No WebKit found. Debian has it in the packages webkit2gtk-driver and xvfb.');
  }
  const port = await freePort();
  const env = { ...process.env, ...SOFTWARE_RENDERING, DISPLAY: await startDisplay() };
  startInBackground('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
  await untilReady(port);
  return { hostname, port, browser };
}

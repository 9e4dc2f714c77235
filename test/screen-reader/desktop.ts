/** A desktop that nobody sees, with all that a screen reader needs; it leaves no file and no process behind. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

const LOCALE = 'pl_PL.UTF-8';
/** Where at-spi2-core has its launcher: Debian, Fedora, Arch. */
export const BUS_LAUNCHERS = ['/usr/libexec', '/usr/lib/at-spi2-core', '/usr/lib'].map(
  (folder) => `${folder}/at-spi-bus-launcher`,
);

export interface Desktop {
  /** a folder of its own, gone when it closes */
  home: string;
  /** for what is started on it */
  env: NodeJS.ProcessEnv;
  start: (command: string, args: string[], extra?: NodeJS.ProcessEnv) => ChildProcess;
  /** as a hand would, for whatever window has the focus */
  press: (keys: string) => void;
  close: () => Promise<void>;
}

/** @param busLauncher one of {@link BUS_LAUNCHERS} */
export async function openDesktop(busLauncher: string): Promise<Desktop> {
  const home = mkdtempSync(join(tmpdir(), 'screen-reader-'));
  const children: ChildProcess[] = [];
  const folder = (name: string) => {
    mkdirSync(join(home, name), { mode: 0o700 });
    return join(home, name);
  };
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: home,
    XDG_RUNTIME_DIR: folder('run'),
    XDG_CONFIG_HOME: folder('config'),
    XDG_DATA_HOME: folder('data'),
    XDG_CACHE_HOME: folder('cache'),
    LOCPATH: folder('locale'),
    LC_ALL: LOCALE,
    LANGUAGE: 'pl',
    GSETTINGS_BACKEND: 'memory',
    ACCESSIBILITY_ENABLED: '1',
  };

  const start: Desktop['start'] = (command, args, extra) => {
    // A group of its own, so that what it starts ends with it.
    const child = spawn(command, args, {
      env: { ...env, ...extra },
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
    });
    child.on('error', () => {}); // Its missing first line or log tells.
    children.push(child);
    return child;
  };

  const removeHome = () => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  const atExit = () => {
    for (const { pid } of children.reverse()) if (pid !== undefined) signal(pid, 'SIGKILL');
    removeHome();
  };
  process.on('exit', atExit);

  async function close() {
    for (const child of children.reverse()) await end(child);
    children.length = 0;
    removeHome();
    process.off('exit', atExit);
  }

  try {
    // Orca's words and dates are Polish only under a Polish locale, which a machine need not have.
    execFileSync('localedef', ['-i', 'pl_PL', '-f', 'UTF-8', join(home, 'locale', LOCALE)], { stdio: 'ignore' });
    const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp']);
    env.DISPLAY = `:${await firstLine('Xvfb', screen.stdio[3])}`;
    const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address=1', `--address=unix:dir=${home}/run`]);
    env.DBUS_SESSION_BUS_ADDRESS = await firstLine('dbus-daemon', bus.stdout);
    start(busLauncher, ['--launch-immediately', '--a11y=1', '--screen-reader=1']);
  } catch (error) {
    await close();
    throw error;
  }
  const press = (keys: string) => void execFileSync('xdotool', ['key', keys], { env });
  return { home, env, start, press, close };
}

async function firstLine(name: string, stream: unknown) {
  let text = '';
  for await (const chunk of stream as Readable) {
    text += chunk;
    if (text.includes('\n')) return text.trim();
  }
  throw new Error(`${name} ended before it was ready.`);
}

async function end(child: ChildProcess) {
  if (child.pid === undefined) return;
  const exited = child.exitCode !== null || child.signalCode !== null ? undefined : once(child, 'exit');
  signal(child.pid, 'SIGTERM');
  const stubborn = setTimeout(() => signal(child.pid as number, 'SIGKILL'), 5_000);
  await exited;
  clearTimeout(stubborn);
}

function signal(group: number, name: NodeJS.Signals) {
  try {
    process.kill(-group, name);
  } catch {
    // It has ended already.
  }
}

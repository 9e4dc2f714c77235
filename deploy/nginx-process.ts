/** One nginx as an ordinary user, from a folder of its own, for tests and for trying out. */
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Nothing started here lives longer than this, whatever becomes of the process that started it, in seconds. */
const LONGEST_LIFE = 900;
/** How long nginx may take to stop before `timeout` kills it with its workers, in seconds. */
const LONGEST_STOP = 5;
/** Debian's user without rights, where root asks. */
const NOBODY = 65_534;
const asRoot = process.getuid?.() === 0;

/** Whom nginx runs as. */
const user = asRoot ? { uid: NOBODY, gid: NOBODY } : {};

function onPath(name: string) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

interface Nginx {
  binary: string;
  modules: Record<'brotli' | 'js', string>;
}

/** The nginx of this machine; or, in words, what is missing. */
export function findNginx(): Nginx | string {
  const binary = onPath('nginx');
  if (!binary || !onPath('timeout')) return 'nginx is not installed';
  // It prints to the other stream.
  const version = execFileSync('sh', ['-c', '"$0" -V 2>&1', binary], { encoding: 'utf8' });
  const folder = /--modules-path=(\S+)/.exec(version)?.[1] ?? '';
  const modules = {
    brotli: join(folder, 'ngx_http_brotli_static_module.so'),
    js: join(folder, 'ngx_http_js_module.so'),
  };
  if (!existsSync(modules.brotli)) return 'libnginx-mod-http-brotli-static is not installed';
  if (!existsSync(modules.js)) return 'libnginx-mod-http-js is not installed';
  return { binary, modules };
}

/** A folder that nginx may write to. */
export async function writable(folder: string) {
  await mkdir(folder, { recursive: true });
  if (asRoot) chownSync(folder, NOBODY, NOBODY);
  return folder;
}

/** What Debian's nginx.conf does for a whole machine, within one folder. */
const mainConfiguration = ({ folder, module, site }: { folder: string; module: string; site: string }) => `
load_module ${module};
daemon off;
worker_processes 2;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log warn;
env FAKETIME_TIMESTAMP_FILE;
env FAKETIME_NO_CACHE;
events {
  worker_connections 1024;
}
http {
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${site};
}
`;

/**
 * @param options.folder for its own files
 * @param options.site the configuration to include
 * @param options.address to wait for
 */
export async function startNginx(
  { binary, modules }: Nginx,
  {
    folder,
    module,
    site,
    address,
    env = {},
  }: { folder: string; module: keyof Nginx['modules']; site: string; address: string; env?: Record<string, string> },
): Promise<{ stop: () => Promise<void> }> {
  await writable(folder);
  const configuration = join(folder, 'nginx.conf');
  await writeFile(configuration, mainConfiguration({ folder, module: modules[module], site }));
  const child = spawn(
    'timeout',
    [
      `--kill-after=${LONGEST_STOP}`,
      String(LONGEST_LIFE),
      binary,
      '-p',
      folder,
      '-e',
      `${folder}/error.log`,
      '-c',
      configuration,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { PATH: process.env.PATH, ...env }, ...user },
  );
  let complaint = '';
  child.stderr.on('data', (data) => (complaint += data));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const kill = () => void child.kill('SIGTERM');
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    process.removeListener('exit', kill);
    kill();
    await ended;
  };

  for (let attempt = 0; !(await answers(address)); attempt++) {
    if (child.exitCode === null && attempt < 200) await delay(25);
    else {
      await stop();
      const log = existsSync(`${folder}/error.log`) ? readFileSync(`${folder}/error.log`, 'utf8') : '';
      throw new Error(`nginx did not start. ${complaint || log}`);
    }
  }
  return { stop };
}

/**
 * @param address host:port
 * @returns whether somebody listens there
 */
function answers(address: string): Promise<boolean> {
  const [host, port] = address.split(':');
  return new Promise((resolve) => {
    const socket = connect(Number(port), host);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

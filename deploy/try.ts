/**
 * The origin and the cache of this folder, on loopback ports and from a temporary folder, as an ordinary user:
 *
 *   npx tsx deploy/try.ts [notice.json]      until Ctrl-C, a quarter of an hour at most
 */
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { freePort } from '../tools/browser/free-port.js';
import { findNginx, startNginx, writable } from './nginx-process.js';
import { precompress } from './precompress.js';
import { render } from './render.js';

const demoNotice = fileURLToPath(new URL('../demo/notice.json', import.meta.url));

/**
 * @param options.notice a file
 * @param options.sMaxAge in seconds
 * @param options.origin host:port of an origin that is running already
 * @param options.env of both: tests tell them the time
 */
export async function startPair({
  notice = demoNotice,
  sMaxAge = '10',
  origin: ready,
  env,
}: { notice?: string; sMaxAge?: string; origin?: string; env?: Record<string, string> } = {}) {
  const nginx = findNginx();
  if (typeof nginx === 'string')
    throw new Error(`${nginx}. deploy/README.md says which packages of Debian's to install.`);
  const folder = await writable(await mkdtemp(join(tmpdir(), 'ikp-serving-')));
  const [root, conf] = [join(folder, 'root'), join(folder, 'conf')];
  const [store, logs] = [await writable(join(folder, 'store')), await writable(join(folder, 'logs'))];
  const running: Map<string, { stop: () => Promise<void> }> = new Map();
  const stop = async () => {
    await Promise.all([...running.values()].map((each) => each.stop()));
    await rm(folder, { recursive: true, force: true });
  };
  const start = async (name: 'origin' | 'cache', module: 'brotli' | 'js', address: string) => {
    const site = join(conf, `ikp-${name}.conf`);
    running.set(name, await startNginx(nginx, { folder: join(folder, name), module, site, address, env }));
  };
  try {
    const files = await precompress(root);
    await cp(notice, join(root, 'notice.json'));
    const [free, listen] = [`127.0.0.1:${await freePort()}`, `127.0.0.1:${await freePort()}`];
    const origin = ready ?? free;
    await render(conf, { origin, listen, root, store, logs, 's-maxage': sMaxAge });
    const startOrigin = () => start('origin', 'brotli', origin);
    if (!ready) await startOrigin();
    await start('cache', 'js', listen);
    return {
      origin: `http://${origin}`,
      cache: `http://${listen}`,
      /** What the origin serves of the release. */
      files,
      stop,
      startOrigin,
      stopOrigin: () => running.get('origin')?.stop(),
      /** @param text of a new notice, put in place in one step, as an editor's system should */
      async publish(text: string) {
        await writeFile(join(root, 'new.json'), text);
        await rename(join(root, 'new.json'), join(root, 'notice.json'));
      },
      /** What reached the origin, in order, as "GET /notice.json 200". */
      async originRequests() {
        const lines = (await readFile(join(logs, 'ikp-origin.log'), 'utf8')).split('\n').filter(Boolean);
        return lines.map((line) => line.replace(/^\S+ "(.*)" (\d+) .*$/, '$1 $2'));
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const notice = process.argv[2] === undefined ? undefined : resolve(process.argv[2]);
    const pair = await startPair({ notice });
    const addresses = ['/notice.json', ...pair.files.map(({ path }) => path)];
    console.log(['', 'The cache:', ...addresses.map((path) => pair.cache + path)].join('\n  '));
    console.log(['', 'The origin:', ...addresses.map((path) => pair.origin + path)].join('\n  '));
    console.log('\nCtrl-C stops both; so does a quarter of an hour.');
    const end = setTimeout(() => void pair.stop(), 15 * 60_000);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        clearTimeout(end);
        void pair.stop();
      });
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

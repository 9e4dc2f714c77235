/** What the tests of deploy/ share: the real nginx, the time by which it runs, and requests as they go over the wire. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, request as send, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { findNginx } from '../../deploy/nginx-process.js';
import { startPair } from '../../deploy/try.js';
import type { AddressInfo } from 'node:net';

/** How long a test waits for an answer or a request before it fails, in ms: it should say what did not come. */
const PATIENCE = 20_000;

const nginx = findNginx();
/** Debian's libfaketime, in the folder of whatever architecture this is. */
const [faketime] = (existsSync('/usr/lib') ? await readdir('/usr/lib') : [])
  .map((folder) => `/usr/lib/${folder}/faketime/libfaketime.so.1`)
  .filter((path) => existsSync(path));

/** Why these tests cannot run here; `false` when they can. */
export const skip = typeof nginx === 'string' ? nginx : faketime ? false : 'libfaketime is not installed';

/**
 * Starts the cache, and the origin unless one is given, with a clock that the test sets; both end with the test file.
 */
export async function serve(options: Parameters<typeof startPair>[0] = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'ikp-clock-'));
  const file = join(folder, 'time');
  // It stands still between two calls of `pass`, so that no test depends on how fast the machine is.
  let now = Math.floor(Date.now() / 1000) * 1000;
  // In one step: nginx reads the time at every event, and a file that is half written is no time.
  const setClock = async () => {
    await writeFile(`${file}.new`, new Date(now).toISOString().slice(0, 19).replace('T', ' '));
    await rename(`${file}.new`, file);
  };
  await setClock();
  await chmod(folder, 0o755); // Where root tests, nginx is somebody else.
  const env = {
    TZ: 'UTC',
    LD_PRELOAD: faketime ?? '',
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_NO_CACHE: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  };
  const pair = await startPair({ ...options, env });
  after(async () => {
    await pair.stop();
    await rm(folder, { recursive: true });
  });
  return {
    ...pair,
    /** @param seconds by which the clock goes forward at once */
    pass: async (seconds: number) => {
      now += seconds * 1000;
      await setClock();
    },
    /** The servers' time. */
    now: () => now,
  };
}

export interface Answer {
  status: number;
  /** by name in small letters, each with all that was sent under it */
  headers: Map<string, string[]>;
  /** as it came */
  body: Buffer;
}

/** One request, without anything that fetch would add, unpack or cache. */
export function ask(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(PATIENCE);
    const request = send(url, { method, headers, agent: false, signal }, async (response) => {
      const all: Map<string, string[]> = new Map();
      for (let index = 0; index < response.rawHeaders.length; index += 2) {
        const name = response.rawHeaders[index]?.toLowerCase() ?? '';
        all.set(name, [...(all.get(name) ?? []), response.rawHeaders[index + 1] ?? '']);
      }
      const body = await buffer(response).catch(reject);
      if (body) resolve({ status: response.statusCode ?? 0, headers: all, body });
    });
    request.on('error', (error) => reject(new Error(`${method} ${url} was not answered.`, { cause: error }))).end();
  });
}

/** The one value of a header. */
export function only({ headers }: Answer, name: string) {
  const values = headers.get(name) ?? [];
  if (values.length > 1) throw new Error(`${name} came ${values.length} times: ${values.join(' | ')}`);
  return values[0];
}

/** Asks until the answer is as wanted, such as when the cache fetches in the background. */
export async function askUntil(url: string, wanted: (answer: Answer) => boolean) {
  for (let attempt = 0; attempt < 200; attempt++) {
    const answer = await ask(url);
    if (wanted(answer)) return answer;
    await delay(25);
  }
  throw new Error(`${url} never answered as wanted.`);
}

/** An origin that answers as the test wants, and counts. */
export async function fakeOrigin() {
  const requests: IncomingMessage[] = [];
  const waiting: (() => void)[] = [];
  const origin = {
    /** `hold` lets requests wait until `release`. */
    mood: 'serve' as 'serve' | 'fail' | 'hold',
    /** What reached it. */
    requests,
    /** Its clock: that of the cache, once there is one. */
    now: () => Date.now(),
    /** @param count of requests to wait for */
    async reached(count: number) {
      const deadline = Date.now() + PATIENCE;
      while (requests.length < count) {
        if (Date.now() > deadline) throw new Error(`${requests.length} requests came, not ${count}.`);
        await delay(10);
      }
    },
    release() {
      origin.mood = 'serve';
      waiting.splice(0).forEach((go) => go());
    },
    address: '',
  };
  const server = createServer(async (request, response) => {
    requests.push(request);
    if (origin.mood === 'hold') await new Promise((go) => waiting.push(() => go(undefined)));
    response.sendDate = false;
    response.setHeader('Date', new Date(origin.now()).toUTCString());
    if (origin.mood === 'fail') return response.writeHead(500).end('broken');
    response.writeHead(200, {
      'Content-Type': 'application/json',
      'Cache-Control': 'public, max-age=0, s-maxage=10, stale-while-revalidate=60, stale-if-error=86400',
      'Access-Control-Allow-Origin': 'https://only-one.example',
      'Set-Cookie': 'visitor=1',
    });
    return response.end('{"revision":1}');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  origin.address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return origin;
}

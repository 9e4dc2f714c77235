// @ts-check
/**
 * `npm start`: builds what is missing or old, then serves the demo on this machine until Ctrl-C.
 * The page tests use `startDemo({ port: 0, quiet: true })`.
 */
import { spawn } from 'node:child_process';
import { readFile, readdir, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundledPath, bundleNpmPage, fileFor, root } from './demo-site.mjs';

const firstPort = 5173;
const host = '127.0.0.1';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** @param {string} file @returns {Promise<number>} 0 for a file that is not there */
const changedAt = (file) =>
  stat(file).then(
    (found) => found.mtimeMs,
    () => 0,
  );

/** @param {string} folder @returns {Promise<number>} */
async function newestIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const times = entries
    .filter((entry) => entry.isFile())
    .map((entry) => changedAt(join(entry.parentPath ?? entry.path, entry.name)));
  return Math.max(0, ...(await Promise.all(times)));
}

/** Whether the build is missing or older than a source file. */
export async function isBuildOld() {
  const built = ['dist/ikp-widgets.js', 'dist/npm/define/all.js', 'dist/studio/index.html'].map((name) =>
    changedAt(join(root, name)),
  );
  const sources = ['src', 'locales', 'studio'].map((name) => newestIn(join(root, name)).catch(() => 0));
  return Math.min(...(await Promise.all(built))) < Math.max(...(await Promise.all(sources)));
}

/** Runs `npm run build` with its output shown. */
function build() {
  return /** @type {Promise<void>} */ (
    new Promise((done, fail) => {
      // npm is a .cmd file on Windows, which needs a shell.
      const child = spawn('npm', ['run', 'build'], {
        cwd: root,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      });
      child.on('error', fail);
      child.on('exit', (code) => (code === 0 ? done() : fail(new Error('npm run build failed'))));
    })
  );
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<{ status: number, type?: string, body: string | Buffer }>}
 */
async function answer(request) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405, body: 'Only GET and HEAD' };
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
  if (path === bundledPath) return { status: 200, type: types['.js'], body: await bundleNpmPage() };
  const file = fileFor(path);
  if (!file) return { status: 404, body: `No ${path}` };
  return { status: 200, type: types[extname(file)], body: await readFile(file) };
}

/**
 * Listens on the port, or on the next free one.
 * @param {import('node:http').Server} server
 * @param {number} port 0 for any
 * @returns {Promise<number>}
 */
function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE' && port !== 0 && port < firstPort + 100;
      if (taken) listen(server, port + 1).then(done, fail);
      else fail(error);
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      const address = server.address();
      done(address && typeof address === 'object' ? address.port : port);
    });
  });
}

/**
 * Serves the demo. Nothing is built here: `npm start` and `npm test` do that before.
 * @param {{ port?: number, quiet?: boolean }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends in a slash
 */
export async function startDemo({ port = firstPort, quiet = false } = {}) {
  if ((await changedAt(join(root, 'dist/ikp-widgets.js'))) === 0)
    throw new Error('No dist/: run `npm run build` first');
  const server = createServer((request, response) => {
    answer(request)
      .catch((error) => ({ status: error.code === 'ENOENT' ? 404 : 500, type: undefined, body: String(error.message) }))
      .then(({ status, type, body }) => {
        // no-cache: the files change between builds, and a reload should show it.
        response.writeHead(status, {
          'content-type': type ?? 'text/plain; charset=utf-8',
          'cache-control': 'no-cache',
        });
        response.end(request.method === 'HEAD' ? undefined : body);
      });
  });
  const url = `http://${host}:${await listen(server, port)}/`;
  if (!quiet)
    console.log(
      `\nThe demo is at ${url}, the Studio at ${url}studio/\nAfter a change in src: npm run build, then reload. Ctrl-C stops.\n`,
    );
  return {
    url,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    if (await isBuildOld()) await build();
    const demo = await startDemo();
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
      process.once(signal, () => demo.close().then(() => process.exit(0)));
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

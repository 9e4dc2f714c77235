import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostPage } from './host-page.js';
import { brotli } from './compress.js';
import { bundle } from './bundle.js';
import type { Candidate } from './candidate.js';

/** `type` is the ending of its name */
interface File {
  content: string | Buffer;
  type: string;
}
/** what went over the wire, without headers */
export interface Served {
  path: string;
  bytes: number;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const npm = `${root}bench/node_modules`;

/** Folders by the start of a path; the last two are where peers look for their pictures and fonts. */
const folders = Object.entries({
  '/dist/': `${root}dist`,
  '/npm/': npm,
  '/img/': `${npm}/@department-of-veterans-affairs/web-components/dist/img`,
  '/assets/': `${npm}/govuk-frontend/dist/govuk/assets`,
});

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
]);
const compressed = new Set(['.png', '.woff2', '.woff', '.ico']);

/**
 * The pages of the candidates at `/page/<name>`, and what they load: all with brotli at its best, as from a CDN. Pages and
 * documents are asked for anew each time, as `refresh` needs it; all else may be kept.
 * @param texts further files by path
 * @param date what the server says that the time is; the true one by default
 */
export function startSite(candidates: readonly Candidate[], texts: Record<string, string> = {}, date?: Date) {
  const byName = new Map(candidates.map((candidate) => [candidate.name, candidate]));
  return serveFiles(find, (path) => path in texts, date);

  async function find(path: string): Promise<File | undefined> {
    if (path in texts) return { content: texts[path] ?? '', type: extname(path) || '.html' };
    if (path === '/blank') return { content: '<!doctype html><title>Blank</title>', type: '.html' };
    const [, kind, name] = path.split('/');
    const candidate = byName.get((name ?? '').replace(/\.js$/, ''));
    if (kind === 'page' && candidate) return { content: hostPage(candidate), type: '.html' };
    if (kind === 'bundle' && candidate?.script) return { content: await bundle(candidate.script), type: '.js' };
    const [start = '', folder] = folders.find(([each]) => path.startsWith(each)) ?? [];
    const file = folder && resolve(folder, path.slice(start.length));
    if (!file || !file.startsWith(folder + sep)) return undefined;
    const content = await readFile(file).catch(() => undefined);
    return content && { content, type: extname(path) };
  }
}

/**
 * @param changes whether a file is asked for anew each time, as pages are
 * @param date what the server says that the time is; the true one by default
 */
export async function serveFiles(
  find: (path: string) => Promise<File | undefined>,
  changes: (path: string) => boolean = () => false,
  date?: Date,
) {
  const answers: Map<string, Promise<{ body: Buffer; headers: Record<string, string> } | undefined>> = new Map();
  let served: Served[] = [];

  async function answer(path: string) {
    const found = await find(path);
    if (!found) return undefined;
    const body = compressed.has(found.type) ? Buffer.from(found.content) : brotli(found.content);
    const isFresh = found.type === '.html' || changes(path);
    const headers = {
      'content-type': types.get(found.type) ?? 'application/octet-stream',
      'cache-control': isFresh ? 'no-cache' : 'public, max-age=31536000, immutable',
      etag: `"${createHash('sha256').update(body).digest('base64url')}"`,
      ...(compressed.has(found.type) ? {} : { 'content-encoding': 'br' }),
    };
    return { body, headers };
  }

  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!answers.has(path)) answers.set(path, answer(path));
    const found = await answers.get(path)?.catch((error: unknown) => console.error(error));
    const isKnown = found && request.headers['if-none-match'] === found.headers['etag'];
    if (date) response.setHeader('date', date.toUTCString());
    served.push({ path, bytes: found && !isKnown ? found.body.length : 0 });
    if (!found) response.writeHead(404).end();
    else if (isKnown) response.writeHead(304, found.headers).end();
    else response.writeHead(200, { ...found.headers, 'content-length': found.body.length }).end(found.body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');

  return {
    origin: `http://127.0.0.1:${address.port}`,
    /** What was served since this was asked for last. */
    takeServed() {
      const all = served;
      served = [];
      return all;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

export type Site = Awaited<ReturnType<typeof startSite>>;

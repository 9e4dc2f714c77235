import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { listening } from './listening.js';

const root = new URL('../../', import.meta.url);
const types = new Map([
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
]);

/**
 * Serves the project's folder and the given pages until the tests of the file are over.
 * @param pages path → HTML
 * @returns the origin
 */
export async function serve(pages: Record<string, string>): Promise<string> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const body = pages[pathname] ?? (await readFile(new URL(`.${pathname}`, root)));
      const type = types.get(extname(pathname)) ?? 'text/plain';
      // No charset: the single file must not need one.
      response.writeHead(200, { 'content-type': pages[pathname] === undefined ? type : 'text/html' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return listening(server);
}

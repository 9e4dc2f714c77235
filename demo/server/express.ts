// How an Express application gives its pages the notices, rendered: `npx tsx demo/server/express.ts` starts one.
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import express from 'express';
import { render, styleHashes } from 'ikp-widgets/server';
import type { RequestHandler } from 'express';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Middleware that gives the templates of the pages `response.locals.notice(element, attributes)`: an element as HTML, in
 * the language of the page. A notice that can't be read or used must not take the page with it: then it is empty, and
 * the log says why.
 * @param file the notice document; read again when it has changed
 */
export function notices(file: string): RequestHandler {
  let known: { changed: number; document: unknown } | undefined;
  const read = async () => {
    const { mtimeMs: changed } = await stat(file);
    if (known?.changed !== changed) known = { changed, document: JSON.parse(await readFile(file, 'utf8')) };
    return known.document;
  };
  return async (request, response, next) => {
    const asked = request.query['lang'];
    const lang = typeof asked === 'string' ? asked : request.acceptsLanguages('pl', 'en', 'uk') || 'pl';
    let document: unknown;
    try {
      document = await read();
    } catch (error) {
      console.error(`${file}: ${String(error)}`);
    }
    response.locals['lang'] = lang;
    response.locals['notice'] = (element: string, attributes = {}) => {
      try {
        return document === undefined ? '' : render(document, { element, lang, attributes });
      } catch (error) {
        console.error(`${file}: ${String(error)}`);
        return '';
      }
    };
    next();
  };
}

/** @param file the notice document */
export async function application(file: string) {
  const app = express();
  const hashes = Object.values(await styleHashes()).join(' ');
  const policy = `default-src 'none'; script-src 'self'; connect-src 'self'; style-src ${hashes}`;

  app.use('/ikp-widgets.js', express.static(here('../../dist/ikp-widgets.js')));
  app.get('/notice.json', (_request, response) => response.sendFile(file));
  app.get('/', notices(file), (_request, response) => {
    const { lang, notice } = response.locals;
    const own = { src: '/notice.json' };
    // What the words say changes by the minute at most.
    response.set({ 'content-security-policy': policy, 'cache-control': 'max-age=60', vary: 'accept-language' });
    response.send(`<!doctype html>
<html lang="${/^[a-z-]+$/i.test(lang) ? lang : 'pl'}">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Portal</title>
  <script src="/ikp-widgets.js" defer></script>
  <h1>Portal</h1>
  ${notice('outage-banner', own)}
  ${notice('login-methods', own)}
  ${notice('scam-warning', { ...own, compact: true })}
</html>`);
  });
  return app;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const app = await application(here('../notice.json'));
  const server = app.listen(Number(process.env['PORT'] ?? 8080), '127.0.0.1', () => {
    const address = server.address();
    console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
  });
}

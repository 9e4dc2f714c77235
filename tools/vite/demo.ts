import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Logger, Plugin, ViteDevServer } from 'vite';
import { builtSingleFile, forgetSingleFile } from './built-single-file.js';
import { languageFiles } from './language-files.js';

const FONTS = '/node_modules/@fontsource-variable/source-sans-3/files/';
const SINGLE_FILE = /\/ikp-widgets\.js$/;

/**
 * The dev server's demo: demo/ is served at `/`. The portal page runs the source; the other pages get the single file,
 * built when it is first asked for.
 */
export function demo(): Plugin {
  return {
    name: 'demo',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = readUrl(request.url);
        if (!url) return next();
        const language = /\/languages\/([\w-]+)\.json$/.exec(url.pathname)?.[1];
        if (SINGLE_FILE.test(url.pathname)) {
          builtSingleFile().then((code) => response.setHeader('content-type', 'text/javascript').end(code), next);
        } else if (language && languageFiles.has(language)) {
          response.setHeader('content-type', 'application/json').end(languageFiles.get(language));
        } else if (url.pathname === '/studio') {
          response.writeHead(302, { location: '/studio/' }).end();
        } else {
          request.url = fileOf(url.pathname) + url.search;
          next();
        }
      });
      watch(server);
      const printUrls = server.printUrls.bind(server);
      server.printUrls = () => {
        printUrls();
        server.config.logger.info(`  The demo is at this address, the Studio at studio/ below it. Ctrl-C stops.`);
      };
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { path }) =>
        path === '/demo/index.html'
          ? html.replace(/<script [^>]*\bikp-widgets\.js[^>]*>/, '<script type="module" src="/src/define/all.ts">')
          : html,
    },
    /** The package as it is named by its users. */
    resolveId: {
      filter: { id: /^ikp-widgets\/define\// },
      handler(id) {
        return this.resolve(id.replace(/^ikp-widgets\/(.*)\.js$/, '/src/$1.ts'));
      },
    },
  };
}

/** Nothing for an address that is none, such as `/%E0`, to which Vite answers. */
function readUrl(text = '/'): URL | undefined {
  try {
    decodeURI(text);
    return new URL(`http://localhost${text}`);
  } catch {
    return undefined;
  }
}

/** Where in the project the file behind a path of the site is. */
function fileOf(path: string): string {
  if (path.startsWith('/fonts/')) return path.replace('/fonts/', FONTS);
  const inDemo = `/demo${path}${path.endsWith('/') ? 'index.html' : ''}`;
  // Scripts are named as they are published; their source is TypeScript.
  const places = [inDemo, path].flatMap((place) => [place, place.replace(/\.js$/, '.ts')]);
  return places.find((place) => existsSync(`.${decodeURI(place)}`)) ?? path;
}

/** Reloads the page also for what it does not load as a module: the single file, the notice, translations. */
function watch({ watcher, ws, config }: ViteDevServer): void {
  const [src, locales, ...others] = ['src', 'locales', 'demo', 'studio'].map((name) => join(config.root, name) + sep);
  watcher.on('all', (_, file) => {
    if (file.startsWith(locales!)) generate(config.logger);
    if (file.startsWith(src!)) forgetSingleFile();
    if ([src!, ...others].some((folder) => file.startsWith(folder))) ws.send({ type: 'full-reload' });
  });
}

/** Translations become modules of src, whose change is seen. */
function generate(logger: Logger): void {
  execFile(process.execPath, ['--import', 'tsx', 'tools/generate/main.ts'], (error, _, explanation) => {
    if (error) logger.error(explanation);
  });
}

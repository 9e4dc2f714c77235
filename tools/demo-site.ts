/**
 * The demo as it is published, from what was built. (`npm start` serves it from source.)
 * `npx tsx tools/demo-site.ts [folder]` writes it out for any static host.
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const demo = join(root, 'demo');

/** The Studio as it is published; its source is studio/. */
const studio = join(root, 'dist/studio');
const fonts = join(root, 'node_modules/@fontsource-variable/source-sans-3');

/** Of the font only what the three languages of the demo need. */
const fontFiles = ['latin', 'latin-ext', 'cyrillic'].map((subset) => `source-sans-3-${subset}-wght-normal.woff2`);

/** What the demo takes from outside its folder, by path in the site. */
const borrowed = new Map([
  ['ikp-widgets.js', join(root, 'dist/ikp-widgets.js')],
  ['notice.schema.json', join(root, 'notice.schema.json')],
  ['fonts/LICENSE', join(fonts, 'LICENSE')],
  ...fontFiles.map((name) => [`fonts/${name}`, join(fonts, 'files', name)] as [string, string]),
]);

/** The scripts of its pages, by their paths in the site; their source is TypeScript. */
const scripts = ['panel/main.js', 'embed/npm.js'];

/** Bundles a script as a user's bundler would: `ikp-widgets` through the package's own `exports`. */
async function bundle(path: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: demo,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: join(demo, path.replace(/\.js$/, '.ts')) },
    },
  });
  const output = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const chunk = output.find((part) => part.type === 'chunk' && part.isEntry);
  if (!chunk || chunk.type !== 'chunk') throw new Error(`vite made no chunk from ${path}`);
  return chunk.code;
}

/** Writes the whole demo to a folder. All addresses in it are relative, so that it can be hosted under any path. */
export async function writeSite(folder: string) {
  await rm(folder, { recursive: true, force: true });
  const isPublished = (source: string) =>
    !source.startsWith(join(demo, 'dist')) && !/\.ts$|tsconfig\.json$/.test(source);
  await cp(demo, folder, { recursive: true, filter: isPublished });
  await cp(studio, join(folder, 'studio'), { recursive: true });
  for (const [path, file] of borrowed) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await cp(file, join(folder, path));
  }
  for (const path of scripts) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), await bundle(path));
  }
}

/**
 * Serves the built demo on loopback: for tests and pictures.
 * @returns `url` ends in a slash
 */
export async function startDemo(): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'ikp-demo-'));
  await writeSite(folder);
  const server = await preview({
    configFile: false,
    root: folder,
    appType: 'mpa',
    logLevel: 'silent',
    build: { outDir: '.' },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const [url = ''] = server.resolvedUrls?.local ?? [];
  return {
    url,
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = resolve(process.argv[2] ?? join(demo, 'dist'));
  await writeSite(folder);
  console.log(`The demo is in ${folder}`);
}

// @ts-check
/**
 * The demo as it is published, from what was built. (`npm start` serves it from source.)
 * `node tools/demo-site.mjs [folder]` writes it out for any static host.
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
  ...fontFiles.map((name) => /** @type {[string, string]} */ ([`fonts/${name}`, join(fonts, 'files', name)])),
]);

/** The page for npm users has a bare import in its script: the same path serves the bundle. */
const bundledPath = 'embed/npm.js';

/**
 * Bundles `demo/embed/npm.js` as a user's bundler would: through the package's own `exports`.
 * @returns {Promise<string>}
 */
async function bundleNpmPage() {
  const result = await build({
    configFile: false,
    root: demo,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, modulePreload: false, rolldownOptions: { input: join(demo, bundledPath) } },
  });
  const output = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const chunk = output.find((part) => part.type === 'chunk' && part.isEntry);
  if (!chunk || chunk.type !== 'chunk') throw new Error(`vite made no chunk from ${bundledPath}`);
  return chunk.code;
}

/**
 * Writes the whole demo to a folder. All addresses in it are relative, so that it can be hosted under any path.
 * @param {string} folder
 */
export async function writeSite(folder) {
  await rm(folder, { recursive: true, force: true });
  const apart = [join(demo, 'dist')];
  await cp(demo, folder, { recursive: true, filter: (source) => !apart.some((each) => source.startsWith(each)) });
  await cp(studio, join(folder, 'studio'), { recursive: true });
  for (const [path, file] of borrowed) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await cp(file, join(folder, path));
  }
  await writeFile(join(folder, bundledPath), await bundleNpmPage());
}

/**
 * Serves the built demo on loopback: for tests and pictures.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends in a slash
 */
export async function startDemo() {
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
  console.log(`The demo stands in ${folder}`);
}

// @ts-check
/**
 * The demo as a set of addresses: which file stands behind which path, and the one script that has to be bundled.
 * `tools/start.mjs` serves it; `node tools/demo-site.mjs [folder]` writes it out for any static host.
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
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
export const bundledPath = 'embed/npm.js';

/**
 * The file behind a path of the site, or nothing when the path leads out of the demo.
 * @param {string} path without the leading slash, decoded
 * @returns {string | undefined}
 */
export function fileFor(path) {
  const lent = borrowed.get(path);
  if (lent) return lent;
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (name.startsWith('studio/')) return within(studio, name.slice('studio/'.length));
  const file = within(demo, name);
  return file && !file.startsWith(join(demo, 'dist')) ? file : undefined;
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {string | undefined} nothing when it leads out of the folder
 */
function within(folder, path) {
  const file = resolve(folder, path);
  return file.startsWith(folder + sep) ? file : undefined;
}

/**
 * Bundles `demo/embed/npm.js` as a user's bundler would: through the package's own `exports`.
 * @returns {Promise<string>}
 */
export async function bundleNpmPage() {
  const { build } = await import('vite');
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = resolve(process.argv[2] ?? join(demo, 'dist'));
  await writeSite(folder);
  console.log(`The demo stands in ${folder}`);
}

// @ts-check
// dist/studio: the Studio as files that any static host can serve from any folder, under `default-src 'self'`.
import { copyFile, cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { integrityOf } from './integrity.mjs';
import { licencesOf } from './licences.mjs';

/** The Studio's source, below the root. */
export const studioSource = 'studio';

/** Builds the Studio into `studio/` of the folder, beside the single file, which it shows and whose hash it tells. */
export async function buildStudio(folder = 'dist') {
  const out = resolve(folder, 'studio');
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const hash = integrityOf(await readFile(join(folder, 'ikp-widgets.js')));
  const result = await build({
    configFile: false,
    root: resolve(studioSource),
    // Relative addresses: a portal chooses the folder.
    base: './',
    publicDir: false,
    envDir: false,
    logLevel: 'warn',
    mode: 'production',
    resolve: { conditions: ['module', 'browser', 'production'] },
    define: {
      WIDGETS_VERSION: JSON.stringify(version),
      WIDGETS_INTEGRITY: JSON.stringify(hash),
      // Not left to the environment, by which some packages have another code.
      'process.env.NODE_ENV': JSON.stringify('production'),
    },
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2022',
      // A policy without `data:` and inline scripts is enough.
      assetsInlineLimit: 0,
      modulePreload: false,
      cssCodeSplit: false,
      reportCompressedSize: false,
      // Editors load it, once: the JSON view's editor is most of it.
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        checks: { pluginTimings: false },
        output: {
          codeSplitting: false,
          comments: false,
          entryFileNames: 'studio.js',
          assetFileNames: ({ names }) => (names[0]?.endsWith('.css') ? 'studio.css' : '[name][extname]'),
        },
      },
    },
  });
  // The pages in the frame are as written: what a portal's own page would be.
  await cp(join(studioSource, 'preview'), join(out, 'preview'), { recursive: true });
  await copyFile(join(folder, 'ikp-widgets.js'), join(out, 'ikp-widgets.js'));
  await writeFile(join(out, 'LICENSES.txt'), await licencesOf(sourcesOf(/** @type {any} */ (result).output)));
}

/** @returns {string[]} the paths of all that a bundle was made of */
function sourcesOf(/** @type {{ modules?: object, originalFileNames?: string[] }[]} */ files) {
  return files.flatMap(({ modules = {}, originalFileNames = [] }) => [
    ...Object.keys(modules),
    ...originalFileNames.map((name) => resolve(studioSource, name)),
  ]);
}

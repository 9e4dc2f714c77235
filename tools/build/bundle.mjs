// @ts-check
import { join } from 'node:path';
import { build } from 'vite';
import { packCatalogues } from './pack-catalogues.mjs';
import { trimLit } from './trim-lit.mjs';

/**
 * @typedef {{ code: string, modules: Record<string, { code: string | null, renderedLength: number }> }} Bundle
 */

/**
 * One script with everything that `entry` imports. An IIFE, because it must run as a classic script, where top-level
 * names would be globals of the page, and as a module script.
 * @param {string} entry
 * @param {string} modules the folder with the compiled source
 * @returns {Promise<Bundle>}
 */
export async function bundle(entry, modules) {
  const output = await build({
    configFile: false,
    plugins: [packCatalogues(join(modules, 'language/generated')), trimLit()],
    envDir: false,
    logLevel: 'warn',
    mode: 'production',
    build: {
      write: false,
      copyPublicDir: false,
      target: 'es2022',
      // A few hundred bytes better with brotli than vite's own minifier.
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3 }, format: { comments: false } },
      lib: { entry, formats: ['iife'], name: 'ikpWidgets', fileName: () => 'bundle.js' },
      rolldownOptions: {
        checks: { pluginTimings: false },
        // Its index sets up one language for the whole page, which we never use; its package.json does not say that the
        // modules behind it can be left out.
        treeshake: { moduleSideEffects: [{ test: /@lit[\\/]localize/, sideEffects: false }] },
        output: { codeSplitting: false, strict: true, comments: false },
      },
    },
  });
  const [chunk, ...others] = /** @type {any} */ (Array.isArray(output) ? output[0] : output).output;
  if (others.length > 0)
    throw new Error(`${entry}: more than one file came out: ${others.map((/** @type {any} */ file) => file.fileName)}`);
  return { code: strictInside(chunk.code), modules: chunk.modules };
}

/** As the first line of the file it would also hold for whatever a portal appends to it. */
function strictInside(/** @type {string} */ code) {
  const [start, open] = /^"use strict";([!(]function\(\)\{)/.exec(code) ?? [];
  if (start === undefined) throw new Error('The bundle does not start with "use strict" and a function.');
  return `${open}"use strict";${code.slice(start.length)}`;
}

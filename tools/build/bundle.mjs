// @ts-check
import { build } from 'vite';

/**
 * @typedef {{ code: string, modules: Record<string, { code: string | null, renderedLength: number }> }} Bundle
 */

/**
 * One script with everything that `entry` imports. An IIFE, because it must run as a classic script, where top-level
 * names would be globals of the page, and as a module script.
 * @param {string} entry
 * @returns {Promise<Bundle>}
 */
export async function bundle(entry) {
  const output = await build({
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    mode: 'production',
    build: {
      write: false,
      copyPublicDir: false,
      target: 'es2022',
      minify: 'oxc',
      lib: { entry, formats: ['iife'], name: 'ikpWidgets', fileName: () => 'bundle.js' },
      rolldownOptions: {
        // Its index sets up one language for the whole page, which we never use; its package.json does not say that the
        // modules behind it can be left out.
        treeshake: { moduleSideEffects: [{ test: /@lit[\\/]localize/, sideEffects: false }] },
        output: {
          codeSplitting: false,
          strict: true,
          comments: false,
          minify: { compress: true, mangle: { toplevel: true }, codegen: { removeWhitespace: true } },
        },
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
  const start = '"use strict";(function(){';
  if (!code.startsWith(start)) throw new Error(`The bundle no longer starts with ${start}`);
  return `(function(){"use strict";${code.slice(start.length)}`;
}

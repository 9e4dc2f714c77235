// @ts-check
import { join, resolve } from 'node:path';
import { minify } from 'terser';
import { build, minifySync } from 'vite';
import { languageHashes } from './languages.mjs';
import { packCatalogues } from './pack-catalogues.mjs';
import { prepareTemplates } from './prepare-templates.mjs';

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
    plugins: [packCatalogues(join(modules, 'language/generated')), languageHashes(modules), prepareTemplates()],
    envDir: false,
    logLevel: 'warn',
    mode: 'production',
    // Not left to NODE_ENV, by which lit has another build: whoever builds gets the same bytes.
    resolve: {
      conditions: ['module', 'browser', 'production'],
      alias: { 'lit/html.js': resolve(modules, 'single/templates.js') },
    },
    build: {
      write: false,
      copyPublicDir: false,
      target: 'es2022',
      minify: false, // terser's turn comes below.
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
  return { code: strictInside(await minified(chunk.code)), modules: chunk.modules };
}

// Properties that only our modules give each other. None of them is a field of a document, an event or an element, one of
// the platform's, or a name that is put together.
const OURS =
  /^(markup|putFrom|putAll|asNodes|rendered|firstNode|lastNode|wall|steady|learn|dayAndMonth|msg|plural|distance|dates|changesAt|sleepsFor|acceptsOlderFrom|isIdle|offer|begin|recall|failure|retryAfter|clockMoved|wishes|availability|effect|addresses|requester|mayStore|childrenChanged|feed|customStates|ui|asOf|isFolded|onFold|onCalendar|onCopy|onOpen|announced|copied|prepare|failed|stands)$/;

/**
 * By terser, which can shorten properties (0.2 kB with brotli), then by vite's own minifier, which finds another 0.2 kB in
 * what terser leaves, and by terser again for the quotes: vite writes all of them as backticks, which takes 0.05 kB more.
 * @returns {Promise<string>}
 */
async function minified(/** @type {string} */ code) {
  // A short name must not be one that stands in the code already.
  const reserved = [...new Set(code.match(/[\w$]+/g))].filter((name) => !OURS.test(name));
  const { code: short = '' } = await minify(code, {
    ecma: 2020,
    compress: { passes: 6, inline: 2, join_vars: false, lhs_constants: false },
    mangle: { properties: { regex: OURS, reserved, keep_quoted: true, builtins: true } },
    format: { comments: false },
  });
  const compress = /** @type {const} */ ({ target: 'es2022', treeshake: { propertyReadSideEffects: false } });
  const result = minifySync('bundle.js', short, { compress, mangle: true });
  if (result.errors.length > 0) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  const { code: shortest = '' } = await minify(result.code, { ecma: 2020, compress: false, mangle: false });
  return shortest;
}

/** As the first line of the file it would also hold for whatever a portal appends to it. */
function strictInside(/** @type {string} */ code) {
  const [start, , open = ''] = /^(['"`])use strict\1;([!(]function\(\)\{)/.exec(code) ?? [];
  if (start === undefined) throw new Error('The bundle does not start with "use strict" and a function.');
  return `${open}"use strict";${code.slice(start.length)}`;
}

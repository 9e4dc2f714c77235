// @ts-check
// dist/cli: the command line, with everything it needs inside, so that whoever installs the package for a page gets no
// further packages; each command in a file of its own, which is loaded when it is asked for.
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { minifyLiterals } from './literals.mjs';

/** Node 20 is the oldest that the package runs on. */
const TARGET = 'node20';

/** As in dist/npm: what `render` prints is the same, and its styles have the same hashes. */
const minifiedTemplates = {
  name: 'minified-templates',
  enforce: /** @type {const} */ ('post'),
  transform(/** @type {string} */ code, /** @type {string} */ id) {
    return /[\\/]src[\\/](widgets|server)[\\/]/.test(id) ? minifyLiterals(code) : undefined;
  },
};

/** Bundles `src/cli` into `cli/` of the folder. */
export async function buildCli(folder = 'dist') {
  await build({
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    mode: 'production',
    plugins: [minifiedTemplates],
    // As Node resolves: lit then needs no page.
    resolve: { conditions: ['node', 'module', 'production'], mainFields: ['module', 'main'] },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: join(process.cwd(), folder, 'cli'),
      emptyOutDir: true,
      copyPublicDir: false,
      target: TARGET,
      // Node reads it at each start.
      minify: true,
      rolldownOptions: {
        input: { 'ikp-widgets': 'src/cli/bin.ts', run: 'src/cli/run.ts' },
        checks: { pluginTimings: false },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          banner: (/** @type {{ name: string }} */ { name }) => (name === 'ikp-widgets' ? '#!/usr/bin/env node' : ''),
        },
      },
    },
  });
  await chmod(join(folder, 'cli/ikp-widgets.js'), 0o755);
  await writeFile(join(folder, 'cli/LICENSES.txt'), await licences());
}

/** The licences of what the bundle holds. */
async function licences() {
  const files = ['commander/LICENSE', 'jsonc-parser/LICENSE.md', 'lit-html/LICENSE'];
  const texts = files.map(async (file) => {
    const [name] = file.split('/');
    return `${name}\n\n${(await readFile(join('node_modules', file), 'utf8')).trim()}\n`;
  });
  return (await Promise.all(texts)).join('\n');
}

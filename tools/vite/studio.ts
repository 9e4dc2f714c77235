import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { transform } from 'esbuild';
import type { EnvironmentOptions, Plugin } from 'vite';
import { integrityOf } from '../release/integrity.js';
import { builtSingleFile } from './built-single-file.js';

/** dist/studio: the Studio as files that any static host can serve from any folder, under `default-src 'self'`. */
export const studio: EnvironmentOptions = {
  consumer: 'client',
  resolve: { conditions: ['module', 'browser', 'production'] },
  // Not left to the machine's own, by which some packages have another code.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    outDir: 'dist',
    // A policy without `data:` and inline scripts is enough.
    assetsInlineLimit: 0,
    modulePreload: false,
    cssCodeSplit: false,
    // Editors load it, once: the JSON view's editor is most of it.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: resolve('studio/index.html'),
      output: {
        codeSplitting: false,
        comments: false,
        entryFileNames: 'studio/studio.js',
        assetFileNames: ({ names }) => (names[0]?.endsWith('.css') ? 'studio/studio.css' : 'studio/[name][extname]'),
      },
    },
  },
};

/** Puts beside the Studio what it shows: the single file and the pages in its frame. */
export function besideStudio(): Plugin {
  return {
    name: 'beside-studio',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'studio',
    async generateBundle() {
      for (const file of readdirSync('studio/preview')) {
        const source = await published(`studio/preview/${file}`);
        this.emitFile({ type: 'asset', fileName: `studio/preview/${file.replace(/\.ts$/, '.js')}`, source });
      }
      this.emitFile({ type: 'asset', fileName: 'studio/ikp-widgets.js', source: readFileSync('dist/ikp-widgets.js') });
    },
  };
}

/** A file as it is, or its script. */
async function published(path: string): Promise<Buffer | string> {
  const source = readFileSync(path);
  if (!path.endsWith('.ts')) return source;
  return (await transform(source, { loader: 'ts', target: 'es2022', charset: 'utf8' })).code;
}

const RELEASE = 'virtual:widgets-release';

/** Tells the Studio the version of the single file beside it, and its hash. */
export function widgetsRelease(): Plugin {
  let isBuild = false;
  return {
    name: 'widgets-release',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId: { filter: { id: /^virtual:widgets-release$/ }, handler: () => `\0${RELEASE}` },
    load: {
      filter: { id: /^\0virtual:widgets-release$/ },
      async handler() {
        const file = isBuild ? readFileSync('dist/ikp-widgets.js') : await builtSingleFile();
        const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
        return `export const release = ${JSON.stringify({ version, integrity: integrityOf(file) })};`;
      },
    },
  };
}

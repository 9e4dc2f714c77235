import { readFileSync } from 'node:fs';
import type { EnvironmentOptions } from 'vite';

const { version, license } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; license: string };

const compress = {
  passes: 2,
  inline: 1,
  pure_getters: true,
  keep_fargs: false,
  lhs_constants: false,
  negate_iife: false,
};

/**
 * dist/ikp-widgets.js: the one file of a page without a build step. An IIFE runs as a classic and as a module script. It is
 * ASCII, for pages in any encoding; and where the page has taken away what it is built of, it stops without an error.
 */
export const singleFile: EnvironmentOptions = {
  consumer: 'client',
  resolve: { conditions: ['module', 'browser', 'production'] },
  build: {
    outDir: 'dist',
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      safari10: false,
      compress,
      format: { ascii_only: true, comments: false },
    },
    lib: { entry: 'src/define/all.ts', formats: ['iife'], name: 'ikpWidgets', fileName: () => 'ikp-widgets.js' },
    rolldownOptions: {
      output: {
        codeSplitting: false,
        comments: false,
        // As the first line of the file it would also hold for whatever a portal appends to it.
        strict: false,
        intro: "'use strict';",
        // V8 compiles all functions while the file loads: painted 3 % sooner on a slow phone (docs/benchmark.md).
        postBanner: `//# allFunctionsCalledOnLoad\n/*! ikp-widgets ${version} | ${license} */\ntry{`,
        postFooter: '}catch(t){try{console.warn("ikp-widgets: "+t)}catch{}}',
      },
    },
  },
};

import { chmodSync } from 'node:fs';
import type { EnvironmentOptions, Plugin } from 'vite';

/**
 * dist/cli: the command line with everything that it needs, so that those who install the package for a page get no further
 * packages. Each command is a file of its own, loaded when it is asked for.
 */
export const commandLine: EnvironmentOptions = {
  consumer: 'server',
  // As Node resolves: Lit then needs no page.
  resolve: { conditions: ['node', 'module', 'production'], mainFields: ['module', 'main'], noExternal: true },
  build: {
    outDir: 'dist/cli',
    // The oldest that the package runs on.
    target: 'node20',
    // Node reads it at each start.
    minify: true,
    rolldownOptions: {
      input: { 'ikp-widgets': 'src/cli/bin.ts', run: 'src/cli/run.ts' },
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        banner: ({ name }) => (name === 'ikp-widgets' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
};

/** Lets the command be run as a program. */
export function executable(): Plugin {
  return {
    name: 'executable',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'cli',
    writeBundle: ({ dir = '' }) => chmodSync(`${dir}/ikp-widgets.js`, 0o755),
  };
}

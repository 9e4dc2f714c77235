// @ts-check
import { relative } from 'node:path';
import { build } from 'esbuild';

/**
 * For @web/test-runner: the files of tests in a few bundles, which is twice as fast as each page asking for some hundred
 * modules. All at once, so that what several of them import is one chunk, which browsers keep. Each file keeps its
 * address: what it fetches from beside itself is still there.
 * @param {string} rootDir
 * @param {string[]} files below it
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function bundledTests(rootDir, files) {
  /** @type {Map<string, string>} by path in the address */
  const bundles = new Map();
  return {
    name: 'bundled-tests',
    async serverStart() {
      const { outputFiles } = await build({
        absWorkingDir: rootDir,
        entryPoints: files,
        outbase: '.',
        outdir: '.',
        chunkNames: 'bundled/[hash]',
        bundle: true,
        splitting: false,
        write: false,
        format: 'esm',
        target: 'es2022',
        sourcemap: 'linked',
        conditions: ['development'],
        // Our package.json tells of the side effects of what is published, not of src.
        ignoreAnnotations: true,
        tsconfig: 'tsconfig.base.json',
        logLevel: 'warning',
      });
      for (const { path, text } of outputFiles) {
        const address = `/${relative(rootDir, path).replaceAll('\\', '/')}`;
        bundles.set(address.replace(/\.test\.js$/, '.test.ts'), text);
      }
    },
    serve({ path }) {
      const body = bundles.get(path);
      if (body !== undefined) return { body, type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
}

import { relative } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from '@web/dev-server-core';

/**
 * For `@web/test-runner`: each file of tests as one script, which is quicker than a page that asks for some hundred
 * modules. Each file keeps its address: what it fetches from beside itself is still there.
 * @param files below it
 * @param typescript compiles what is not bundled, and leaves alone what is
 */
export function bundledTests(rootDir: string, files: string[], typescript: Plugin): Plugin[] {
  /** by path in the address */
  const bundles: Map<string, string> = new Map();
  const transform = typescript.transform?.bind(typescript);
  typescript.transform = (context) => (bundles.has(context.path) ? undefined : transform?.(context));

  const bundled: Plugin = {
    name: 'bundled-tests',
    async serverStart() {
      const { outputFiles } = await build({
        absWorkingDir: rootDir,
        entryPoints: files,
        outbase: '.',
        outdir: '.',
        bundle: true,
        write: false,
        format: 'esm',
        target: 'es2022',
        sourcemap: 'linked',
        sourcesContent: false,
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
  return [bundled, typescript];
}

import { build, type Plugin } from 'vite';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const here = fileURLToPath(new URL('..', import.meta.url));
const ENTRY = 'virtual:entry';

/**
 * A module with all that it imports, minified: as an application's bundler makes it, with no plug-ins.
 * @param code its imports are looked for in what the benchmark has installed, then in the project
 */
export async function bundle(code: string): Promise<string> {
  const entry: Plugin = {
    name: 'entry',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (id === ENTRY) return `\0${ENTRY}`;
      if (importer !== `\0${ENTRY}`) return undefined;
      if (id.startsWith('ikp-bench/')) return join(here, 'elements', id.slice('ikp-bench/'.length));
      const options = { skipSelf: true };
      return (
        (await this.resolve(id, join(here, 'entry.js'), options)) ??
        (await this.resolve(id, join(here, '../entry.js'), options))
      );
    },
    load: (id) => (id === `\0${ENTRY}` ? code : undefined),
  };
  const output = await build({
    configFile: false,
    root: here,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [entry],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { codeSplitting: false, comments: false } },
    },
  });
  const chunks = [output].flat().flatMap((part) => ('output' in part ? part.output : []));
  const [chunk] = chunks.filter(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`Nothing was bundled from: ${code}`);
  return chunk.code;
}

/**
 * Puts the files of the built release where the origin serves them, each with a `.br` and a `.gz` beside it:
 *
 *   npx tsx deploy/precompress.ts <root>     writes <root>/ikp/<version>/…
 *
 * A version that is there already stays as it is: browsers and caches keep its files for a year. If the build has other
 * bytes under the same version, that is an error.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const project = fileURLToPath(new URL('..', import.meta.url));

/** The files that browsers load by address, below dist; the modules in dist/npm are for bundlers. */
async function filesToServe() {
  const dist = join(project, 'dist');
  const found = await readdir(dist, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
  const files = paths.filter((path) => !/^npm[/\\]/.test(path)).sort();
  if (files.length === 0) throw new Error('There is no release in dist/: run `npm run build` first.');
  return files.map((path) => ({ path, file: join(dist, path) }));
}

const compressed = (bytes: Buffer) => ({
  '': bytes,
  '.br': brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }),
  '.gz': gzipSync(bytes, { level: 9 }),
});

/** @returns paths as in addresses */
export async function precompress(
  root: string,
): Promise<{ path: string; bytes: number; brotli: number; gzip: number }[]> {
  const { version } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8'));
  const rows = [];
  for (const { path, file } of await filesToServe()) {
    const forms = compressed(await readFile(file));
    const target = join(root, 'ikp', version, path);
    const there = await readFile(target).catch(() => undefined);
    if (there && !there.equals(forms[''])) {
      throw new Error(
        `${target} has other contents than dist/${path}. Browsers keep a version's files for a year: give the build a new version.`,
      );
    }
    await mkdir(dirname(target), { recursive: true });
    // The plain form last: a release whose writing was cut short is written again.
    for (const ending of ['.br', '.gz', ''] as const) {
      if (!there) await writeFile(target + ending, forms[ending]);
    }
    const address = `/ikp/${version}/${path.replaceAll('\\', '/')}`;
    rows.push({ path: address, bytes: forms[''].length, brotli: forms['.br'].length, gzip: forms['.gz'].length });
  }
  return rows;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const root = process.argv[2];
    if (!root) throw new Error('Say where the origin serves files from: `npx tsx deploy/precompress.ts /srv/ikp`.');
    console.table(await precompress(resolve(root)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

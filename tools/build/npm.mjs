// @ts-check
// dist/npm: one module per source file, lit left to the user's bundler, types beside.
import { spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { minifyLiterals } from './literals.mjs';

/** Compiles `src` into `npm/` of the folder. */
export async function buildModules(folder = 'dist') {
  const modules = join(folder, 'npm');
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const options = ['-p', 'tools/build/tsconfig.json', '--outDir', modules];
  const { status } = spawnSync(process.execPath, [tsc, ...options], { stdio: 'inherit' });
  if (status !== 0) throw new Error('TypeScript found errors in src: nothing was built.');
  for (const name of await readdir(modules, { recursive: true })) {
    if (!name.endsWith('.js')) continue;
    const path = join(modules, name);
    await writeFile(path, await minifyLiterals(await readFile(path, 'utf8')));
  }
}

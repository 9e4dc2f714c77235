// `npm run build`: everything that is published, into dist/.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createBuilder } from 'vite';
import { minifyLiterals } from '../vite/literals.js';
import { writeIntegrity } from '../release/integrity.js';
import { kilobytes, weigh } from './weigh.js';

// Whoever builds gets the same bytes: bundlers and what they bundle look at it.
process.env['NODE_ENV'] = 'production';
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
try {
  rmSync('dist', { recursive: true, force: true });
  await buildModules();
  await (await createBuilder({ logLevel: 'warn' })).buildApp();
  await writeIntegrity();
  const { brotli } = await weigh('dist/ikp-widgets.js');
  console.log(`Built dist/npm, dist/cli, dist/studio and dist/ikp-widgets.js (${kilobytes(brotli)} with brotli).`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** dist/npm: one module per source file, Lit left to the user's bundler, types beside. */
async function buildModules(): Promise<void> {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tools/build/tsconfig.json'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('TypeScript found errors in src: nothing was built.');
  for (const name of readdirSync('dist/npm', { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const path = join('dist/npm', name);
    writeFileSync(path, await minifyLiterals(readFileSync(path, 'utf8')));
  }
}

// @ts-check
// `npm run build`: everything that is published, into dist/.
import { cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCli } from './cli.mjs';
import { writeIntegrity } from './integrity.mjs';
import { buildLanguages } from './languages.mjs';
import { buildModules } from './npm.mjs';
import { buildSingleFile, singleFile } from './single.mjs';
import { buildStudio } from './studio.mjs';
import { kilobytes, weigh } from './weigh.mjs';

// Whoever builds gets the same bytes: bundlers and what they bundle look at it.
process.env['NODE_ENV'] = 'production';
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const workshop = `.cache/build-${process.pid}`;
try {
  // Elsewhere first, so that a build that fails leaves the last good one; with package.json, which says which modules
  // have side effects.
  await cp('package.json', join(workshop, 'package.json'));
  await buildModules(join(workshop, 'dist'));
  await buildLanguages(join(workshop, 'dist'));
  await buildSingleFile(join(workshop, 'dist'));
  await buildCli(join(workshop, 'dist'));
  await buildStudio(join(workshop, 'dist'));
  await writeIntegrity(join(workshop, 'dist'));
  await rm('dist', { recursive: true, force: true });
  await rename(join(workshop, 'dist'), 'dist');
  console.log(
    `Built dist/npm, dist/studio and ${singleFile} (${kilobytes((await weigh(singleFile)).brotli)} with brotli).`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(workshop, { recursive: true, force: true });
}

// @ts-check
// `npm run build`: everything that is published, into dist/.
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildModules } from './npm.mjs';
import { buildSingleFile, singleFile } from './single.mjs';
import { kilobytes, weigh } from './weigh.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
try {
  await rm('dist', { recursive: true, force: true });
  await buildModules();
  await buildSingleFile();
  console.log(`Built dist/npm and ${singleFile} (${kilobytes((await weigh(singleFile)).brotli)} with brotli).`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

// @ts-check
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildModules } from '../../tools/build/npm.mjs';
import { buildSingleFile } from '../../tools/build/single.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const again = `.cache/build-${process.pid}`;
after(() => rm(again, { recursive: true, force: true }));

/** @returns {Promise<Record<string, string>>} path → hash */
async function hashes(/** @type {string} */ folder) {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const entries = files.map(async (entry) => {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const hash = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    return /** @type {const} */ ([path.slice(folder.length + 1), hash]);
  });
  return Object.fromEntries((await Promise.all(entries)).sort());
}

test('dist is what the source gives, byte for byte', async () => {
  // Which modules have side effects is said there.
  await cp('package.json', `${again}/package.json`);
  await buildModules(`${again}/dist`);
  await buildSingleFile(`${again}/dist`);
  assert.deepEqual(await hashes('dist'), await hashes(`${again}/dist`));
});

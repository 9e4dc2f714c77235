import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { integrityOf } from '../../tools/release/integrity.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const elsewhere = await mkdtemp(join(tmpdir(), 'ikp-widgets gdzie indziej '));
after(() => rm(elsewhere, { recursive: true, force: true }));

/** @returns path → hash */
async function hashes(folder: string): Promise<Record<string, string>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const entries = paths.map(async (path) => [relative(folder, path), integrityOf(await readFile(path))]);
  return Object.fromEntries(await Promise.all(entries));
}

/** Of the project, what is not made by machines. */
const isSource = (path: string) =>
  !['node_modules', 'dist', 'coverage', '.cache', '.git', 'docs'].includes(basename(path));

// Somebody else's machine: another folder, zone, language and habit, and a name that no path should be built from.
const env = {
  ...process.env,
  TZ: 'Pacific/Apia',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_ENV: 'development',
  USER: 'somebody',
};

test('dist is what the same source gives on another machine, byte for byte', async () => {
  await cp(root, elsewhere, { recursive: true, filter: isSource });
  await symlink(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
  const habits = 'data:text/javascript,process.umask(0o077)';
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', habits, '--import', 'tsx', 'tools/build/main.ts'],
    {
      cwd: elsewhere,
      env,
      encoding: 'utf8',
    },
  );
  assert.equal(status, 0, stderr);
  const here = await hashes(join(root, 'dist'));
  assert.ok('integrity.json' in here && 'ikp-widgets.js' in here);
  assert.deepEqual(await hashes(join(elsewhere, 'dist')), here);
});

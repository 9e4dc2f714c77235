import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** @returns when the youngest file in it was changed */
function youngest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(...files.map(({ parentPath, name }) => statSync(join(parentPath, name)).mtimeMs));
}

/** Builds dist/ when it is missing, or older than what it is made of. To be called in the project's folder. */
export async function buildWhenOld() {
  const built = statSync('dist/ikp-widgets.js', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built > Math.max(youngest('src'), youngest('tools/build'), youngest('tools/vite'))) return;
  console.error('dist/ is older than src/: building …');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/build/main.ts'], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(1); // The build has said why.
}

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../', import.meta.url));

const read = (file: string): any =>
  existsSync(folder + file) ? JSON.parse(readFileSync(folder + file, 'utf8')) : undefined;

/** Installs the libraries to compare with when they are missing, or not those of bench/package.json. */
export function installPeers() {
  const { dependencies } = read('package.json');
  const isCurrent = Object.entries(dependencies).every(([name, version]) => peerVersion(name) === version);
  if (isCurrent) return;
  console.error('Installing the libraries to compare with (about 460 MB, once) …');
  const windows = process.platform === 'win32';
  const args = ['ci', '--ignore-scripts', '--loglevel=error'];
  execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 2, 2], shell: windows });
}

/** @param name of a package */
export function peerVersion(name: string): string | undefined {
  return read(`node_modules/${name}/package.json`)?.version;
}

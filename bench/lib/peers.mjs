// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../peers/', import.meta.url));

/** @param {string} file @returns {any} */
const read = (file) => (existsSync(folder + file) ? JSON.parse(readFileSync(folder + file, 'utf8')) : undefined);

/** Installs the libraries to compare with when they are missing, or not those of bench/peers/package.json. */
export function installPeers() {
  const { dependencies } = read('package.json');
  const isCurrent = Object.entries(dependencies).every(([name, version]) => peerVersion(name) === version);
  if (isCurrent) return;
  console.error('Installing the libraries to compare with (about 460 MB, once) …');
  const windows = process.platform === 'win32';
  const args = ['ci', '--ignore-scripts', '--loglevel=error'];
  execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 2, 2], shell: windows });
}

/** @param {string} name of a package @returns {string | undefined} */
export function peerVersion(name) {
  return read(`node_modules/${name}/package.json`)?.version;
}

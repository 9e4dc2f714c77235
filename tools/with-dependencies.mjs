// @ts-check
/**
 * Makes a fresh clone usable: installs the dependencies when they are missing or not those of the lockfile, then runs
 * the module named in the arguments, in this process (so that signals and exit codes need no forwarding).
 *
 *   node tools/with-dependencies.mjs [module] [its arguments…]
 *
 * Only Node's own modules may be imported here, because nothing else may be there yet; and this is JavaScript, because
 * what runs TypeScript may not be there either.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function packagesOf(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/** Compares versions, not file times: a checkout or another npm command changes times for no reason. */
function dependenciesAreCurrent() {
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(([path, wanted]) => {
    const here = installed[path];
    // The lockfile's optional packages are mostly for other platforms: they may be missing, but not of another version.
    if (!here) return path === '' || wanted.optional || wanted.devOptional;
    return here.version === wanted.version;
  });
}

if (!dependenciesAreCurrent()) {
  console.log('Installing the dependencies of package-lock.json (npm ci) …');
  const windows = process.platform === 'win32';
  execFileSync('npm', ['ci', '--include=dev', '--loglevel=error'], { cwd: root, stdio: 'inherit', shell: windows });
}

/**
 * A signal to npm ends the shell between npm and us, and never gets here. So an orphan takes it that it was told to end.
 */
function endWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}

const [module, ...rest] = process.argv.slice(2);
if (module) {
  const path = resolve(module);
  endWithParent();
  if (path.endsWith('.ts')) (await import('tsx/esm/api')).register();
  process.argv = [process.argv[0] ?? 'node', path, ...rest];
  await import(pathToFileURL(path).href);
}

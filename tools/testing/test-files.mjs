// @ts-check
/** Which file is a test, and where it runs. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** @param {string} folder below the root, with "/" at its end; the paths returned are below the root too */
function filesIn(folder) {
  const files = readdirSync(root + folder, { recursive: true, encoding: 'utf8' });
  return files.map((file) => folder + file.replaceAll('\\', '/')).sort();
}

/** @param {string} filter a part of a path */
export function browserTests(filter) {
  return filesIn('test/').filter((file) => file.endsWith('.test.ts') && file.includes(filter));
}

/**
 * The tests for one engine. Faults of servers go through Chromium and Firefox: WebKitGTK reads ahead, repeats and unpacks
 * in ways of its own.
 * @param {string} filter
 * @param {string} engine
 */
export function testsFor(filter, engine) {
  return browserTests(filter).filter((file) => engine !== 'webkit' || !file.startsWith('test/faults/'));
}

/**
 * Tests whose result may depend on the time zone of the device: they run in several. The sample has those that go through
 * the moments around changes of the clocks.
 * @param {string} filter
 * @param {boolean} full
 */
export function inTimeZones(filter, full) {
  const wanted = full ? /^test\/(schedule|language)\// : /^test\/(schedule|language)\/(dates|windows|words-windows)\./;
  return browserTests(filter).filter((file) => wanted.test(file));
}

/** @param {string} filter */
export function nodeTests(filter) {
  return filesIn('test/').filter((file) => file.endsWith('.test.mjs') && file.includes(filter));
}

/** Every hand-written source file that ends up in a visitor's browser: not the rules, the server and the command line. */
export function sourceFiles() {
  const files = filesIn('src/').filter((file) => !/^src\/(rules|server|cli)\//.test(file));
  return files.filter((file) => /^(?!.*\/generated\/).*(?<!\.d)\.ts$/.test(file));
}

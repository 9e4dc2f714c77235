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

/**
 * What `npm test` runs in Node: rules and the command line, and a telling few of what was built. All others are for
 * `npm run test:pages`; so is a new file, until it is named here.
 */
const QUICK = [
  'test/cli/',
  'test/rules/',
  'test/accessibility/axe-light.test.mjs',
  'test/package/catalogues.test.mjs',
  'test/package/editor.test.mjs',
  'test/package/integrity.test.mjs',
  'test/package/languages.test.mjs',
  'test/package/pack.test.mjs',
  'test/package/plain-words.test.mjs',
  'test/package/registry.test.mjs',
  'test/package/release.test.mjs',
  'test/package/schema.test.mjs',
  'test/package/single-file.test.mjs',
  'test/pages/embed.test.mjs',
  'test/pages/portal.test.mjs',
  'test/pages/site.test.mjs',
  'test/server/errors.test.mjs',
  'test/server/express.test.mjs',
  'test/server/render.test.mjs',
  'test/studio/journeys-repair.test.mjs',
];

/** Those that take longest, which begin first, so that none is left over at the end when all others are through. */
const LONG = [
  'test/pages/host-css.test.mjs',
  'test/studio/preview.test.mjs',
  'test/studio/snippets.test.mjs',
  'test/studio/journeys-care.test.mjs',
  'test/pages/loading.test.mjs',
  'test/pages/hostile-globals.test.mjs',
  'test/pages/snippets.test.mjs',
  'test/pages/lifecycle.test.mjs',
  'test/pages/layout-shift.test.mjs',
  'test/studio/journeys-write.test.mjs',
  'test/pages/portal.test.mjs',
  'test/pages/policies.test.mjs',
];

/**
 * @param {string} filter
 * @param {'quick' | 'pages' | 'all'} [step] those of `npm test`, those of `npm run test:pages`, or both
 */
export function nodeTests(filter, step = 'all') {
  const all = filesIn('test/').filter((file) => file.endsWith('.test.mjs'));
  for (const name of [...QUICK, ...LONG]) {
    if (!all.some((file) => file.startsWith(name)))
      throw new Error(
        `There is no test ${name}: take it from the list in tools/testing/test-files.mjs, or correct it.`,
      );
  }
  const isQuick = (/** @type {string} */ file) => QUICK.some((name) => file.startsWith(name));
  return [...LONG, ...all.filter((file) => !LONG.includes(file))].filter(
    (file) => file.includes(filter) && (step === 'all' || isQuick(file) === (step === 'quick')),
  );
}

/** Every hand-written source file that ends up in a visitor's browser: not the rules, the server and the command line. */
export function sourceFiles() {
  const files = filesIn('src/').filter((file) => !/^src\/(rules|server|cli)\//.test(file));
  return files.filter((file) => /^(?!.*\/generated\/).*(?<!\.d)\.ts$/.test(file));
}

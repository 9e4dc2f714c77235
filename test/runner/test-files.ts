/** Which file is a test, and where it runs: its folder below test/ says so. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folders of tests in Node, by the step that runs them; in each step those first whose files take longest. */
const STEPS = {
  quick: ['smoke', 'node'],
  pages: ['matrices', 'journeys', 'pages', 'package', 'screen-reader'],
};

/** @param folder below the root, with `/` at its end; the paths returned are below the root too */
function filesIn(folder: string): string[] {
  const files = readdirSync(root + folder, { recursive: true, encoding: 'utf8' });
  return files.map((file) => folder + file.replaceAll('\\', '/')).sort();
}

const testsIn = (folder: string, filter: string) =>
  filesIn(`test/${folder}/`).filter((file) => file.endsWith('.test.ts') && file.includes(filter));

/** @param filter a part of a path */
export const browserTests = (filter: string): string[] => testsIn('browser', filter);

/**
 * The tests for one engine. Faults of servers go through Chromium and Firefox: WebKitGTK reads ahead, repeats and unpacks
 * in ways of its own.
 */
export function testsFor(filter: string, engine: string): string[] {
  return browserTests(filter).filter((file) => engine !== 'webkit' || !file.startsWith('test/browser/faults/'));
}

/**
 * Tests whose result may depend on the time zone of the device: they run in several. The sample has those that go through
 * the moments around changes of the clocks.
 */
export function inTimeZones(filter: string, full: boolean): string[] {
  const wanted = full ? /\/(schedule|language)\// : /\/(schedule|language)\/(dates|windows|words-windows)\./;
  return browserTests(filter).filter((file) => wanted.test(file));
}

/** @param step the tests of `npm test`, those of `npm run test:pages`, or both */
export function nodeTests(filter: string, step: keyof typeof STEPS | 'all' = 'all'): string[] {
  const folders = step === 'all' ? [...STEPS.pages, ...STEPS.quick] : STEPS[step];
  return folders.flatMap((folder) => testsIn(folder, filter));
}

/** Every hand-written source file that ends up in a visitor's browser: not the rules, the server and the command line. */
export function sourceFiles(): string[] {
  const files = filesIn('src/').filter((file) => !/^src\/(rules|server|cli)\//.test(file));
  return files.filter((file) => /^(?!.*\/generated\/).*(?<!\.d)\.ts$/.test(file));
}

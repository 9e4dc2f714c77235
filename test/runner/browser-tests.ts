import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { startTestRunner, type TestRunnerConfig } from '@web/test-runner';
import { faultServer } from '../support/fault-server/plugin.js';
import { freePort } from '../../tools/browser/free-port.js';
import { bundledTests } from './bundled-tests.js';
import { engineOf, type EngineName } from './engines.js';
import { plainReporter, totalsOf } from './reporter.js';
import { inTimeZones, sourceFiles, testsFor } from './test-files.js';
import { nothing, sum, type Totals } from './totals.js';

export interface BrowserRun {
  engines: readonly EngineName[];
  /** a part of the path of the files of tests */
  filter: string;
  /** Whether tests go through their whole matrices. */
  full: boolean;
  watch?: boolean;
  /** Count the lines of src that run, and fail below the threshold. */
  coverage?: boolean;
  /** Takes the rows of tables that tests hand on. */
  onRow?: (row: unknown, engine: string) => void;
}

const rootDir = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the tests of test/browser. */
export async function runInBrowser(run: BrowserRun, signal: AbortSignal): Promise<Totals> {
  const { groups, problems } = await groupsOf(run);
  const missing = { ...nothing(), problems };
  if (groups.length === 0) return missing;
  const runner = await startTestRunner({
    config: await configOf(run, groups),
    readFileConfig: false,
    readCliArgs: false,
    autoExitProcess: false,
  });
  if (!runner) return sum([missing, { ...nothing(), problems: ['The tests in the browser did not start.'] }]);
  signal.addEventListener('abort', () => void runner.stop());
  const passed = await new Promise<boolean>((resolve) => {
    // A server that does not start has stopped the run already.
    if (runner.stopped) resolve(false);
    else runner.on('stopped', resolve);
  });
  await delay(100); // Until then the runner's terminal keeps back what is printed.
  const totals = sum([missing, totalsOf([...runner.sessions.all()])]);
  if (!passed && !run.watch && totals.failed === 0)
    totals.problems.push(
      run.coverage
        ? 'Coverage of src is below its threshold, see above.'
        : 'The tests in the browser failed as a whole, see above.',
    );
  return totals;
}

type Group = Required<Pick<TestRunnerConfig, 'files' | 'browsers'>> & { name: string };

/** A group for each engine, and for Chromium in each of several time zones. An engine that is missing is a problem. */
async function groupsOf({ engines, filter, full }: BrowserRun): Promise<{ groups: Group[]; problems: string[] }> {
  const groups: Group[] = [];
  const problems: string[] = [];
  for (const name of engines) {
    try {
      const { browser, inZones = [] } = await engineOf(name, full);
      groups.push({ name, files: testsFor(filter, name), browsers: [browser] });
      const files = inTimeZones(filter, full);
      groups.push(...inZones.map((launcher) => ({ name: launcher.name, files, browsers: [launcher] })));
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { groups: groups.filter(({ files }) => files.length > 0), problems };
}

async function configOf(
  { engines, filter, full, watch = false, coverage = false, onRow }: BrowserRun,
  groups: Group[],
): Promise<Partial<TestRunnerConfig>> {
  // Lines are counted in modules as they are, and watched modules are read again.
  const bundled = !coverage && !watch;
  const typescript = esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.base.json` });
  const files = [...new Set(engines.flatMap((engine) => testsFor(filter, engine)))];
  return {
    rootDir,
    hostname: '127.0.0.1',
    port: await freePort(),
    watch,
    groups,
    browsers: groups.flatMap(({ browsers }) => browsers),
    coverage,
    coverageConfig: {
      include: ['src/**/*.ts'],
      exclude: ['src/**/generated/**', 'src/{rules,server,cli}/**'],
      reporters: ['html', 'text-summary'],
      threshold: { lines: 90, statements: 90, branches: 0, functions: 0 },
    },
    // Two cores that also build or start browsers are slow at times; in full, a file goes through thousands of cases.
    browserStartTimeout: 60_000,
    testsFinishTimeout: full ? 900_000 : 300_000,
    testFramework: { config: { timeout: full ? 300_000 : 60_000 } },
    nodeResolve: true,
    plugins: [...(bundled ? bundledTests(rootDir, files, typescript) : [typescript]), faultServer(onRow)],
    reporters: [plainReporter()],
    // Lit's development build warns of real mistakes, and always that it is the development build.
    filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
    // The page in which a file of tests runs. It says whether to go through whole matrices, and what src has.
    testRunnerHtml: (testFramework) => `<!doctype html>
      <html>
        <body>
          <script>
            window.testsRunInFull = ${full};
            window.sourceFiles = ${JSON.stringify(sourceFiles())};
          </script>
          <script type="module" src="${testFramework}"></script>
        </body>
      </html>`,
  };
}

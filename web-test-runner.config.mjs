// @ts-check
/**
 * The tests that run inside a browser: `test/**` written in TypeScript. Environment, set by tools/test.mjs:
 * TEST_ENGINE (chromium, firefox or webkit), TEST_FILTER (a part of the file's path), FULL=1 (the whole matrices),
 * COVERAGE=1 (count the lines that run).
 */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { bundledTests } from './tools/testing/bundled-tests.mjs';
import { engineOf } from './tools/testing/engines.mjs';
import { faultServer } from './tools/testing/fault-plugin.mjs';
import { freePort } from './tools/testing/free-port.mjs';
import { plainReporter } from './tools/testing/reporter.mjs';
import { inTimeZones, testsFor } from './tools/testing/test-files.mjs';

const full = process.env.FULL === '1';
const filter = process.env.TEST_FILTER ?? '';
const { zones = [], ...engine } = await engineOf(process.env.TEST_ENGINE ?? 'chromium', full);
const rootDir = fileURLToPath(new URL('.', import.meta.url));
const files = testsFor(filter, process.env.TEST_ENGINE ?? 'chromium');
const coverage = process.env.COVERAGE === '1' && engine.coverage;
// Lines are counted in modules as they are, and watched modules are read again.
const bundled = !coverage && !process.argv.includes('--watch');
const typescript = esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.base.json' });

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir,
  hostname: '127.0.0.1',
  port: await freePort(),
  files,
  groups: zones.map((zone) => ({ ...zone, files: inTimeZones(filter, full) })).filter(({ files }) => files.length > 0),
  ...engine,
  coverage,
  coverageConfig: { include: ['src/**/*.ts'], exclude: ['src/**/generated/**'], reporters: ['html'] },
  // Two cores that also build or start browsers are slow at times; in full, a file goes through thousands of cases.
  browserStartTimeout: 60_000,
  testsFinishTimeout: full ? 900_000 : 300_000,
  testFramework: { config: { timeout: full ? 300_000 : 60_000 } },
  nodeResolve: true,
  plugins: [...(bundled ? bundledTests(rootDir, files, typescript) : [typescript]), faultServer()],
  reporters: [plainReporter()],
  // Lit's development build warns of real mistakes, and always that it is the development build.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  // The page in which a file of tests runs: it tells them whether to go through whole matrices.
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html>
      <body>
        <script>window.testsRunInFull = ${full};</script>
        <script type="module" src="${testFramework}"></script>
      </body>
    </html>`,
};

// @ts-check
import { defaultReporter } from '@web/test-runner';
import { relative } from 'node:path';
import { coverageOfSources } from './coverage.mjs';
import { FileTimes } from './slowest.mjs';
import { inWords, sum } from './totals.mjs';

/** @typedef {import('./totals.mjs').Totals} Totals */

/**
 * For @web/test-runner: prints failed files in full and all others in one line per browser, and sends the totals to the
 * process that started this one, which adds them up.
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function plainReporter() {
  const details = defaultReporter({ reportTestProgress: false });
  const times = new FileTimes();
  /** When each session was given to a browser; nothing once its time is noted. @type {Map<string, number | undefined>} */
  const begun = new Map();
  let root = '';

  /** @param {import('@web/test-runner-core').TestSession} session */
  function note({ id, testFile }) {
    const since = begun.get(id);
    if (since === undefined) return;
    begun.set(id, undefined);
    times.add(relative(root, testFile).replaceAll('\\', '/'), performance.now() - since);
  }

  return {
    start(args) {
      details.start?.(args);
      root = args.config.rootDir;
      // The first ones have begun already.
      for (const { id } of args.sessions.all()) begun.set(id, performance.now());
      args.sessions.on('session-status-updated', (session) => {
        if (session.status === 'INITIALIZING') begun.set(session.id, performance.now());
        if (session.status === 'FINISHED') note(session);
      });
    },

    reportTestFileResults(args) {
      if (args.sessionsForTestFile.some((session) => !session.passed)) details.reportTestFileResults?.(args);
    },

    onTestRunFinished({ sessions, testCoverage }) {
      const totals = [];
      sessions.forEach(note); // The end of the last one may not have been told yet.
      for (const name of new Set(sessions.map((session) => session.browser.name))) {
        const ofBrowser = sum(sessions.filter((session) => session.browser.name === name).map(totalsOfSession));
        console.log(`${name}: ${inWords(ofBrowser)}`);
        totals.push(ofBrowser);
      }
      console.log(times.inWords());
      if (testCoverage) totals.push(reportCoverage(testCoverage));
      process.send?.(sum(totals));
    },
  };
}

/**
 * @param {import('@web/test-runner-core').TestSession} session
 * @returns {Totals}
 */
function totalsOfSession({ testResults, passed }) {
  const tests = testResults ? testsOf(testResults) : [];
  const failed = tests.filter((test) => !test.passed && !test.skipped).length;
  return {
    passed: tests.filter((test) => test.passed).length,
    // A file can fail outside its tests too: it does not compile, a hook throws.
    failed: failed === 0 && !passed ? 1 : failed,
    skipped: tests.filter((test) => test.skipped).length,
    problems: [],
  };
}

/**
 * @param {import('@web/test-runner-core').TestSuiteResult} suite
 * @returns {import('@web/test-runner-core').TestResult[]}
 */
function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}

/**
 * @param {import('@web/test-runner-core').TestCoverage} testCoverage
 * @returns {Totals}
 */
function reportCoverage(testCoverage) {
  const { report, problem } = coverageOfSources(testCoverage.coverageMap);
  console.log(`\n${report}\n`);
  return { passed: 0, failed: 0, skipped: 0, problems: problem ? [problem] : [] };
}

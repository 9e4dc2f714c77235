import { defaultReporter } from '@web/test-runner';
import type { Reporter, TestResult, TestSession, TestSuiteResult } from '@web/test-runner-core';
import { inWords, sum, type Totals } from './totals.js';

/** The runner's own reporter, for files with a failure; all others become one line for each browser. */
export function plainReporter(): Reporter {
  const details = defaultReporter({ reportTestProgress: false });
  return {
    start: (args) => details.start?.(args),
    reportTestFileResults(args) {
      if (args.sessionsForTestFile.some((session) => !session.passed)) details.reportTestFileResults?.(args);
    },
    onTestRunFinished({ sessions }) {
      for (const name of new Set(sessions.map((session) => session.browser.name))) {
        const ofBrowser = sessions.filter((session) => session.browser.name === name);
        console.log(`${name}: ${inWords(totalsOf(ofBrowser))}`);
      }
    },
  };
}

export const totalsOf = (sessions: readonly TestSession[]): Totals => sum(sessions.map(totalsOfSession));

function totalsOfSession({ testResults, passed }: TestSession): Totals {
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

function testsOf(suite: TestSuiteResult): TestResult[] {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}

// @ts-check

/**
 * What a runner found. A problem is what went wrong beside the tests: a browser that is missing, coverage too low.
 * @typedef {{ passed: number, failed: number, skipped: number, problems: string[] }} Totals
 */

/** @returns {Totals} */
export const nothing = () => ({ passed: 0, failed: 0, skipped: 0, problems: [] });

/**
 * @param {Totals[]} all
 * @returns {Totals}
 */
export function sum(all) {
  return all.reduce(
    (total, each) => ({
      passed: total.passed + each.passed,
      failed: total.failed + each.failed,
      skipped: total.skipped + each.skipped,
      problems: [...total.problems, ...each.problems],
    }),
    nothing(),
  );
}

/**
 * The line that people and CI look for. A problem counts as a failure, so that the line never looks green when the exit
 * code is not.
 * @param {Totals} totals
 */
export function inWords({ passed, failed, skipped, problems }) {
  const line = `${passed} passed, ${failed + problems.length} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

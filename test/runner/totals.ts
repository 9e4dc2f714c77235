/** What a runner found. A problem is what went wrong beside the tests: a browser that is missing, coverage too low. */
export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
  problems: string[];
}

export const nothing = (): Totals => ({ passed: 0, failed: 0, skipped: 0, problems: [] });

export function sum(all: Totals[]): Totals {
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
 */
export function inWords({ passed, failed, skipped, problems }: Totals) {
  const line = `${passed} passed, ${failed + problems.length} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

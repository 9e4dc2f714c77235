import fc from 'fast-check';
import { hostileDocument } from './documents.js';
import { Stage } from './stage.js';

/** What came of many documents. */
export interface Outcome {
  /** How often an element showed its widget: where nothing is shown, nothing is tested. */
  readonly shown: number;
  /** What went wrong, with the document that did it; missing where nothing did. */
  readonly failure?: string;
}

/** Shows hostile documents in the three elements, one after the other. */
export async function fuzz(runs: number, seed?: number): Promise<Outcome> {
  const { warn } = console;
  const defects: string[] = [];
  // Each broken address is told; here, thousands are.
  console.warn = (line: string) => {
    if (line.includes('can’t show')) defects.push(line);
  };
  const stage = new Stage();
  try {
    const result = await fc.check(
      fc.asyncProperty(hostileDocument, async (document) => {
        const violations = [...(await stage.violationsOf(document)), ...defects.splice(0)];
        if (violations.length > 0) throw new Error(violations.join('\n'));
      }),
      { numRuns: runs, includeErrorInReport: true, ...(seed === undefined ? {} : { seed }) },
    );
    const failure = result.failed ? await fc.asyncDefaultReportMessage(result) : undefined;
    return { shown: stage.shown, ...(failure === undefined ? {} : { failure }) };
  } finally {
    stage.close();
    console.warn = warn;
  }
}

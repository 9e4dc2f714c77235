import { setMaxListeners } from 'node:events';
import { availableParallelism } from 'node:os';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { nothing, type Totals } from './totals.js';

const FILE_TIMEOUT = 5 * 60_000;

/** Runs test files in Node's own runner, each in a process of its own. */
export async function runInNode(files: string[], signal: AbortSignal): Promise<Totals> {
  const totals = nothing();
  // They are TypeScript, and so may be what they start.
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import ${import.meta.resolve('tsx')}`;
  setMaxListeners(0, signal); // Each file listens to it.
  const events = run({ files, signal, timeout: FILE_TIMEOUT, concurrency: availableParallelism() });

  events.on('test:pass', ({ skip, todo, details }) => {
    if (details.type === 'suite') return;
    if (skip !== undefined || todo !== undefined) totals.skipped += 1;
    else totals.passed += 1;
  });
  events.on('test:fail', ({ details }) => {
    // A suite or file that failed only because of tests in it has been counted with these.
    const { failureType } = details.error as Error & { failureType?: string };
    if (failureType !== 'subtestsFailed') totals.failed += 1;
  });

  for await (const text of events.compose(new spec())) process.stdout.write(text);
  return totals;
}

// @ts-check
import { setMaxListeners } from 'node:events';
import { availableParallelism } from 'node:os';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { FileTimes } from './slowest.mjs';
import { nothing } from './totals.mjs';

const FILE_TIMEOUT = 5 * 60_000;

/**
 * Runs test files in Node's own runner, each in a process of its own.
 * @param {string[]} files
 * @param {AbortSignal} signal
 */
export async function runInNode(files, signal) {
  const totals = nothing();
  const times = new FileTimes();
  setMaxListeners(0, signal); // Each file listens to it.
  const events = run({ files, signal, timeout: FILE_TIMEOUT, concurrency: availableParallelism() });

  events.on('test:pass', ({ skip, todo, details }) => {
    if (details.type === 'suite') return;
    if (skip !== undefined || todo !== undefined) totals.skipped += 1;
    else totals.passed += 1;
  });
  events.on('test:fail', ({ details }) => {
    // A suite or file that failed only because of tests in it has been counted with these.
    const { failureType } = /** @type {Error & { failureType?: string }} */ (details.error);
    if (failureType !== 'subtestsFailed') totals.failed += 1;
  });

  events.on('test:complete', ({ name, details }) => {
    if (files.includes(name)) times.add(name, details.duration_ms);
  });

  const report = events.compose(new spec());
  for await (const text of report) process.stdout.write(text);
  console.log(times.inWords());
  return totals;
}

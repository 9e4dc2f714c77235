/**
 * What the screen reader Orca says of the demo, in Chromium, in Polish: compared with the transcripts that are kept.
 *
 *   npm run test:screen-reader                        compares
 *   UPDATE_TRANSCRIPTS=1 npm run test:screen-reader   writes them anew: look through what has changed
 *
 * A desktop of its own is started for it, and ended. A run that fails is repeated once, which the output says.
 */
import { inWords, nothing } from '../runner/totals.js';
import { listen } from './listen.js';
import { chromiumWithWindow, missingPackages } from './needs.js';
import { differences, write } from './transcripts.js';
import type { Chromium } from '../../tools/browser/chromium.js';
import type { Transcript } from './scenes.js';

async function attempt(found: Chromium) {
  const transcripts: Transcript[] = [];
  try {
    transcripts.push(...(await listen(found)));
    if (process.env.UPDATE_TRANSCRIPTS) write(transcripts);
    return { transcripts, problems: transcripts.flatMap(differences) };
  } catch (error) {
    return { transcripts, problems: [error instanceof Error ? error.message : String(error)] };
  }
}

// Lets the desktop end too, whatever ends this process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

const totals = nothing();
const missing = missingPackages();
const found = missing.length === 0 ? await chromiumWithWindow() : undefined;
if (missing.length === 0 && !found) missing.push('chromium');

if (found) {
  let { transcripts, problems } = await attempt(found);
  if (problems.length > 0) {
    console.log(`The first attempt failed, so there is a second one. What failed:\n${problems.join('\n')}\n`);
    ({ transcripts, problems } = await attempt(found));
  }
  totals.failed = problems.length;
  totals.passed = Math.max(0, transcripts.length - problems.length);
  if (problems.length === 0) for (const { name } of transcripts) console.log(`✔ ${name}`);
  for (const problem of problems) console.error(`✖ ${problem}`);
} else {
  const sentence = `The screen reader can't run without what these Debian packages hold: ${missing.join(', ')}.`;
  if (process.env.CI) totals.problems.push(sentence);
  else totals.skipped = 1;
  console.log(sentence);
}
console.log(inWords(totals));
process.exitCode = totals.failed + totals.problems.length > 0 ? 1 : 0;

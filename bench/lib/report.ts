import { goalsTable, inMarkdown, instancesTable, inText, loadTable, named } from './tables.js';
import type { Results } from './run.js';
import type { Measured } from './goals.js';

/** a run */
interface About {
  date: string;
  machine: string;
  versions: string;
  runs: number;
  manyRuns: number;
  count: number;
  minutes: number;
  /** per cent of the processors' time that others have taken */
  stolen: number | undefined;
}

interface Outcome {
  about: About;
  results: Results;
  measured: Measured;
}

/** Quartiles of the static page beyond this share of its median speak against the run. */
const STEADY = 0.1;

/** @returns what makes the figures doubtful */
function doubts({ results }: Outcome): string[] {
  const floor = named(results)('static')?.slow?.painted;
  const lines = [];
  if (floor && Math.max(floor.high - floor.median, floor.median - floor.low) > STEADY * floor.median)
    lines.push(
      `The machine was busy: half of the static page’s slow loads took ${floor.low.toFixed(0)} to ${floor.high.toFixed(0)} ms. Run again when it is quiet.`,
    );
  for (const [{ name }, { missing }] of results)
    if (missing.length > 0) lines.push(`${name} does not show: ${missing.join(' | ')}`);
  return lines;
}

function tables({ results, measured, about }: Outcome) {
  return { load: loadTable(results), many: instancesTable(results, about.count), goals: goalsTable(measured) };
}

export function inTerminal(outcome: Outcome) {
  const { about } = outcome;
  const { load, many, goals } = tables(outcome);
  const stolen = about.stolen === undefined ? '' : `; ${about.stolen.toFixed(1)} % of the time went to other machines`;
  const line = `${about.date}: ${about.machine}; ${about.versions}; medians of ${about.runs} rounds (quartiles), ${about.minutes.toFixed(0)} minutes${stolen}`;
  const shown = [load, many, goals].filter(({ rows }) => rows.length > 0).map(inText);
  return [line, ...shown, '', ...doubts(outcome)].join('\n');
}

/** @returns for the README */
export function inSection(outcome: Outcome): string {
  const { about, results } = outcome;
  const { load, many, goals } = tables(outcome);
  const remarks = [...results.keys()].flatMap(({ label, remark }) => (remark ? [`${label} ${remark}`] : []));
  const count = about.count.toLocaleString('en');
  return `Measured on ${about.date}: ${about.machine}; ${about.versions}. Medians of ${about.runs} rounds with cold caches, in turns; quartiles in brackets; ratios are to the static page of the same run. Slow is a 4 times slower CPU, 150 ms and 1.6 Mbit/s; fast is as the machine is.

${inMarkdown(goals)}

One banner with a title, two paragraphs and three links on a page. kB: all files that the page loads for it, and its markup, with brotli (1 kB is 1000 bytes); \`+\`: requests to other hosts. npm kB: the component alone in an application’s bundle. ${remarks.join('; ')}.

${inMarkdown(load)}

${count} banners on one page, for each of them (medians of ${about.manyRuns} rounds): CPU is the main thread’s, without style and layout; what is left is after removal.

${inMarkdown(many)}`;
}

// @ts-check
import { peerVersion } from './peers.mjs';
import { cpuPerNode, goals, ratio } from './goals.mjs';

/** @typedef {import('../candidate.mjs').Candidate} Candidate */
/** @typedef {import('./run.mjs').Result} Result */
/** @typedef {{ title: string, head: string[], rows: string[][] }} Table */

const NONE = '–';
const fixed = (/** @type {number | undefined} */ value, digits = 0) => value?.toFixed(digits) ?? NONE;
const times = (/** @type {number | undefined} */ value) => (value === undefined ? NONE : `${value.toFixed(2)}×`);

/** @param {import('./statistics.mjs').Spread | undefined} spread in milliseconds */
const milliseconds = (spread) =>
  spread ? `${fixed(spread.median)} (${fixed(spread.low)}–${fixed(spread.high)})` : NONE;

/** @param {Candidate} candidate */
function labelled({ kind, label, package: name }) {
  const version = name && peerVersion(name);
  return `${kind === 'own' ? '**ours**: ' : ''}${label}${version ? ` ${version}` : ''}`;
}

/** @param {Result} result */
function weight({ weight: { bytes, requests, elsewhere } }) {
  return [`${(bytes / 1000).toFixed(1)}`, elsewhere > 0 ? `${requests} + ${elsewhere}` : String(requests)];
}

/** @param {import('./run.mjs').Results} results */
export function named(results) {
  const byName = new Map([...results].map(([{ name }, result]) => [name, result]));
  return (/** @type {string} */ name) => byName.get(name);
}

/** @param {import('./run.mjs').Results} results @returns {Table} */
export function loadTable(results) {
  const floor = named(results)('static');
  const same = named(results)('same-lit');
  return {
    title: 'One banner',
    head: [
      '',
      'kB',
      'requests',
      'npm kB',
      'painted, slow: ms',
      'to static',
      'to same-lit',
      'fast: ms',
      'to static',
      'page’s first paint, slow',
      'main thread, slow',
      'fast',
      'layout shift',
    ],
    rows: [...results].map(([candidate, result]) => [
      labelled(candidate),
      ...weight(result),
      result.npm === undefined ? NONE : (result.npm / 1000).toFixed(1),
      milliseconds(result.slow?.painted),
      times(ratio(result, floor, 'painted')),
      times(ratio(result, same, 'painted')),
      milliseconds(result.fast?.painted),
      times(ratio(result, floor, 'painted', 'fast')),
      times(ratio(result, floor, 'fcp')),
      times(ratio(result, floor, 'task')),
      times(ratio(result, floor, 'task', 'fast')),
      fixed(result.slow?.cls.median ?? result.fast?.cls.median, 3),
    ]),
  };
}

/** @param {import('./run.mjs').Results} results @param {number} count @returns {Table} */
export function instancesTable(results, count) {
  const lit = cpuPerNode(named(results)('lit'));
  const measured = [...results].filter(([, { instances }]) => instances);
  return {
    title: `${count.toLocaleString('en')} at once, for each`,
    head: [
      '',
      'CPU µs',
      'DOM nodes',
      'CPU per node, to bare Lit',
      'style and layout µs',
      'heap kB',
      'left, bytes',
      'nodes',
    ],
    rows: measured.map(([candidate, result]) => {
      const perNode = cpuPerNode(result);
      const { cpu, nodes, layout, heap, left, leftNodes } = result.instances ?? {};
      return [
        labelled(candidate),
        fixed(cpu?.median),
        fixed(nodes?.median, 0),
        times(perNode === undefined || lit === undefined ? undefined : perNode / lit),
        fixed(layout?.median),
        fixed((heap?.median ?? NaN) / 1000, 2),
        fixed(left?.median),
        fixed(leftNodes?.median, 2),
      ];
    }),
  };
}

/** @param {import('./goals.mjs').Measured} measured @returns {Table} */
export function goalsTable(measured) {
  return {
    title: 'Goals',
    head: ['', 'goal', 'measured', ''],
    rows: goals.map(({ figure, goal, value, isMet, show }) => {
      const found = value(measured);
      if (found === undefined) return [figure, goal, NONE, 'not measured'];
      return [figure, goal, show(found), isMet(found) ? 'met' : '**not met**'];
    }),
  };
}

/** @param {Table} table */
export function inText({ title, head, rows }) {
  const widths = head.map((cell, index) => Math.max(cell.length, ...rows.map((row) => row[index]?.length ?? 0)));
  const line = (/** @type {string[]} */ row) =>
    row.map((cell, index) => (index ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[0] ?? 0))).join('  ');
  return [`\n${title}\n`, ...[head, ...rows].map(line)].join('\n').replaceAll('**', '').replaceAll('`', '');
}

/** @param {Table} table */
export function inMarkdown({ head, rows }) {
  const line = (/** @type {string[]} */ row) => `| ${row.join(' | ')} |`;
  const rule = head.map((_, index) => (index ? '---:' : '---'));
  return [head, rule, ...rows].map(line).join('\n');
}

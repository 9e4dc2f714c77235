import { peerVersion } from './peers.js';
import { cpuPerNode, goals, ratio, type Measured } from './goals.js';
import type { Spread } from './statistics.js';
import type { Result, Results } from './run.js';
import type { Candidate } from './candidate.js';

export interface Table {
  title: string;
  head: string[];
  rows: string[][];
}

const NONE = '–';
const fixed = (value: number | undefined, digits = 0) => value?.toFixed(digits) ?? NONE;
const times = (value: number | undefined) => (value === undefined ? NONE : `${value.toFixed(2)}×`);

/** @param spread in milliseconds */
const milliseconds = (spread: Spread | undefined) =>
  spread ? `${fixed(spread.median)} (${fixed(spread.low)}–${fixed(spread.high)})` : NONE;

function labelled({ kind, label, package: name }: Candidate) {
  const version = name && peerVersion(name);
  return `${kind === 'own' ? '**ours**: ' : ''}${label}${version ? ` ${version}` : ''}`;
}

function weight({ weight: { bytes, requests, elsewhere } }: Result) {
  return [(bytes / 1000).toFixed(1), elsewhere > 0 ? `${requests} + ${elsewhere}` : String(requests)];
}

export function named(results: Results) {
  const byName = new Map([...results].map(([{ name }, result]) => [name, result]));
  return (name: string) => byName.get(name);
}

export function loadTable(results: Results): Table {
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

export function instancesTable(results: Results, count: number): Table {
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

export function goalsTable(measured: Measured): Table {
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

export function inText({ title, head, rows }: Table) {
  const widths = head.map((cell, index) => Math.max(cell.length, ...rows.map((row) => row[index]?.length ?? 0)));
  const line = (row: string[]) =>
    row.map((cell, index) => (index ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[0] ?? 0))).join('  ');
  return [`\n${title}\n`, ...[head, ...rows].map(line)].join('\n').replaceAll('**', '').replaceAll('`', '');
}

export function inMarkdown({ head, rows }: Table) {
  const line = (row: string[]) => `| ${row.join(' | ')} |`;
  const rule = head.map((_, index) => (index ? '---:' : '---'));
  return [head, rule, ...rows].map(line).join('\n');
}

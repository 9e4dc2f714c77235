/** The tables that `npm run test:faults` prints, of what tests have handed on: a row per case, scene and engine. */

import { cell, code, distinct, table as markdownTable } from './markdown.js';

export interface Row {
  engine: string;
  table: string;
  name: string;
  what: string;
  scene: string;
  expected: string;
  seen: string;
  passed: boolean;
}

/** What happens in one case; by engine, what was seen. */
interface Scene {
  scene: string;
  expected: string;
  seen: Map<string, Row>;
}
interface Case {
  name: string;
  what: string;
  scenes: Scene[];
}

const TITLES: Record<string, string> = {
  server: 'What a server does',
  page: 'What the page does to what widgets need',
  mirrors: '`src` and its mirrors',
  moments: 'What happens to a widget at any moment',
  peace: 'What the page’s own scripts notice of all this',
  documents: 'What is wrong in a document',
};

const SCENES = ['first visit', 'next look', 'next looks', 'next visit', 'own request()', 'first visit and next look'];

const orderOf = (scene: string | undefined = '') => (SCENES.includes(scene) ? SCENES.indexOf(scene) : SCENES.length);

const LEGEND = `A server's good answer is revision 1 before the fault and 3 after it; what the faulty one brings is revision 2 where nothing else is said. So \`status: fallback → 3\` reads: an \`ikp-error\` with the reason \`status\`; the fallback stayed on the page until the server had recovered, then its notice came, by itself. \`1 → 3\`: the last good notice stayed all the while. On a first visit nothing is known yet; at a next look the notice is on the page; on a next visit the browser has kept it. “or” stands where engines may differ, or are free to make sense of an answer; what they did stands beside it.`;

/** @returns by table */
export function grouped(rows: readonly Row[]): Map<string, Case[]> {
  const tables: Map<string, Case[]> = new Map();
  for (const table of Object.keys(TITLES)) {
    const of = rows.filter((row) => row.table === table);
    const cases = distinct(of.map(({ name }) => name)).map((name) => caseOf(of.filter((row) => row.name === name)));
    // Files of tests finish in any order.
    if (table === 'peace') cases.sort((one, other) => one.name.localeCompare(other.name));
    cases.sort((one, other) => orderOf(one.scenes[0]?.scene) - orderOf(other.scenes[0]?.scene));
    if (cases.length > 0) tables.set(table, cases);
  }
  return tables;
}

function caseOf(rows: readonly Row[]): Case {
  const inOrder = distinct(rows.map(({ scene }) => scene)).sort((one, other) => orderOf(one) - orderOf(other));
  const scenes = inOrder.map((scene) => {
    const of = rows.filter((row) => row.scene === scene);
    return { scene, expected: of[0]?.expected ?? '', seen: new Map(of.map((row) => [row.engine, row])) };
  });
  return { name: rows[0]?.name ?? '', what: rows[0]?.what ?? '', scenes };
}

/** A line per engine. */
function summary(rows: readonly Row[]) {
  return distinct(rows.map(({ engine }) => engine)).map((engine) => {
    const of = rows.filter((row) => row.engine === engine);
    const names = distinct(of.map(({ table, name }) => `${table} ${name}`)).length;
    const failed = of.filter(({ passed }) => !passed).length;
    return `${engine}: ${names} rows in ${of.length} scenes, ${of.length - failed} as expected, ${failed} not`;
  });
}

export function inMarkdown(tables: Map<string, Case[]>, rows: readonly Row[]) {
  const engines = distinct(rows.map(({ engine }) => engine));
  const parts = [...tables].map(([table, cases]) => {
    const rows = cases.map((one) => rowOf(one, engines));
    return `## ${TITLES[table]}\n\n${markdownTable(['Name', '', 'Expected', ...engines], rows)}`;
  });
  return `# What can go wrong, and what is shown then

Made by \`npm run test:faults -- --write\`, of tests in \`test/browser/faults\`; never edited by hand.

${summary(rows)
  .map((line) => `- ${line}`)
  .join('\n')}

${LEGEND}

${parts.join('\n\n')}
`;
}

function rowOf({ name, what, scenes }: Case, engines: readonly string[]) {
  const several = scenes.length > 1;
  const expected = scenes.map(({ scene, expected }) => (several ? `${scene}: ${code(expected)}` : code(expected)));
  const cells = engines.map((engine) => {
    const seen = scenes.map((scene) => scene.seen.get(engine));
    if (seen.every((row) => row && row.passed && row.seen === row.expected)) return 'as expected';
    const told = seen.map((row) => (row ? `${row.passed ? '' : '**wrong** '}${code(row.seen)}` : 'not seen'));
    return distinct(told).join('<br>');
  });
  return [code(name), cell(what), expected.join('<br>'), ...cells];
}

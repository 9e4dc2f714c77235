import { cell, code, distinct, table as markdownTable } from './markdown.js';
import type { PageRow } from '../support/report.js';

/** The tables that `npm run test:any-page` prints, of what tests of pages have handed on: a row per page and engine. */

/** By table, then by the id of a row: what each engine has shown. */
type Tables = Map<string, Map<string, PageRow[]>>;

const TITLES: Record<string, readonly [title: string, legend: string]> = {
  loading: [
    'However it is loaded',
    'What the three elements show: the widget of the build under test, that of the other build, or the fallback.',
  ],
  policies: ['Under any policy', 'What the widgets show where the page or its server has set the policy.'],
  hostile: [
    'Beside any code',
    'Each page has four places: the banner and the login methods with the document in the page, the scam warning with `src`, and an element that is marked for a banner with `src`. One word stands for all four. In every row nothing is thrown into the page, and its globals, prototypes and style sheets are afterwards what they were before our script.',
  ],
  'old-pages': [
    'On old pages',
    'The same four places, on pages as they were made long ago, or are changed by translators.',
  ],
  'host-css': ['Under any style sheet', 'Whether the widgets can be read, and nothing of ours reaches the page.'],
  lifecycle: ['Whatever the page does to an element', 'What stands after that.'],
  snippets: [
    'However it is written',
    'What is visible of the page, whose rest is visible in every row; and what the console says where the author erred.',
  ],
};

/** Tables in their order, and in each the rows of one page together, in the order of the tests. */
export function orderedTables(rows: ReadonlyMap<string, readonly PageRow[]>): Tables {
  const names = distinct([...Object.keys(TITLES), ...rows.keys()]).filter((name) => rows.has(name));
  return new Map(
    names.map((name) => {
      const table = new Map<string, PageRow[]>();
      for (const row of rows.get(name) ?? []) table.set(row.id, [...(table.get(row.id) ?? []), row]);
      return [name, table];
    }),
  );
}

const asExpected = ({ expected, outcome }: PageRow) => expected === outcome;
const titleOf = (table: string) => TITLES[table]?.[0] ?? table;

/** A line per table. */
function summary(tables: Tables) {
  return [...tables].map(([name, table]) => {
    const rows = [...table.values()].flat();
    const wrong = rows.filter((row) => !asExpected(row)).length;
    const engines = distinct(rows.map(({ engine }) => engine)).join(' and ');
    return `${titleOf(name)}: ${table.size} rows in ${engines}, ${wrong === 0 ? 'all as expected' : `${wrong} not as expected`}`;
  });
}

export function inMarkdown(tables: Tables) {
  const parts = [...tables].map(([name, table]) => {
    const rows = [...table.values()].flat();
    const engines = distinct(rows.map(({ engine }) => engine));
    const lines = [...table].map(([id, shown]) => {
      const cells = engines.map((engine) => outcomeIn(shown.filter((row) => row.engine === engine)));
      return [code(id), cell(shown[0]?.sentence ?? ''), cell(shown[0]?.expected ?? ''), ...cells];
    });
    const legend = TITLES[name]?.[1];
    const body = markdownTable(['Page', '', 'Must be visible', ...engines], lines);
    return `## ${titleOf(name)}\n\n${legend ? `${legend}\n\n` : ''}${body}`;
  });
  return `# Any page: what must be visible, and what was

Made by \`npm run test:any-page -- --write\`, of tests in \`test/matrices\`; never edited by hand.

${summary(tables)
  .map((each) => `- ${each}`)
  .join('\n')}

${parts.join('\n\n')}
`;
}

/** @param rows of one engine */
function outcomeIn(rows: readonly PageRow[]) {
  if (rows.length === 0) return 'not run';
  const wrong = rows.find((row) => !asExpected(row));
  return wrong ? `**not so:** ${cell(wrong.outcome)}` : 'so';
}

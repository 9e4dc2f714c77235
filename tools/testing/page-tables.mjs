// @ts-check
/** The tables that `npm run test:any-page` prints, of what tests of pages have handed on: a row per page and engine. */

/** @typedef {import('../../test/pages/row-report.mjs').PageRow} PageRow */
/** By table, then by the id of a row: what each engine has shown. @typedef {Map<string, Map<string, PageRow[]>>} Tables */

/** @type {Record<string, readonly [title: string, legend: string]>} */
const TITLES = {
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

/**
 * Rows by table, in the order of the tables, and of the rows as the tests have them.
 * @param {readonly PageRow[]} rows
 * @returns {Tables}
 */
export function orderedTables(rows) {
  const names = [...new Set([...Object.keys(TITLES), ...rows.map(({ table }) => table)])];
  /** @type {Tables} */
  const tables = new Map();
  for (const name of names) {
    /** @type {Map<string, PageRow[]>} */
    const table = new Map();
    for (const row of rows.filter((each) => each.table === name))
      table.set(row.id, [...(table.get(row.id) ?? []), row]);
    if (table.size > 0) tables.set(name, table);
  }
  return tables;
}

const asExpected = (/** @type {PageRow} */ { expected, outcome }) => expected === outcome;
const titleOf = (/** @type {string} */ table) => TITLES[table]?.[0] ?? table;

/** @param {Tables} tables */
export function inText(tables) {
  return [...tables]
    .map(([name, table]) => {
      const lines = [...table.values()].flat().map((row) => {
        const told = asExpected(row) ? row.outcome : `NOT OK: ${row.outcome}`;
        return `  ${row.id} (${row.engine}): ${row.expected}${asExpected(row) ? '' : `\n    ${told}`}`;
      });
      return `\n${titleOf(name)}\n\n${lines.join('\n')}`;
    })
    .join('\n');
}

/** A line per table. @param {Tables} tables */
export function summary(tables) {
  return [...tables].map(([name, table]) => {
    const rows = [...table.values()].flat();
    const wrong = rows.filter((row) => !asExpected(row)).length;
    const engines = [...new Set(rows.map(({ engine }) => engine))].join(' and ');
    return `${titleOf(name)}: ${table.size} rows in ${engines}, ${wrong === 0 ? 'all as expected' : `${wrong} not as expected`}`;
  });
}

/** @param {Tables} tables */
export function inMarkdown(tables) {
  const parts = [...tables].map(([name, table]) => {
    const rows = [...table.values()].flat();
    const engines = [...new Set(rows.map(({ engine }) => engine))];
    const head = ['Page', '', 'Must be visible', ...engines];
    const lines = [...table].map(([id, shown]) => {
      const cells = engines.map((engine) => outcomeIn(shown.filter((row) => row.engine === engine)));
      return line([code(id), cell(shown[0]?.sentence ?? ''), cell(shown[0]?.expected ?? ''), ...cells]);
    });
    const legend = TITLES[name]?.[1];
    return `## ${titleOf(name)}\n\n${legend ? `${legend}\n\n` : ''}${line(head)}\n${line(head.map(() => '---'))}\n${lines.join('\n')}`;
  });
  return `# Any page: what must be visible, and what was

Made by \`npm run test:any-page -- --write\`, of tests in \`test/pages\`; never edited by hand.

${summary(tables)
  .map((each) => `- ${each}`)
  .join('\n')}

${parts.join('\n\n')}
`;
}

/** @param {readonly PageRow[]} rows of one engine */
function outcomeIn(rows) {
  if (rows.length === 0) return 'not run';
  const wrong = rows.find((row) => !asExpected(row));
  return wrong ? `**not so:** ${cell(wrong.outcome)}` : 'so';
}

const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;

/** @param {string} text in a table */
const cell = (text) =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replaceAll('*', '\\*')
    .replaceAll('_', '\\_')
    .replaceAll(/\s+/g, ' ');

const code = (/** @type {string} */ text) => `\`${text.replaceAll('|', '\\|')}\``;

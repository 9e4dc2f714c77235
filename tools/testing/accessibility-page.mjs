// @ts-check
/** docs/accessibility.md, of what the tests in test/accessibility have handed on. */

/** @typedef {Record<string, any>} Row */
/** By table: `axe`, `studio`, `tree`, `contrast`, `visited`, `boxes`, `targets`, `motion`, `keyboard`, `names`. @typedef {Record<string, Row[]>} Results */

const line = (/** @type {readonly unknown[]} */ cells) => `| ${cells.join(' | ')} |`;

/** @param {readonly string[]} head @param {readonly (readonly unknown[])[]} rows */
const table = (head, rows) => [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

/** @template T @param {readonly T[]} all @returns {T[]} */
const distinct = (all) => [...new Set(all)];

/** @param {readonly Row[]} rows @param {string} field @returns {string[]} */
const valuesOf = (rows, field) => distinct(rows.map((row) => String(row[field])));

const sum = (/** @type {readonly number[]} */ numbers) => numbers.reduce((whole, each) => whole + each, 0);
const count = (/** @type {number} */ number) => number.toLocaleString('en');

/** @param {readonly Row[]} rows @param {(row: Row) => number} of @returns {Row} */
function least(rows, of) {
  const [first] = [...rows].sort((a, b) => of(a) - of(b));
  if (!first) throw new Error('Nothing was measured.');
  return first;
}

// Files of tests run side by side: which comes first is chance.
const schemes = ['light', 'dark', 'forced'];

/** @param {readonly Row[]} axe */
function axeSection(axe) {
  const rows = valuesOf(axe, 'look').map((look) => [
    look,
    ...schemes.map((scheme) => {
      const of = axe.filter((row) => row.look === look && row.scheme === scheme);
      return `${sum(of.map(({ violations }) => violations))} in ${of.map(({ lang }) => lang).join(', ')}`;
    }),
  ]);
  return `${table(['Look', ...schemes], rows)}\n\n${leftToPeople(axe)}`;
}

/** @param {readonly Row[]} rows */
function leftToPeople(rows) {
  const passes = rows.map((row) => Number(row['passes']));
  const left = rows.flatMap(({ incomplete }) => /** @type {string[]} */ (incomplete));
  const named = distinct(left).map((rule) => `\`${rule}\` (${left.filter((each) => each === rule).length} pages)`);
  const rules = `On each page ${Math.min(...passes)} to ${Math.max(...passes)} rules had something to judge.`;
  return named.length === 0
    ? `${rules} axe left nothing to people.`
    : `${rules} axe left to people: ${named.join(', ')}.`;
}

/** @param {readonly Row[]} studio */
function studioSection(studio) {
  const rows = valuesOf(studio, 'view').map((view) => [
    view,
    ...schemes.map((scheme) => {
      const of = studio.filter((row) => row.view === view && row.scheme === scheme);
      return `${sum(of.map(({ violations }) => violations))} in ${of.map(({ lang }) => lang).join(', ')}`;
    }),
  ]);
  return `${table(['View', ...schemes], rows)}\n\n${leftToPeople(studio)}`;
}

/** @param {Results} results */
function contrastSection({ contrast = [], visited = [] }) {
  const measured = contrast.filter(({ lowest }) => lowest);
  const rows = valuesOf(measured, 'scheme').flatMap((scheme) =>
    valuesOf(measured, 'state').flatMap((state) =>
      ['text', 'graphic'].map((kind) => {
        const of = measured.filter((row) => row.scheme === scheme && row.state === state && row.kind === kind);
        const { lowest, look } = least(of, (row) => row['lowest'].ratio);
        const needed = kind === 'text' ? '4.5' : '3';
        const where = `\`${lowest.what.replaceAll('|', '\\|')}\`, ${look}`;
        return [scheme, state, kind, count(sum(of.map((row) => row['count']))), needed, lowest.ratio, where];
      }),
    ),
  );
  const same = visited.every((row) => row['same']);
  return `${table(['Scheme', 'Controls', 'Kind', 'Measured', 'Needed', 'Lowest', 'Where'], rows)}

Visited links ${same ? 'look as others do, dot by dot' : '**look different**'} (${valuesOf(visited, 'scheme').join(' and ')}).`;
}

/** @param {readonly Row[]} boxes */
function boxesSection(boxes) {
  const languages = valuesOf(boxes, 'lang');
  const rows = valuesOf(boxes, 'name').map((name) => {
    const of = boxes.filter((row) => row.name === name);
    const cells = languages.map((lang) => {
      const here = of.filter((row) => row.lang === lang);
      return `${sum(here.map(({ wrong }) => wrong.length))} of ${count(sum(here.map((row) => row['boxes'])))}`;
    });
    return [name, of[0]?.['rule'] ?? '', ...cells];
  });
  return table(['Condition', 'WCAG', ...languages], rows);
}

const KINDS = [
  ['main', 'buttons, choices, what unfolds, number and address to report to', 44],
  ['link', 'links with a line of their own', 24],
  ['inline', 'links in a sentence', 24],
];

/** @param {readonly Row[]} targets */
function targetsSection(targets) {
  const rows = KINDS.map(([kind, what, needed]) => {
    const of = targets.filter((row) => row.kind === kind);
    const [low, narrow] = [least(of, (row) => row['height']), least(of, (row) => row['width'])];
    return [
      what,
      needed,
      count(of.length),
      `${low['height']} (${low['what']})`,
      `${narrow['width']} (${narrow['what']})`,
    ];
  });
  return table(['Targets', 'Needed', 'Measured', 'Lowest, px', 'Narrowest, px'], rows);
}

/** @param {Results} results */
function keyboardSection({ keyboard = [], names = [] }) {
  const rows = keyboard.map(({ where, stops, inWidgets, hidden, thinnest, weakest }) => [
    where,
    stops,
    inWidgets,
    hidden,
    inWidgets ? `${thinnest} px` : '',
    inWidgets ? weakest : '',
  ]);
  const head = ['Page', 'Stops', 'of them in widgets', 'Hidden', 'Thinnest ring', 'Its lowest contrast'];
  const controls = sum(names.map((row) => row['controls']));
  return `${table(head, rows)}

The browser hands on ${controls} controls under exactly the words that can be seen on them, so that what one reads is what one says to a voice control.`;
}

/** @param {readonly Row[]} tree */
function treeSection(tree) {
  const rows = tree.map(({ name, nodes }) => [`[${name}](../test/accessibility/golden/${name}.txt)`, nodes]);
  return table(['Tree', 'Lines'], rows);
}

/**
 * @param {Results} results
 * @param {readonly { name: string, text: string }[]} transcripts
 * @param {{ open: string, before: string, untested: string }} words the parts written by hand
 */
export function accessibilityPage(results, transcripts, words) {
  const { axe = [], studio = [], tree = [], boxes = [], targets = [], motion = [] } = results;
  const violations = sum([...axe, ...studio].map((row) => row['violations']));
  const wrong = sum(boxes.map((row) => row['wrong'].length));
  const spoken = transcripts.map(({ name, text }) => `### ${name}\n\n\`\`\`text\n${text.trim()}\n\`\`\``);
  const parts = [
    ['axe: widgets', `${words.open}\n\n${axeSection(axe)}`],
    ['axe: the Studio', studioSection(studio)],
    ['Contrast', contrastSection(results)],
    ['Zoom, larger text and spacing', `Boxes with something wrong, of all that were measured: cut off, scrolled sideways, sticking out of the widget, or running into a neighbour.\n\n${boxesSection(boxes)}`], // prettier-ignore
    ['Targets', targetsSection(targets)],
    ['Keyboard', keyboardSection(results)],
    ['Movement', `No element of ${motion.length} looks has an animation or a transition (${sum(motion.map(({ moving }) => moving))} found): there is nothing for \`prefers-reduced-motion\` to reduce.`], // prettier-ignore
    ['Accessibility trees', `What the browser hands on to assistive technology in Polish, kept word for word; a test fails where it changes.\n\n${treeSection(tree)}`], // prettier-ignore
    ['What is spoken', spoken.length > 0 ? spoken.join('\n\n') : 'No transcripts are kept yet.'],
    ['What no person has tested', words.untested],
  ];
  return `# Accessibility: what is promised, and what was measured

Made by \`npm run test:accessibility -- --write\`, of the tests in \`test/accessibility\`; never edited by hand.

${words.before}

- axe: ${violations} violations on ${count(axe.length)} pages with widgets and ${count(studio.length)} views of the Studio
- boxes: ${wrong} of ${count(sum(boxes.map((row) => row['boxes'])))} cut off, scrolled sideways or overlapping
- screen reader: ${transcripts.length} transcripts, below

${parts.map(([title, text]) => `## ${title}\n\n${text}`).join('\n\n')}
`;
}

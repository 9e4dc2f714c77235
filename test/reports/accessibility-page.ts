/** docs/accessibility.md, of what the tests in test/matrices/accessibility have handed on. */
import { before, open, untested } from './accessibility-words.js';
import { distinct, table } from './markdown.js';

export type Row = Record<string, any>;
/** By table: `axe`, `studio`, `tree`, `contrast`, `visited`, `boxes`, `targets`, `motion`, `keyboard`, `names`. */
type Results = Record<string, Row[]>;

const valuesOf = (rows: readonly Row[], field: string): string[] => distinct(rows.map((row) => String(row[field])));

const sum = (numbers: readonly number[]) => numbers.reduce((whole, each) => whole + each, 0);
const count = (number: number) => number.toLocaleString('en');

function least(rows: readonly Row[], of: (row: Row) => number): Row {
  const [first] = [...rows].sort((a, b) => of(a) - of(b));
  if (!first) throw new Error('Nothing was measured.');
  return first;
}

// Files of tests run side by side: which comes first is chance.
const schemes = ['light', 'dark', 'forced'];

/** @param what `look` of a widget, `view` of the Studio */
function axeSection(axe: readonly Row[], what: string) {
  const rows = valuesOf(axe, what).map((value) => [
    value,
    ...schemes.map((scheme) => {
      const of = axe.filter((row) => row[what] === value && row['scheme'] === scheme);
      return `${sum(of.map(({ violations }) => violations))} in ${of.map(({ lang }) => lang).join(', ')}`;
    }),
  ]);
  return `${table([what[0]!.toUpperCase() + what.slice(1), ...schemes], rows)}\n\n${leftToPeople(axe)}`;
}

function leftToPeople(rows: readonly Row[]) {
  const passes = rows.map((row) => Number(row['passes']));
  const left = rows.flatMap(({ incomplete }) => incomplete as string[]);
  const named = distinct(left).map((rule) => `\`${rule}\` (${left.filter((each) => each === rule).length} pages)`);
  const rules = `On each page ${Math.min(...passes)} to ${Math.max(...passes)} rules had something to judge.`;
  return named.length === 0
    ? `${rules} axe left nothing to people.`
    : `${rules} axe left to people: ${named.join(', ')}.`;
}

function contrastSection({ contrast = [], visited = [] }: Results) {
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

function boxesSection(boxes: readonly Row[]) {
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

function targetsSection(targets: readonly Row[]) {
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

function keyboardSection({ keyboard = [], names = [] }: Results) {
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

function treeSection(tree: readonly Row[]) {
  const rows = tree.map(({ name, nodes }) => [`[${name}](../test/matrices/accessibility/golden/${name}.txt)`, nodes]);
  return table(['Tree', 'Lines'], rows);
}

export function accessibilityPage(results: Results, transcripts: readonly { name: string; text: string }[]): string {
  const { axe = [], studio = [], tree = [], boxes = [], targets = [], motion = [] } = results;
  const violations = sum([...axe, ...studio].map((row) => row['violations']));
  const wrong = sum(boxes.map((row) => row['wrong'].length));
  const spoken = transcripts.map(({ name, text }) => `### ${name}\n\n\`\`\`text\n${text.trim()}\n\`\`\``);
  const parts = [
    ['axe: widgets', `${open}\n\n${axeSection(axe, 'look')}`],
    ['axe: the Studio', axeSection(studio, 'view')],
    ['Contrast', contrastSection(results)],
    ['Zoom, larger text and spacing', `Boxes with something wrong, of all that were measured: cut off, scrolled sideways, sticking out of the widget, or running into a neighbour.\n\n${boxesSection(boxes)}`], // prettier-ignore
    ['Targets', targetsSection(targets)],
    ['Keyboard', keyboardSection(results)],
    ['Movement', `No element of ${motion.length} looks has an animation or a transition (${sum(motion.map(({ moving }) => moving))} found): there is nothing for \`prefers-reduced-motion\` to reduce.`], // prettier-ignore
    ['Accessibility trees', `What the browser hands on to assistive technology in Polish, kept word for word; a test fails where it changes.\n\n${treeSection(tree)}`], // prettier-ignore
    ['What is spoken', spoken.length > 0 ? spoken.join('\n\n') : 'No transcripts are kept yet.'],
    ['What no person has tested', untested],
  ];
  return `# Accessibility: what is promised, and what was measured

Made by \`npm run test:accessibility -- --write\`, of the tests in \`test/matrices/accessibility\`; never edited by hand.

${before}

- axe: ${violations} violations on ${count(axe.length)} pages with widgets and ${count(studio.length)} views of the Studio
- boxes: ${wrong} of ${count(sum(boxes.map((row) => row['boxes'])))} cut off, scrolled sideways or overlapping
- screen reader: ${transcripts.length} transcripts, below

${parts.map(([title, text]) => `## ${title}\n\n${text}`).join('\n\n')}
`;
}

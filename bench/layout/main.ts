/**
 * `npm run bench -- --layout`: how much each set-up moves what stands below a widget, with the demo's document. With
 * `--write`, the README's tables are made of it.
 */
import { launchForBench } from '../lib/browser.js';
import { inMarkdown, inText, type Table } from '../lib/tables.js';
import { writeSection } from '../lib/write-section.js';
import { nameOf, SCREENS, WIDGETS, type SetUp } from './scene.js';
import { heightOf, shiftOf } from './shift.js';

const ROWS: readonly { way: SetUp['way']; place: SetUp['place']; label: string }[] = [
  { way: 'server', place: 'nothing', label: 'rendered on a server' },
  { way: 'inline', place: 'nothing', label: 'document in the page' },
  { way: 'inline', place: 'essentials', label: 'document in the page, the essentials as fallback' },
  { way: 'inline', place: 'min-height', label: 'document in the page, `min-height`' },
  { way: 'src', place: 'nothing', label: '`src`' },
  { way: 'src', place: 'essentials', label: '`src`, the essentials as fallback' },
  { way: 'src', place: 'min-height', label: '`src`, `min-height`' },
  { way: 'repeat', place: 'nothing', label: '`src`, second visit' },
  { way: 'repeat', place: 'essentials', label: '`src`, second visit, the essentials as fallback' },
  { way: 'repeat', place: 'min-height', label: '`src`, second visit, `min-height`' },
];

const head = ['', ...WIDGETS.map((tag) => `\`<${tag}>\``)];
const shown = (shift: number) => shift.toFixed(3);

export async function measureLayout({ write }: { write: boolean }) {
  const browser = await launchForBench();
  try {
    /** by screen and widget */
    const heights: number[][] = [];
    for (const screen of SCREENS) {
      const row = [];
      for (const widget of WIDGETS) row.push(await heightOf(browser, widget, screen));
      heights.push(row);
    }
    const rows = [];
    for (const { way, place, label } of ROWS) {
      const cells = [];
      for (const [column, widget] of WIDGETS.entries()) {
        const shifts = [];
        for (const [index, screen] of SCREENS.entries()) {
          const height = heights[index]?.[column] ?? 0;
          shifts.push((await shiftOf(browser, { widget, way, place, height }, screen)).shift);
        }
        console.error(`${nameOf({ widget, way, place })}: ${shifts.map(shown).join(', ')}`);
        cells.push(shown(Math.max(...shifts)));
      }
      rows.push([label, ...cells]);
    }
    const heightTable: Table = {
      title: 'Height in pixels, at a width of',
      head,
      rows: SCREENS.map(({ width }, index) => [`${width} px`, ...(heights[index] ?? []).map(String)]),
    };
    const shiftTable: Table = { title: 'Layout shift, the worst of these widths', head, rows };
    console.log([heightTable, shiftTable].map(inText).join('\n'));
    if (write) await writeSection('README.md', 'layout', section(heightTable, shiftTable));
  } finally {
    await browser.close();
  }
}

function section(heightTable: Table, shiftTable: Table) {
  return `Layout shift (CLS) with the demo’s notice while its outage goes on, the worst of 320, 768 and 1280 px; the script comes after the page’s first paint, the document after the script.

${inMarkdown(shiftTable)}

How high the widgets then are, in pixels:

${inMarkdown(heightTable)}`;
}

// @ts-check
/**
 * `npm run bench -- --layout`: how much each set-up moves what stands below a widget, with the demo's document. With
 * `--write`, the README's tables are made of it.
 */
import { launchForBench } from '../lib/browser.mjs';
import { inMarkdown, inText } from '../lib/tables.mjs';
import { writeSection } from '../lib/write-section.mjs';
import { nameOf, SCREENS, WIDGETS } from './scene.mjs';
import { heightOf, shiftOf } from './shift.mjs';

/** @typedef {import('../lib/tables.mjs').Table} Table */
/** @typedef {import('./scene.mjs').SetUp} SetUp */

/** @type {readonly { way: SetUp['way'], place: SetUp['place'], label: string }[]} */
const ROWS = [
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
const shown = (/** @type {number} */ shift) => shift.toFixed(3);

/** @param {{ write: boolean }} options */
export async function measureLayout({ write }) {
  const browser = await launchForBench();
  try {
    /** @type {number[][]} by screen and widget */
    const heights = [];
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
    /** @type {Table} */
    const heightTable = {
      title: 'Height in pixels, at a width of',
      head,
      rows: SCREENS.map(({ width }, index) => [`${width} px`, ...(heights[index] ?? []).map(String)]),
    };
    /** @type {Table} */
    const shiftTable = { title: 'Layout shift, the worst of these widths', head, rows };
    console.log([heightTable, shiftTable].map(inText).join('\n'));
    if (write) await writeSection('README.md', 'layout', section(heightTable, shiftTable));
  } finally {
    await browser.close();
  }
}

/** @param {Table} heightTable @param {Table} shiftTable */
function section(heightTable, shiftTable) {
  return `Layout shift (CLS) with the demo’s notice while its outage goes on, the worst of 320, 768 and 1280 px; the script comes after the page’s first paint, the document after the script.

${inMarkdown(shiftTable)}

How high the widgets then are, in pixels:

${inMarkdown(heightTable)}`;
}

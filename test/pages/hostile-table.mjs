// @ts-check
// A table of pages: each row is a test of what can be read on its page, that nothing of ours is thrown into it, and that
// its globals, prototypes and style sheets are afterwards what they were before our script.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { lookAt, watchGlobals } from './hostile-look.mjs';
import { noted, own, page, places, serve } from './hostile-site.mjs';
import { report } from './row-report.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./hostile-site.mjs').Answer} Answer */
/** @typedef {Awaited<ReturnType<typeof lookAt>>} Look */

/**
 * `sees` is one word for all places, or one for each. `thrown` are errors of the page itself.
 * @typedef {object} Row
 * @property {string} says what the page is like, in a sentence
 * @property {Answer} page
 * @property {string | readonly string[]} [sees] `widget` where nothing is said
 * @property {Record<string, Answer>} [others] what further addresses answer
 * @property {(tab: Page, look: Look) => Promise<unknown>} [then] what happens once the page has been loaded
 * @property {readonly string[]} [thrown]
 * @property {RegExp} [theirs] what the page's own scripts change after ours has come
 * @property {readonly string[]} [also] further words that must be readable in the first place
 * @property {boolean} [inFrame] look into the first frame
 * @property {boolean} [mayLoad] whether something may go on loading for ever
 */

/** @param {{ text: string, plain: boolean }} read @param {number} index */
function inAWord({ text, plain }, index) {
  const { widget = [], fallback = '' } = places[index] ?? {};
  const [all, some] = [widget.every((words) => text.includes(words)), widget.some((words) => text.includes(words))];
  if (text.includes(fallback)) return some ? 'both' : 'fallback';
  if (!all) return some ? `not all of the widget: ${text}` : `nothing: ${text}`;
  return plain ? 'widget without styles' : 'widget';
}

/** @param {readonly string[]} seen */
const together = (seen) => (seen.length > 0 && new Set(seen).size === 1 ? `${seen[0]}` : seen.join(', '));

/** What has changed, but for what the page's own scripts change. @param {string} changes @param {RegExp} [theirs] */
const changed = (changes, theirs) =>
  changes
    .split('; ')
    .filter((change) => change && !theirs?.test(change))
    .join('; ');

/**
 * Rows of pages whose own script has run before ours.
 * @param {Record<string, import('./hostile-prototypes.mjs').Pollution>[]} groups
 */
export function polluted(...groups) {
  /** @type {Record<string, Row>} */
  const rows = {};
  for (const [id, [says, code, sees = 'widget']] of groups.flatMap((group) => Object.entries(group)))
    rows[id] = { says, sees, page: page(`<script>${code}</script>${noted}${own}`), mayLoad: GO_ON.includes(id) };
  return rows;
}

/** Here the request never ends; so the fallback stays. */
const GO_ON = ['object-then', 'fetch-never'];

/**
 * Makes a test of each row.
 * @param {string} name the table's
 * @param {(origin: string) => Record<string, Row>} rowsAt
 */
export async function testRows(name, rowsAt) {
  /** @type {Map<string, Answer>} */
  const answers = new Map();
  const origin = await serve(answers);
  const browser = await launchBrowser();
  // One tab for all: they are many, and a new one for each would take longer than all that is looked at.
  const tab = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
  await tab.addInitScript(watchGlobals);
  const look = await lookAt(tab);
  /** @type {string[]} */
  let thrown = [];
  tab.on('pageerror', (error) => thrown.push(String(error)));

  for (const [id, row] of Object.entries(rowsAt(origin))) {
    test(id, async () => {
      answers.clear();
      for (const [path, answer] of Object.entries({ '/': row.page, ...row.others })) answers.set(path, answer);
      await tab.goto('about:blank');
      await look.forget(origin);
      thrown = [];
      await tab.goto(origin, { waitUntil: 'load' });
      await row.then?.(tab, look);

      const read = await look.read(row);
      const seen = read.map(inAWord);
      const hidden = (row.also ?? [])
        .filter((words) => !read[0]?.text.includes(words))
        .map((words) => `hidden: ${words}`);
      const told = [together(seen), ...hidden, ...thrown, changed(await look.changes(), row.theirs)]
        .filter(Boolean)
        .join('; ');
      const { sees = 'widget' } = row;
      const expected = [Array.isArray(sees) ? together(sees) : sees, ...(row.thrown ?? [])].join('; ');
      report(name, id, row.says, expected, told);
      assert.equal(told, expected);
    });
  }
}

// A table of pages: each row is a test of what can be read on its page, that nothing of ours is thrown into it, and that
// its globals, prototypes and style sheets are afterwards what they were before our script.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launchBrowser } from '../../support/browser.js';
import { lookAt, watchGlobals } from './look.js';
import { noted, own, page, places, serve, type Answer } from './site.js';
import { reportPage, rowTitle } from '../../support/report.js';
import type { Pollution } from './prototypes.js';
import type { Page } from 'playwright-core';

type Look = Awaited<ReturnType<typeof lookAt>>;

/** `sees` is one word for all places, or one for each. `thrown` are errors of the page itself. */
export interface Row {
  /** what the page is like, in a sentence */
  says: string;
  page: Answer;
  /** `widget` where nothing is said */
  sees?: string | readonly string[];
  /** what further addresses answer */
  others?: Record<string, Answer>;
  /** what happens once the page has been loaded */
  then?: (tab: Page, look: Look) => Promise<unknown>;
  thrown?: readonly string[];
  /** what the page's own scripts change after ours has come */
  theirs?: RegExp;
  /** further words that must be readable in the first place */
  also?: readonly string[];
  /** look into the first frame */
  inFrame?: boolean;
  /** whether something may go on loading for ever */
  mayLoad?: boolean;
}

function inAWord({ text, plain }: { text: string; plain: boolean }, index: number) {
  const { widget = [], fallback = '' } = places[index] ?? {};
  const [all, some] = [widget.every((words) => text.includes(words)), widget.some((words) => text.includes(words))];
  if (text.includes(fallback)) return some ? 'both' : 'fallback';
  if (!all) return some ? `not all of the widget: ${text}` : `nothing: ${text}`;
  return plain ? 'widget without styles' : 'widget';
}

const together = (seen: readonly string[]) =>
  seen.length > 0 && new Set(seen).size === 1 ? `${seen[0]}` : seen.join(', ');

/** What has changed, but for what the page's own scripts change. */
const changed = (changes: string, theirs?: RegExp) =>
  changes
    .split('; ')
    .filter((change) => change && !theirs?.test(change))
    .join('; ');

/** Rows of pages whose own script has run before ours. */
export function polluted(...groups: Record<string, Pollution>[]) {
  const rows: Record<string, Row> = {};
  for (const [id, [says, code, sees = 'widget']] of groups.flatMap((group) => Object.entries(group)))
    rows[id] = { says, sees, page: page(`<script>${code}</script>${noted}${own}`), mayLoad: GO_ON.includes(id) };
  return rows;
}

/** Here the request never ends; so the fallback stays. */
const GO_ON = ['object-then', 'fetch-never'];

/**
 * Makes a test of each row.
 * @param name the table's
 */
export async function testRows(name: string, rowsAt: (origin: string) => Record<string, Row>) {
  const answers: Map<string, Answer> = new Map();
  const origin = await serve(answers);
  const browser = await launchBrowser();
  // One tab for all: they are many, and a new one for each would take longer than all that is looked at.
  const tab = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
  await tab.addInitScript(watchGlobals);
  const look = await lookAt(tab);
  let thrown: string[] = [];
  tab.on('pageerror', (error) => thrown.push(String(error)));

  for (const [id, row] of Object.entries(rowsAt(origin))) {
    const { sees = 'widget' } = row;
    const expected = [Array.isArray(sees) ? together(sees) : sees, ...(row.thrown ?? [])].join('; ');
    test(rowTitle(id, row.says, expected), async () => {
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
      reportPage(name, id, row.says, expected, told);
      assert.equal(told, expected);
    });
  }
}

// Under every policy that a server may send: the widgets are styled and work, or the fallback stands; nothing is thrown
// into the page, and nothing is reported but what a row names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromiumTab, firefoxTab, type Tab, type Noted } from './browsers.js';
import { contentPolicies } from './content.js';
import { otherPolicies } from './others.js';
import { page, servePolicies } from './site.js';
import { trustedTypesPolicies } from './trusted-types.js';
import { reportPage, rowTitle } from '../../support/report.js';
import { isFull } from '../../support/full.js';
import { ELEMENTS } from '../../../src/elements/names.js';

const rows = Object.entries({ ...contentPolicies, ...trustedTypesPolicies, ...otherPolicies });
const pages = new Map(rows.map(([, { html, headers = {} }], index) => [`/${index}`, { html, headers }]));
// What a visitor sees of a page before it gets its policy.
const free = page('<script src="/built.js" defer></script>');
const origin = await servePolicies(pages);

const tabs = [await chromiumTab()];
if (isFull) tabs.push(await firefoxTab());

/**
 * In the page: what is seen of each element, `bare` where our styles are missing; what was noted; whether the page's own
 * application stands. Nothing while something is still under way.
 */
function look(tags: string) {
  const elements = [...document.querySelectorAll(tags)];
  const rests = elements.every((element) => !('state' in element) || element.state !== 'loading');
  if (document.readyState !== 'complete' || !rests) return undefined;
  const seen = elements.map((element) => {
    const widget = element.shadowRoot?.querySelector('[part~="widget"]');
    const box = widget?.querySelector('.box');
    const stands = (widget?.getBoundingClientRect().height ?? 0) > 40;
    const fallback = (element.querySelector('p')?.getBoundingClientRect().height ?? 0) > 0;
    if (stands === fallback) return stands ? 'both' : 'nothing';
    if (fallback) return 'fallback';
    const { borderTopStyle, backgroundColor, paddingTop } = getComputedStyle(box ?? element);
    return `${borderTopStyle} ${backgroundColor} ${paddingTop}` === 'solid rgb(255, 255, 255) 20px' ? 'widget' : 'bare';
  });
  const noted = Reflect.get(window, 'noted') as Noted;
  return { seen, noted, app: document.querySelector('#app') !== null };
}

async function atRest(tab: Tab) {
  for (;;) {
    const looked = await tab.evaluate(look, ELEMENTS);
    if (looked) return looked;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A text that may not become markup is tried again at each drawing, and reported each time. */
const onceEach = (directive: string, index: number, all: string[]) =>
  directive !== 'require-trusted-types-for' || all.indexOf(directive) === index;

/** One word for all three elements, where it is the same. */
const inWords = (words: string[]) => ([...new Set(words)].join() === words[0] ? words[0] : words.join(', '));

for (const tab of tabs) {
  for (const [index, [name, row]] of rows.entries()) {
    const { sees = 'widget' } = row;
    const expected = Array.isArray(sees) ? sees : Array(3).fill(sees);
    test(`${tab.engine}: ${rowTitle(name, row.sentence, inWords(expected))}`, async () => {
      const { violations = [], told = [], thrown, app = false, visitedBefore = false } = row;
      if (visitedBefore) {
        pages.set(`/${index}`, { html: free, headers: {} });
        await tab.goto(`${origin}/${index}`);
        assert.deepEqual((await atRest(tab)).seen, Array(3).fill('widget'));
        pages.set(`/${index}`, { html: row.html, headers: row.headers ?? {} });
      }
      await tab.goto(`${origin}/${index}`);
      const looked = await atRest(tab);
      reportPage('policies', name, row.sentence, inWords(expected), inWords(looked.seen), tab.engine);
      assert.deepEqual(looked.seen, expected);
      assert.equal(looked.app, app);
      assert.deepEqual(looked.noted.violations.filter(onceEach), violations);
      assert.deepEqual(looked.noted.told, told);
      if (thrown) assert.match(looked.noted.thrown.join('\n') || 'nothing', thrown);
      else assert.deepEqual(looked.noted.thrown, []);
    });
  }
}

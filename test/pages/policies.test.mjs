// @ts-check
// Under every policy that a server may send: the widgets are styled and work, or the fallback stands; nothing is thrown
// into the page, and nothing is reported but what a row names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromiumTab, firefoxTab } from './policies-browsers.mjs';
import { contentPolicies } from './policies-content.mjs';
import { otherPolicies } from './policies-others.mjs';
import { page, servePolicies } from './policies-site.mjs';
import { trustedTypesPolicies } from './policies-trusted-types.mjs';
import { report } from './row-report.mjs';

/** @typedef {import('./policies-browsers.mjs').Noted} Noted */

const rows = Object.entries({ ...contentPolicies, ...trustedTypesPolicies, ...otherPolicies });
const pages = new Map(rows.map(([, { html, headers = {} }], index) => [`/${index}`, { html, headers }]));
// What a visitor sees of a page before it gets its policy.
const free = page('<script src="/built.js" defer></script>');
const origin = await servePolicies(pages);

const tabs = [await chromiumTab()];
if (process.env.FULL === '1') tabs.push(await firefoxTab());

/**
 * In the page: what is seen of each element, `bare` where our styles are missing; what was noted; whether the page's own
 * application stands. Nothing while something is still under way.
 */
function look() {
  const elements = [...document.querySelectorAll('ikp-outage-banner, ikp-login-methods, scam-warning')];
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
  const noted = /** @type {Noted} */ (Reflect.get(window, 'noted'));
  return { seen, noted, app: document.querySelector('#app') !== null };
}

/** @param {import('./policies-browsers.mjs').Tab} tab */
async function atRest(tab) {
  for (;;) {
    const looked = await tab.evaluate(look);
    if (looked) return looked;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A text that may not become markup is tried again at each drawing, and reported each time. */
const onceEach = (/** @type {string} */ directive, /** @type {number} */ index, /** @type {string[]} */ all) =>
  directive !== 'require-trusted-types-for' || all.indexOf(directive) === index;

/** One word for all three elements, where it is the same. @param {string[]} words */
const inWords = (words) => ([...new Set(words)].join() === words[0] ? String(words[0]) : words.join(', '));

for (const tab of tabs) {
  for (const [index, [name, row]] of rows.entries()) {
    test(`${tab.engine}: ${name}: ${row.sentence}`, async () => {
      const { sees = 'widget', violations = [], told = [], thrown, app = false, visitedBefore = false } = row;
      const expected = Array.isArray(sees) ? sees : Array(3).fill(sees);
      if (visitedBefore) {
        pages.set(`/${index}`, { html: free, headers: {} });
        await tab.goto(`${origin}/${index}`);
        assert.deepEqual((await atRest(tab)).seen, Array(3).fill('widget'));
        pages.set(`/${index}`, { html: row.html, headers: row.headers ?? {} });
      }
      await tab.goto(`${origin}/${index}`);
      const looked = await atRest(tab);
      report('policies', name, row.sentence, inWords(expected), inWords(looked.seen), tab.engine);
      assert.deepEqual(looked.seen, expected);
      assert.equal(looked.app, app);
      assert.deepEqual(looked.noted.violations.filter(onceEach), violations);
      assert.deepEqual(looked.noted.told, told);
      if (thrown) assert.match(looked.noted.thrown.join('\n') || 'nothing', thrown);
      else assert.deepEqual(looked.noted.thrown, []);
    });
  }
}

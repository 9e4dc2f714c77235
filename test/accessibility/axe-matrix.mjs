// @ts-check
// axe with all its rules, best practices and experimental ones too, over every look in every language and all colours:
// one file for each scheme. The sample has each look once; `npm run test:full` has all.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../pages/axe.mjs';
import { languages } from './document.mjs';
import { looks } from './phases.mjs';
import { FULL, report } from './result.mjs';
import { openScenes, schemes } from './scene.mjs';

const all = [...Object.keys(looks), 'warning'];

/** @param {import('./scene.mjs').Scheme} scheme */
export async function testWithAxe(scheme) {
  const { open } = await openScenes();
  const { page, show } = await open(scheme);
  // The place in both lists moves on, so that the three samples together have every language too.
  const inSample = (/** @type {string} */ lang, /** @type {number} */ place) =>
    place % schemes.length === schemes.indexOf(scheme) && lang === languages[place % languages.length];

  for (const [place, look] of all.entries())
    for (const lang of languages.filter((each) => FULL || inSample(each, place)))
      test(`axe finds nothing: ${look}, ${lang}, ${scheme}`, async () => {
        await show({ lang, look, open: true });
        const { violations, incomplete, passes } = await judge(page, { forced: scheme === 'forced' });
        report('axe', { scheme, lang, look, violations: violations.length, incomplete, passes });
        assert.deepEqual(violations, []);
        assert.ok(passes > 10, 'there is something to judge');
      });
}

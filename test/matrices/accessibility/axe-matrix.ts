// axe with all its rules, best practices and experimental ones too, over every look in every language and all colours:
// one file for each scheme. The sample has each look once; `npm run test:full` has all.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../../support/axe.js';
import { languages } from './document.js';
import { looks } from './phases.js';
import { isFull } from '../../support/full.js';
import { report } from '../../support/report.js';
import { openScenes, schemes, type Scheme } from './scene.js';

const all = [...Object.keys(looks), 'warning'];

export async function testWithAxe(scheme: Scheme) {
  const { open } = await openScenes();
  const { page, show } = await open(scheme);
  // The place in both lists moves on, so that the three samples together have every language too.
  const inSample = (lang: string, place: number) =>
    place % schemes.length === schemes.indexOf(scheme) && lang === languages[place % languages.length];

  for (const [place, look] of all.entries())
    for (const lang of languages.filter((each) => isFull || inSample(each, place)))
      test(`axe finds nothing in the widgets (${look}, ${lang}, ${scheme})`, async () => {
        await show({ lang, look, open: true });
        const { violations, incomplete, passes } = await judge(page, { forced: scheme === 'forced' });
        report('axe', { scheme, lang, look, violations: violations.length, incomplete, passes });
        assert.deepEqual(violations, []);
        assert.ok(passes > 10, 'there is something to judge');
      });
}

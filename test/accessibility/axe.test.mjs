// @ts-check
// axe with all its rules, best practices and experimental ones too, over every look in every language and colours.
// The sample takes each language, each look and each scheme; `npm run test:full` all of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../pages/axe.mjs';
import { languages } from './document.mjs';
import { looks } from './phases.mjs';
import { FULL, report } from './result.mjs';
import { openScenes, schemes } from './scene.mjs';

const { open } = await openScenes();
const all = [...Object.keys(looks), 'warning'];

for (const scheme of schemes) {
  test(`axe finds nothing (${scheme})`, async () => {
    const { page, show, close } = await open(scheme);
    for (const [index, lang] of languages.entries()) {
      const inSample = (/** @type {number} */ place) => (place + index) % languages.length === schemes.indexOf(scheme);
      for (const look of all.filter((_, place) => FULL || inSample(place))) {
        await show({ lang, look, open: true });
        const { violations, incomplete, passes } = await judge(page, { forced: scheme === 'forced' });
        report('axe', { scheme, lang, look, violations: violations.length, incomplete, passes });
        assert.deepEqual(violations, [], `${lang}, ${look}`);
      }
    }
    await close();
  });
}

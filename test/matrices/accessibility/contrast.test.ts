// Contrast from computed colours, in the palette that comes with the widgets: text 4.5 to 1, icons, lines, frames and
// focus rings of controls 3 to 1; at rest, under the pointer, pressed, in focus and visited.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { provideColours, type Contrast } from './measure-colours.js';
import { looks } from './phases.js';
import { isFull } from '../../support/full.js';
import { report } from '../../support/report.js';
import { METHODS, openScenes } from './scene.js';
import { controlsOf, drawnContrast, states } from './states.js';
import { ELEMENTS } from '../../../src/elements/names.js';

const { open } = await openScenes();
const least = { text: 4.5, graphic: 3 };
const shown = isFull ? [...Object.keys(looks), 'warning'] : ['upcoming', 'warning'];

for (const scheme of ['light', 'dark'] as const) {
  test(`everything stands out from its ground (${scheme})`, async () => {
    const { page, show, close } = await open(scheme);
    await page.evaluate(provideColours, ELEMENTS);
    const controls = await controlsOf(page);
    for (const look of shown) {
      await show({ look, open: true });
      for (const [state, classes] of Object.entries(states)) {
        await controls.force(classes);
        const found: Contrast[] = await page.evaluate(() => (globalThis as any).measureColours());
        assert.ok(found.filter(({ kind }) => kind === 'text').length > (look === 'unannounced' ? 20 : 50), look);
        for (const kind of ['text', 'graphic'] as const) {
          const of = found.filter((each) => each.kind === kind).sort((a, b) => a.ratio - b.ratio);
          report('contrast', { scheme, look, state, kind, count: of.length, lowest: of[0] });
        }
        const weak = found.filter(({ kind, ratio }) => ratio < least[kind]);
        assert.deepEqual(weak, [], `${look}, ${state}`);
        const rings = found.filter(({ what }) => what.endsWith('ring')).length;
        if (classes.includes('focus-visible')) assert.ok(rings > 3, 'what is in focus has a ring');
      }
      await controls.force([]);
    }
    await show({ look: 'active-planned' });
    for (const [index, choice] of (await page.locator(`${METHODS} input`).all()).entries()) {
      const ratio = await drawnContrast(page, choice);
      const lowest = { what: `radio button, ${index === 0 ? 'chosen' : 'not chosen'}`, ratio };
      report('contrast', { scheme, look: 'active-planned', state: 'at rest', kind: 'graphic', count: 1, lowest });
      assert.ok(ratio >= least.graphic, lowest.what);
    }
    await close();
  });

  test(`a visited link looks as it did before (${scheme})`, async () => {
    const { page, show, close } = await open(scheme);
    await show({ look: 'warning' });
    const picture = async (selector: string) => {
      const png = await page.locator(selector).first().screenshot();
      return png.toString('base64');
    };
    // A link of the page's own, which changes, shows that the force works.
    await page.evaluate(() => {
      document.querySelector('h1')?.insertAdjacentHTML('beforeend', ' <a id="own" href="somewhere.html">A link</a>');
    });
    const before = [await picture('#own'), await picture('scam-warning .sites a')];
    const controls = await controlsOf(page);
    await controls.force(['visited']);
    const after = [await picture('#own'), await picture('scam-warning .sites a')];
    assert.notEqual(after[0], before[0]);
    assert.equal(after[1], before[1]);
    report('visited', { scheme, same: after[1] === before[1] });
    await close();
  });
}

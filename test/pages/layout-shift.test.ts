import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameOf, SCREENS, WIDGETS } from '../../bench/layout/scene.js';
import { heightOf, shiftOf } from '../../bench/layout/shift.js';
import { launchBrowser } from '../support/browser.js';
import { isFull } from '../support/full.js';

/** What stands still, by the README: all of it with isFull, a sample on a phone else. */
const STILL = [
  { way: 'server', place: 'nothing', most: 0 },
  { way: 'inline', place: 'min-height', most: 0.01, isWhole: true },
  { way: 'inline', place: 'same-height', most: 0.01 },
  { way: 'src', place: 'min-height', most: 0.01 },
  { way: 'src', place: 'same-height', most: 0.01, isWhole: true },
  { way: 'repeat', place: 'min-height', most: 0.01 },
  { way: 'repeat', place: 'same-height', most: 0.01, isWhole: true },
] as const;

/**
 * Words that say as of when they are true ("Działa (stan na …)") need a line more on the narrowest screens than those
 * that the script puts in their place, as the README says: so many pixels in all.
 */
const SHORTER_LINES = 48;

const screens = isFull ? SCREENS : SCREENS.slice(0, 1);
const setUps = STILL.filter((each) => isFull || !('isWhole' in each));

test('what stands below a widget does not move when the script comes late', async (t) => {
  const browser = await launchBrowser();
  for (const screen of screens) {
    for (const widget of WIDGETS) {
      const height = await heightOf(browser, widget, screen);
      for (const { way, place, most } of setUps) {
        await t.test(
          `the page moves no further than promised: ${nameOf({ widget, way, place })} at ${screen.width} px`,
          async () => {
            const { shift, moved } = await shiftOf(browser, { widget, way, place, height }, screen);
            assert.ok(Number(shift.toFixed(3)) <= most, `layout shift ${shift}, at most ${most}`);
            // Below the screen too, where browsers count nothing; `min-height` only fills the screen.
            const far =
              place === 'min-height' ? Infinity : way === 'server' && screen.width === 320 ? SHORTER_LINES : 1;
            assert.ok(moved <= far, `what stands below has moved by ${moved} px, at most ${far}`);
          },
        );
      }
    }
  }

  await t.test('and would be seen to move, with no place kept free', async () => {
    const [screen] = SCREENS;
    const setUp = { widget: WIDGETS[0], way: 'src', place: 'nothing', height: 0 } as const;
    assert.ok((await shiftOf(browser, setUp, screen)).shift > 0.1);
  });
});

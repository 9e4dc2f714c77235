// Forced colours, as Windows has them in contrast themes: grounds, shadows and all colours of ours are gone. What is left
// has to tell the same: words, frames, outlines, and icons in the colour of the words beside them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from '../support/axe.js';
import { drawingsOn, openForced, show } from './forced-colours.js';
import { isFull } from '../support/full.js';
import { ELEMENTS } from '../../src/elements/names.js';

const open = await openForced();
// The sample takes the dark theme, and of the light one the frames.
const schemes = ['light', 'dark'] as const;
const sample = isFull ? schemes : (['dark'] as const);

const upcoming = '2024-01-15T09:00:00+01:00';
const active = '2024-01-19T22:15:00+01:00';
const phases = [
  ['upcoming', upcoming, 'Planowana przerwa'],
  ['active', active, 'Trwa planowana przerwa'],
  ['ended', '2024-01-20T21:00:00+01:00', 'Przerwa zakończona'],
  ['cancelled', '2024-01-19T17:00:00+01:00', 'Przerwa odwołana'],
] as const;

for (const scheme of schemes) {
  test(`an outage says where it stands, in a frame with framed parts (${scheme})`, async () => {
    const { page, unframed, close } = await open(scheme, upcoming);
    const banner = page.locator('ikp-outage-banner');
    for (const [phase, at, label] of phases) {
      await show(banner, at, phase === 'cancelled' ? '2024-01-19T15:00:00+01:00' : undefined);
      assert.equal((await banner.locator('[part=phase]').innerText()).trim(), label);
      assert.deepEqual(await unframed(banner, ['outage', 'when', 'fold']), [], phase);
      if (phase === 'upcoming') assert.deepEqual(await unframed(banner, ['calendar']), []);
      const range = banner.locator('[part=when] strong');
      const struck = await range.evaluate((words) => getComputedStyle(words).textDecorationLine);
      assert.equal(struck, phase === 'cancelled' ? 'line-through' : 'none');
    }
    await close();
  });

  test(`methods say whether they work; they, panels, cards and buttons have frames (${scheme})`, async () => {
    const { page, unframed, close } = await open(scheme, active);
    const methods = page.locator('ikp-login-methods');
    const states = await methods.locator('[part=state] > :first-child:visible').allInnerTexts();
    const said = ['Działa', 'Działa', 'Działa pod warunkiem', 'Nie działa do 20 stycznia, godzina 16:00'];
    assert.deepEqual(
      states.map((state) => state.trim()),
      said,
    );
    assert.deepEqual(await unframed(methods, ['method']), []);
    const choices = methods.locator('[part=switch] label');
    const outlines = await choices.evaluateAll((labels) => labels.map((label) => getComputedStyle(label).outlineStyle));
    assert.deepEqual(outlines, ['solid', 'none'], 'the chosen channel stands out');

    for (const warning of await page.locator('scam-warning').all())
      assert.deepEqual(await unframed(warning, ['never', 'report', 'copy']), []);
    assert.deepEqual(await unframed(page.locator('scam-warning:not([compact])'), ['card']), []);
    await close();
  });
}

for (const scheme of sample) {
  test(`icons and the line of the window are drawn, in no colour of ours (${scheme})`, async () => {
    const { page, close } = await open(scheme, active);
    const drawings = await drawingsOn(page);
    const weak = drawings.filter(({ drawn, coloured }) => drawn < 5 || coloured > 0);
    assert.deepEqual(weak, []);
    for (const widget of ['ikp-outage-banner', 'ikp-login-methods', 'scam-warning'])
      assert.ok(
        drawings.some(({ what }) => what.startsWith(widget)),
        widget,
      );
    assert.ok(drawings.some(({ what }) => what.includes('part="line"')));
    await close();
  });

  test(`whatever has the focus shows it (${scheme})`, async () => {
    const { page, focusedOutline, close } = await open(scheme, upcoming);
    const seen = new Map();
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = await focusedOutline();
      if (!focused) continue;
      if (seen.has(focused.what)) break;
      seen.set(focused.what, focused.outline);
    }
    const weak = [...seen].filter(
      ([, outline]) => outline.style === 'none' || outline.width < 2 || outline.contrast < 3,
    );
    assert.deepEqual(weak, []);
    for (const part of ['fold', 'calendar', 'note', 'switch', 'copy', 'link'])
      assert.ok(
        [...seen.keys()].some((what) => what.includes(part)),
        `the focus never came to ${part}`,
      );
    await close();
  });

  test(`axe finds nothing (${scheme})`, async () => {
    const { page, close } = await open(scheme, active);
    await page.locator(ELEMENTS).evaluateAll((all) => {
      for (const details of all.flatMap((one) => [...(one.shadowRoot?.querySelectorAll('details') ?? [])]))
        details.open = true;
    });
    // Its rule for contrast reads the styles as written, not the colours that are forced in their place.
    const found = (await violations(page)).filter((line) => !line.startsWith('color-contrast:'));
    assert.deepEqual(found, []);
    await close();
  });
}

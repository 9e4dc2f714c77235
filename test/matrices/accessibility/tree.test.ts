// What assistive technology is given: the accessibility tree of each widget in each look, in Polish, word for word.
// After a change that is meant: UPDATE_GOLDEN=1 npm test -- tree
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { looks } from './phases.js';
import { report } from '../../support/report.js';
import { BANNER, COMPACT, METHODS, openScenes, WARNING } from './scene.js';

const { open } = await openScenes();
const { page, show } = await open('light');

async function compare(selector: string, name: string) {
  const found = `${(await page.locator(selector).ariaSnapshot()) || '(nothing)'}\n`;
  const file = new URL(`golden/${name}.txt`, import.meta.url);
  if (process.env.UPDATE_GOLDEN) await writeFile(file, found);
  const golden = await readFile(file, 'utf8');
  report('tree', { name, nodes: found.split('\n').filter(Boolean).length, same: found === golden });
  assert.equal(found, golden);
  return found;
}

for (const [look, { label }] of Object.entries(looks)) {
  test(`the accessibility trees of the banner and the login methods are as kept (${look})`, async () => {
    await show({ look });
    const banner = await compare(BANNER, `outage-banner-${look}`);
    // A region has a name, and is only there when there is something in it.
    assert.equal(/^ *- region "Przerwy w działaniu usług":$/m.test(banner), label !== undefined);
    assert.ok(banner.includes(label ?? ''));
    const methods = await compare(METHODS, `login-methods-${look}`);
    assert.match(methods, /^ *- region "Jak się zalogować":$/m);
    // An empty live region would be a stop for the reading cursor.
    assert.equal(await page.locator(`:is(${BANNER}, ${METHODS}) [aria-live]`).count(), 0);
  });
}

test('the accessibility tree of what folds is as kept, unfolded', async () => {
  await show({ look: 'active-planned', open: true });
  await compare(BANNER, 'outage-banner-unfolded');
  await compare(METHODS, 'login-methods-unfolded');
});

test('the accessibility trees of the warnings are as kept', async () => {
  await show({ look: 'warning', open: true });
  const whole = await compare(WARNING, 'scam-warning-whole');
  assert.match(whole, /^ *- region "Zadbaj o bezpieczeństwo swoich danych":$/m);
  const compact = await compare(COMPACT, 'scam-warning-compact');
  // A page may have both: two regions of one name could not be told apart.
  assert.doesNotMatch(compact, /^ *- region/m);
});

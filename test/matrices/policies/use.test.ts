// Under policies, what a visitor does with the widgets works too, or does nothing; nothing is thrown or reported.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { launchBrowser } from '../../support/browser.js';
import { note } from './browsers.js';
import { HERE, page, servePolicies } from './site.js';

const html = page('<script src="/built.js" defer></script>');
const strict = `default-src 'none'; script-src ${HERE}; connect-src ${HERE}; base-uri 'none'; form-action 'none'`;
const policies = {
  strict: { 'content-security-policy': `${strict}; require-trusted-types-for 'script'; trusted-types 'none'` },
  sandboxed: { 'content-security-policy': `${strict}; sandbox allow-scripts` },
  'without permissions': { 'permissions-policy': 'clipboard-write=(), fullscreen=(), unload=(), web-share=()' },
};
const origin = await servePolicies(
  new Map(Object.entries(policies).map(([name, headers]) => [`/${name.replaceAll(' ', '-')}`, { html, headers }])),
);
const browser = await launchBrowser();

for (const name of Object.keys(policies)) {
  const sandboxed = name === 'sandboxed';

  test(`fold, switch, copy, calendar and print work under a policy (${name})`, async () => {
    const tab = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
    await tab.addInitScript(note);
    await tab.goto(`${origin}/${name.replaceAll(' ', '-')}`);

    const text = tab.getByText('Lekarz wystawi je jak zwykle.');
    await tab.locator('summary', { hasText: 'Recepty' }).waitFor();
    assert.equal(await text.isVisible(), false);
    await tab.emulateMedia({ media: 'print' });
    assert.equal(await text.isVisible(), true);
    await tab.emulateMedia({ media: 'screen' });

    await tab.getByText('mojeIKP', { exact: true }).first().click();
    await tab.getByRole('heading', { name: 'mojeIKP' }).waitFor();
    await tab.getByRole('button', { name: 'Kopiuj numer' }).click();
    const calendar = tab.getByRole('button', { name: 'Dodaj do kalendarza' });
    if (sandboxed) await calendar.click();
    else {
      const [download] = await Promise.all([tab.waitForEvent('download'), calendar.click()]);
      assert.equal(download.suggestedFilename(), 'a.ics');
      assert.match(await readFile(await download.path(), 'utf8'), /^BEGIN:VCALENDAR[^]*SUMMARY[^]*END:VCALENDAR\r\n$/);
    }

    await tab.getByRole('button', { name: 'Ukryj' }).click();
    await tab.getByRole('button', { name: 'Pokaż ponownie' }).waitFor();
    assert.equal(await calendar.count(), 0);
    const noted = await tab.evaluate(() => Reflect.get(window, 'noted'));
    assert.deepEqual(noted, { violations: [], thrown: [], told: [] });

    // What was put away stays so, where the browser lets a page keep something.
    await tab.reload();
    await tab.getByRole('button', { name: sandboxed ? 'Ukryj' : 'Pokaż ponownie' }).waitFor();
    await tab.close();
  });
}

// The Studio under axe: first visit, everything open and wrong, its dialogs and all phases side by side, in both
// languages and all colours. The sample is forced colours in Polish: the others have a test of the Studio's own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../../support/axe.js';
import { press } from '../../journeys/keyboard.js';
import { openStudio, workOn } from '../../journeys/open-studio.js';
import { documentIn } from './document.js';
import { isFull } from '../../support/full.js';
import { report } from '../../support/report.js';
import { schemes } from './scene.js';
import type { BrowserContextOptions, Page } from 'playwright-core';

const { visit } = await openStudio();

// What scrolls is a named group with a stop of Tab; this experimental rule wants landmarks, of which a page should have few.
const without = ['focus-order-semantics'];

const sound = documentIn('pl');
/** With some of each kind of remark. */
const wrong = structuredClone(sound);
wrong.outages[0].start = 'soon';
wrong.scamWarning.report.phone = '997';
const parts = ['/loginMethods', '/scamWarning', '/document'];
const items = ['/outages/0', '/outages/0/affects/1', '/loginMethods/methods/3', '/loginMethods/channels/0'];

/** Opens the one dialog or another, as their buttons do. */
const openDialog = (page: Page, id: string) =>
  page.locator(`[id="${id}"]`).evaluate((dialog) => (dialog as HTMLDialogElement).showModal());

for (const scheme of isFull ? schemes : (['forced'] as const))
  for (const lang of isFull ? ['pl', 'en'] : ['pl'])
    test(`axe finds nothing in the Studio (${lang}, ${scheme})`, async () => {
      const check = async (page: Page, view: string, part?: string) => {
        const { violations, incomplete, passes } = await judge(page, { forced: scheme === 'forced', without, part });
        report('studio', { scheme, lang, view, violations: violations.length, incomplete, passes });
        assert.deepEqual(violations, [], view);
      };
      const colours: BrowserContextOptions = {
        colorScheme: scheme === 'light' ? 'light' : 'dark',
        forcedColors: scheme === 'forced' ? 'active' : 'none',
      };
      const speak = async (page: Page) => {
        if (lang === 'en') await page.getByRole('radio', { name: 'English' }).check({ force: true });
        await page.waitForFunction((wanted) => document.documentElement.lang === wanted, lang);
      };

      const first = await visit(colours);
      await speak(first.page);
      await check(first.page, 'first visit');
      await first.close();

      const { page, close } = await visit({ ...colours, storage: workOn(wrong) });
      await speak(page);
      for (const part of parts) await press(page, `f${part}`);
      for (const item of items) await page.locator(`[id="f${item}"]`).click();
      await check(page, 'everything open');
      const dialogs = await page.locator('dialog[id]').evaluateAll((all) => all.map(({ id }) => id));
      assert.ok(dialogs.length >= 4);
      for (const id of isFull ? dialogs : []) {
        await openDialog(page, id);
        await check(page, id, `[id="${id}"]`);
        await page.keyboard.press('Escape');
      }
      await close();

      const phases = await visit({ ...colours, storage: workOn(sound) });
      await speak(phases.page);
      const all = lang === 'pl' ? 'Pokaż wszystkie fazy' : 'Show all phases';
      await phases.page.getByRole('button', { name: all }).click();
      await phases.page.locator('.preview-dialog figure').first().waitFor();
      await check(phases.page, 'all phases', '.preview-dialog');
      await phases.close();
    });

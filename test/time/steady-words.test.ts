import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parse } from '../../src/notice/index.js';
import { nextChangeAt } from '../../src/schedule/index.js';
import { iso, moments, documents } from '../schedule/arbitraries.js';
import { microtasks } from '../support/fake-clock.js';
import { FULL } from '../support/full.js';
import { HOUR, put, textOf, useDevice } from './page.js';

// Each run renders whole elements, many times over.
const numRuns = FULL ? 600 : 60;

/** What an element shows, but for the note that says of which moment it is a preview. */
function wordsOf(element: Element): string {
  const note = element.shadowRoot!.querySelector('[part="preview"]')?.textContent.replace(/\s+/g, ' ').trim();
  return textOf(element).replace(note ?? '', '');
}

describe('Between two changes', () => {
  const device = useDevice('2024-01-19T11:00:00Z');

  for (const tag of ['ikp-outage-banner', 'ikp-login-methods'] as const) {
    it(`the words of ${tag} stay the same`, async () => {
      await fc.assert(
        fc.asyncProperty(documents, moments, fc.nat(), async (given, now, between) => {
          const element = put(tag, given);
          const at = async (moment: number) => {
            element.previewTime = iso(moment);
            await microtasks();
            return wordsOf(element);
          };
          const next = nextChangeAt(parse(given).notice!, now) ?? now + 1000 * HOUR;
          const words = await at(now);
          for (const still of [now + (between % (next - now)), next - 1]) expect(await at(still)).to.equal(words);
          element.parentElement!.remove();
        }),
        { numRuns, endOnFailure: true },
      );
    }).timeout(60_000);

    it(`${tag} shows by itself what it would show of any moment`, async () => {
      await fc.assert(
        fc.asyncProperty(documents, moments, fc.integer({ min: 0, max: 2 * HOUR }), async (given, now, passes) => {
          device.wall = now;
          const element = put(tag, given);
          await device.passes(passes);
          const preview = put(tag, given, { 'preview-time': iso(now + passes) });
          await microtasks();
          // A screen reader’s announcement is no part of what is shown.
          const spoken = element.shadowRoot!.querySelector('[aria-live]')?.textContent ?? '';
          expect(wordsOf(element).replace(spoken, '').trim()).to.equal(wordsOf(preview).trim());
          element.parentElement!.remove();
          preview.parentElement!.remove();
          await microtasks();
        }),
        { numRuns: numRuns / 4, endOnFailure: true },
      );
    }).timeout(60_000);
  }
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parse } from '../../../src/notice/index.js';
import { nextChangeAt } from '../../../src/schedule/index.js';
import { BASE, iso, documentOf, documents, moments, noticeOf } from '../schedule/arbitraries.js';
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

  it('the words stay the same also while an outage lasts that will end sooner than planned', async () => {
    const [start, end, cancelledAt] = [-3 * HOUR, 9 * HOUR, 4 * HOUR + 20 * 60_000].map((time) => iso(BASE + time));
    const list = [{ kind: 'planned' as const, title: 'Przerwa', start: start!, end, cancelledAt }];
    const notice = noticeOf(list);
    const element = put('ikp-outage-banner', documentOf(list));
    for (let now: number | undefined = BASE; now; now = nextChangeAt(notice, now)) {
      const words: string[] = [];
      for (const moment of [now, (nextChangeAt(notice, now) ?? now + 1) - 1]) {
        element.previewTime = iso(moment);
        await microtasks();
        words.push(wordsOf(element));
      }
      expect(words[0]).to.equal(words[1]);
    }
  });

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

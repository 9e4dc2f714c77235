// The time bar dragged through the whole story, with the extension: every widget follows at once, in three languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atPosition, positionOf } from '../../demo/panel/view.js';
import { openDemo, settled } from '../support/open-demo.js';
import { stagesIn } from './story-words.js';
import type { Page } from 'playwright-core';
import { ELEMENTS } from '../../src/elements/names.js';

const { visit } = await openDemo();

/** Drags the slider, and reads what the widgets show before the browser could have drawn a frame. */
const dragTo = (page: Page, at: string) =>
  page.evaluate(
    async ([tags, position]) => {
      const range = document.querySelector('#demo-at') as HTMLInputElement;
      const widgets = [...document.querySelectorAll<any>(tags)];
      const [banner, methods] = widgets;
      let frames = 0;
      requestAnimationFrame(() => (frames += 1));
      range.value = String(position);
      range.dispatchEvent(new Event('input', { bubbles: true }));
      await Promise.all(widgets.map((widget) => widget.updateComplete));

      const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
      /** @param heading what the heading has in it */
      const stateOf = (heading: string) => {
        const all = [...methods.shadowRoot.querySelectorAll('[part=channel]:not(.closed) [part=method]')];
        const method = all.find((one) => one.querySelector('[part=heading]').textContent.includes(heading));
        return [...method.querySelectorAll('[part=state] p')].map((line) => plain(line.textContent));
      };
      return {
        frames,
        previews: widgets
          .filter((widget) => widget.state === 'shown')
          .map((widget) => widget.shadowRoot.querySelector('[part=preview] time').dateTime),
        state: banner.state,
        label: plain(banner.shadowRoot.querySelector('[part=phase]')?.textContent),
        banner: plain(banner.shadowRoot.textContent),
        profile: stateOf('rofil zaufany'),
        app: stateOf('mObywatel'),
        space: (document.querySelector('.alert') as HTMLElement).offsetHeight,
        focus: document.activeElement?.id,
      };
    },
    [ELEMENTS, positionOf(at)] as const,
  );

for (const lang of ['pl', 'en', 'uk'] as const) {
  test(`the slider, dragged through the whole story, shows each moment (${lang})`, async () => {
    const { page, seen, close } = await visit(`?lang=${lang}&extended=1`, { timezoneId: 'Europe/Warsaw' });
    await page.locator('#demo-at').focus();
    const stages = stagesIn(lang);
    // And back, past the moment at which the extension was published.
    for (const stage of [...stages, ...stages.slice(3, 5).reverse()]) {
      assert.equal(atPosition(positionOf(stage.at)), stage.at, `${stage.at} is no position of the slider`);
      const shown = await dragTo(page, stage.at);
      const told = stage.banner.length > 0;
      const label = `${stage.name}: ${JSON.stringify(shown, null, 1)}`;
      assert.equal(shown.frames, 0, label);
      assert.deepEqual(shown.previews, Array(told ? 4 : 3).fill(new Date(stage.at).toISOString()), label);
      assert.equal(shown.state, told ? 'shown' : 'empty', label);
      assert.equal(shown.label, stage.banner[0] ?? '', label);
      for (const words of stage.banner) assert.ok(shown.banner.includes(words), `${words} is not in ${label}`);
      for (const words of stage.absent ?? []) assert.ok(!shown.banner.includes(words), `${words} is in ${label}`);
      for (const method of ['profile', 'app'] as const) {
        const [lines, expected] = [shown[method], stage[method]];
        assert.equal(lines[0], expected[0], label);
        for (const words of expected) assert.ok(lines.includes(words), `${words} is not in ${label}`);
      }
      assert.equal(shown.focus, 'demo-at', label);
      if (told) continue;
      assert.deepEqual([shown.banner, shown.space], ['', 0], label);
      assert.equal(await page.locator('.alert').ariaSnapshot(), '', label);
    }
    assert.deepEqual([seen.errors, seen.console], [[], []]);
    assert.equal(seen.requests.filter((request) => request.endsWith('/notice.json')).length, 1);
    await close();
  });
}

test('the bar by keyboard, and the variation in panel and address', async () => {
  const { page, close } = await visit('?at=2024-01-19T19:45:00%2B01:00');
  const bar = page.locator('#demo-at');
  const phase = () => page.locator('ikp-outage-banner').evaluate((element) => (element as any).phase);
  await bar.focus();
  assert.equal(await phase(), 'upcoming');
  await bar.press('ArrowRight');
  assert.equal(await phase(), 'active');
  await bar.press('End');
  assert.equal(await phase(), undefined);

  // Without the variation the outage is over by then, as it really was.
  await bar.fill(String(positionOf('2024-01-20T16:00:00+01:00')));
  assert.equal(await phase(), 'ended');
  assert.equal(await page.locator('[data-extended]').isVisible(), false);
  await page.getByRole('radio', { name: 'Przedłużona' }).check({ force: true });
  assert.equal(await phase(), 'active');
  assert.equal(await page.locator('[data-extended]').isVisible(), true);
  assert.equal(await page.getByRole('checkbox', { name: 'Wariant pokazowy' }).isChecked(), true);

  await page.waitForURL('**/?at=2024-01-20T17%3A30%3A00%2B01%3A00&extended=1');
  await page.reload();
  await settled(page);
  assert.equal(await phase(), 'active');
  await page.getByRole('checkbox', { name: 'Wariant pokazowy' }).uncheck();
  assert.equal(await phase(), 'ended');
  assert.equal(await page.getByRole('radio', { name: 'Przedłużona' }).isChecked(), false);
  await close();
});

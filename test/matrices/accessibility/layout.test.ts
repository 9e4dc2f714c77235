// Zoom, larger text and wider spacing: no box is cut off, nothing scrolls sideways or runs into its neighbour, in any
// language; and everything one can press is large enough.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from './document.js';
import { provideBoxes, type Target } from './measure-boxes.js';
import { looks } from './phases.js';
import { isFull } from '../../support/full.js';
import { report } from '../../support/report.js';
import { openScenes } from './scene.js';
import type { Page } from 'playwright-core';
import { ELEMENTS } from '../../../src/elements/names.js';

const { open } = await openScenes();

/** WCAG 1.4.12, at least; in the shadow trees too, as the style sheets of users and extensions are. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

const conditions: Record<string, { width: number; text?: number; spacing?: boolean; rule: string }> = {
  '1280 px': { width: 1280, rule: '' },
  '1280 px at 400 %: 320 px': { width: 320, rule: '1.4.10' },
  'text at 200 %, 1280 px': { width: 1280, text: 200, rule: '1.4.4' },
  'text at 200 %, 320 px': { width: 320, text: 200, rule: '1.4.4, 1.4.10' },
  'spacing, 1280 px': { width: 1280, spacing: true, rule: '1.4.12' },
  'spacing, 320 px': { width: 320, spacing: true, rule: '1.4.10, 1.4.12' },
};

/** Brings a condition about, and sees to it that it has come about. */
async function set(
  page: Page,
  { width, text = 100, spacing = false }: { width: number; text?: number; spacing?: boolean },
) {
  await page.setViewportSize({ width, height: 900 });
  const found = await page.evaluate(
    ([size, css]) => {
      document.documentElement.style.fontSize = size ?? '';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css ?? '');
      const roots = [...document.querySelectorAll('[data-put]')].map((each) => each.shadowRoot);
      for (const root of [document, ...roots]) {
        if (!root) continue;
        const own = root.adoptedStyleSheets.filter((each) => !('ofTest' in each));
        root.adoptedStyleSheets = css ? [...own, Object.assign(sheet, { ofTest: true })] : own;
      }
      const words = roots.map((root) => root?.querySelector('.stack p:not(.muted p)')).find(Boolean);
      if (!words) return undefined;
      const { fontSize, letterSpacing } = getComputedStyle(words);
      return [fontSize, letterSpacing];
    },
    [`${text}%`, spacing ? SPACING : ''],
  );
  const size = (16 * text) / 100;
  assert.deepEqual(found, [`${size}px`, spacing ? `${(size * 12) / 100}px` : 'normal']);
}

const all = [...Object.keys(looks), 'warning'];
const some = ['upcoming', 'active-planned', 'warning'];

for (const lang of languages)
  test(`nothing is cut off, scrolls sideways or is too small to press (${lang})`, async () => {
    const { page, show, close } = await open('light');
    await page.evaluate(provideBoxes, ELEMENTS);
    for (const look of isFull ? all : some.filter((_, place) => lang === 'pl' || place !== 1)) {
      await show({ lang, look, open: true });
      for (const [name, condition] of Object.entries(conditions)) {
        await set(page, condition);
        const { boxes, wrong }: { boxes: number; wrong: string[] } = await page.evaluate(() =>
          (globalThis as any).measureBoxes(),
        );
        report('boxes', { lang, look, name, rule: condition.rule, boxes, wrong });
        assert.deepEqual(wrong, [], `${look}, ${name}`);
        assert.ok(boxes > 50, `${look}: too little is shown to judge`);
        if (condition.text || condition.spacing) continue;
        const targets: Target[] = await page.evaluate(() => (globalThis as any).measureTargets());
        for (const target of targets) report('targets', { lang, look, name, ...target });
        const small = targets.filter(
          ({ kind, width, height }) => Math.min(width, height) < (kind === 'main' ? 44 : 24),
        );
        assert.deepEqual(small, [], `${look}, ${name}`);
      }
      await set(page, { width: 1280 });
    }
    await close();
  });

test('nothing moves by itself, so there is nothing to reduce', async () => {
  const { page, show, close } = await open('light');
  for (const look of ['upcoming', 'active-planned', 'warning']) {
    await show({ look, open: true });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('[data-put]')]
        .flatMap((widget) => [...(widget.shadowRoot?.querySelectorAll('*') ?? [])])
        .filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior !== 'auto';
        })
        .map(({ localName }) => localName),
    );
    report('motion', { look, moving: moving.length });
    assert.deepEqual(moving, []);
  }
  await close();
});

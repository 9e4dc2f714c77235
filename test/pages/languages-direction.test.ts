// Arabic and German as they are seen: on phones and wide screens, on pages of either direction.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launchBrowser } from '../support/browser.js';
import { allSpeak, elements, openPortal } from './languages-site.js';
import { isFull } from '../support/full.js';

const { visit } = await openPortal();
const browser = await launchBrowser();
const page = await browser.newPage({ timezoneId: 'Europe/Warsaw' });

const head = `<script src="/assets/ikp-widgets.js" data-ikp-languages="ar de" defer></script>
  <style>body { margin: 8px; font-family: sans-serif }</style>`;

/** Where things stand, in the shadow roots: everything that folds is open. */
const look = () =>
  page.evaluate(() => {
    const root = (tag: string) => {
      const { shadowRoot } = document.querySelector(tag) as Element;
      if (!shadowRoot) throw new Error(`${tag} is not upgraded.`);
      for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
      return shadowRoot;
    };
    const [banner, methods, warning] = ['ikp-outage-banner', 'ikp-login-methods', 'scam-warning'].map(root);
    const one = (where: ShadowRoot | undefined, selector: string) => {
      const found = where?.querySelector(selector);
      if (!found) throw new Error(`There is no ${selector}.`);
      return found;
    };
    const box = (element: Element) => element.getBoundingClientRect();
    /** How far each character of a text is from the left. */
    const lefts = (element: Element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node as Text;
        for (let index = 0; index < text.length; index += 1) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + 1);
          found.push({ sign: text.data[index] ?? '', ...range.getBoundingClientRect().toJSON() });
        }
      }
      return found;
    };
    const outage = one(banner, '.outage');
    const style = getComputedStyle(outage);
    const [fold, first] = [box(one(banner, '.head button')), box(one(banner, '.head'))];
    const [icon, title] = [box(one(warning, '.title svg')), box(one(warning, '.title bdi'))];
    const [circle, label, line] = [
      box(one(banner, 'circle')),
      box(one(banner, '.line text')),
      box(one(banner, '.line')),
    ];
    const all = [banner, methods, warning].flatMap((each) => [...(each?.querySelectorAll('.widget *') ?? [])]);
    return {
      bar: parseFloat(style.borderRightWidth) > parseFloat(style.borderLeftWidth) ? 'right' : 'left',
      fold: Math.abs(fold.left - first.left) < Math.abs(fold.right - first.right) ? 'left' : 'right',
      foldIsAtTheEdge: Math.min(Math.abs(fold.left - first.left), Math.abs(fold.right - first.right)) < 12,
      icon: icon.left > title.left ? 'right' : 'left',
      now: circle.left + circle.width / 2 > line.left + line.width / 2 ? 'right' : 'left',
      labelIsInside: label.left >= line.left && label.right <= line.right,
      phone: lefts(one(warning, '[part=report] .number')),
      email: lefts(one(warning, '[part=report] a[href^=mailto]')),
      site: lefts(one(warning, '[part=sites] a bdi')),
      inText: lefts(one(warning, 'p .number')),
      end: lefts(one(banner, '.when time')).slice(-5),
      scrolls: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      clipped: all
        .filter((each) => getComputedStyle(each).overflowX !== 'visible')
        .filter(({ clientWidth, scrollWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
        .map(({ localName, textContent }) => `${localName}: ${textContent.slice(0, 40)}`),
      beyond: all.map(box).filter(({ left, right }) => left < 0 || right > document.documentElement.clientWidth).length,
    };
  });

/** The signs as they stand: line by line, from left to right. */
const seen = (signs: readonly { sign: string; left: number; top: number; width: number }[]) =>
  [...signs]
    .filter(({ width }) => width > 0)
    .sort((one, other) => (Math.abs(one.top - other.top) > 4 ? one.top - other.top : one.left - other.left))
    .map(({ sign }) => sign)
    .join('');

for (const [language, start, end] of [
  ['ar', 'right', 'left'],
  ['de', 'left', 'right'],
  ['pl', 'left', 'right'],
] as const) {
  for (const direction of ['ltr', 'rtl']) {
    for (const width of isFull ? [320, 1280] : [320]) {
      test(`${language} runs in its own direction on a page that is ${direction}, ${width} pixels wide`, async () => {
        await page.setViewportSize({ width, height: 900 });
        await visit(page, { lang: language, head, body: `<div dir="${direction}">${elements}</div>` });
        await allSpeak(page, language);
        const { phone, email, site, inText, end: hour, ...places } = await look();
        assert.deepEqual(places, {
          bar: start,
          fold: end,
          foldIsAtTheEdge: true,
          icon: start,
          now: start,
          labelIsInside: true,
          scrolls: false,
          clipped: [],
          beyond: 0,
        });
        assert.equal(seen(phone), '+48-573-205-962');
        assert.equal(seen(email), 'incydent@pacjent.gov.pl');
        assert.equal(seen(site), 'pacjent.gov.pl');
        assert.equal(seen(inText), '+48-800-190-590');
        if (language === 'ar') assert.equal(seen(hour), '20:00');
      });
    }
  }
}

test('what is in another language than its surroundings says so, and texts, names and numbers are set apart', async () => {
  await visit(page, { lang: 'ar', head });
  await allSpeak(page, 'ar');
  const found = await page.evaluate(() => {
    const isolated = ['isolate', 'isolate-override', 'plaintext'];
    /** The language of a node, as a browser has it. */
    const langOf = (node: Node) => {
      for (let each = node.parentElement; each; each = each.parentElement) if (each.lang) return each.lang;
      return '';
    };
    const latin = [];
    const reordered = [];
    for (const tag of ['ikp-outage-banner', 'ikp-login-methods', 'scam-warning']) {
      const widget = document.querySelector(tag)?.shadowRoot?.querySelector('.widget');
      if (!widget) throw new Error(`${tag} does not stand.`);
      const walker = document.createTreeWalker(widget, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? '';
        if (!/[A-Za-zÀ-ž]{2}/.test(text)) continue;
        latin.push(`${langOf(node)}: ${text}`);
        let apart = false;
        for (let each = node.parentElement; each && each !== widget; each = each.parentElement)
          apart ||= isolated.includes(getComputedStyle(each).unicodeBidi);
        if (!apart) reordered.push(text);
      }
    }
    return { latin, reordered };
  });
  assert.deepEqual(found.reordered, []);
  // The document's plain strings are Polish; its Arabic texts with Latin names in them are Arabic; hosts are nobody's.
  for (const name of ['Centralny Ośrodek Informatyki', 'Profil zaufany', 'mObywatel'])
    assert.ok(found.latin.includes(`pl: ${name}`), found.latin.join('\n'));
  assert.ok(found.latin.some((text) => /^ar: .*profil zaufany/.test(text)));
});

// Languages that are not in the script: asked for when a widget wants to speak them, once, by their hash; and whatever
// happens to them, the document's own language stands.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launchBrowser } from '../support/browser.js';
import { furtherNotice } from '../support/further-notice.js';
import { allSpeak, elements, openPortal } from './languages-site.js';
import { ELEMENTS } from '../../src/elements/names.js';

const { url, visit } = await openPortal();
const elsewhere = await openPortal();
const browser = await launchBrowser();
const page = await browser.newPage();

/** The words of all widgets. */
const words = () =>
  page.evaluate(
    (tags) =>
      [...document.querySelectorAll(tags)]
        .map((element) => element.shadowRoot?.querySelector<HTMLElement>('.widget')?.innerText)
        .join('\n')
        // Soft hyphens, where a long word may be divided.
        .replaceAll('\u00ad', ''),
    ELEMENTS,
  );
const direction = () =>
  page.evaluate(() =>
    document.querySelector('scam-warning')?.shadowRoot?.querySelector('.widget')?.getAttribute('dir'),
  );

/** What was under way is over, and all that came of it is drawn. */
async function atRest() {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

const script = (attributes: string) => `<script src="/assets/ikp-widgets.js" ${attributes} defer></script>`;

test('until the words are there, widgets speak the document’s language; then, calmly, the wanted one', async () => {
  let give: (value: object) => void = () => {};
  const later = new Promise((resolve) => (give = resolve));
  const { asked, said, thrown } = await visit(page, { answer: async () => (await later, {}) });
  await allSpeak(page, 'pl');
  assert.match(await words(), /Trwa planowana przerwa/);
  await page.evaluate(() => {
    const root = document.querySelector('ikp-outage-banner')?.shadowRoot;
    root?.querySelector('button')?.focus();
  });
  const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName);
  assert.equal(await focused(), 'button');
  give({});
  await allSpeak(page, 'de');
  assert.match(
    await words(),
    /Geplante Unterbrechung läuft[^]*So melden Sie sich in dieser Zeit an[^]*Nummer kopieren/,
  );
  assert.doesNotMatch(await words(), /Trwa|Zgłoś|Czas trwania/);
  assert.equal(await direction(), 'ltr');
  assert.equal(await focused(), 'button');
  const live = await page.evaluate(() =>
    [...document.querySelectorAll('ikp-outage-banner, scam-warning')].flatMap((element) =>
      [...(element.shadowRoot?.querySelectorAll('[aria-live], [role=status]') ?? [])].map((each) =>
        each.textContent.trim(),
      ),
    ),
  );
  assert.deepEqual(live.filter(Boolean), [], 'nothing is announced');
  assert.deepEqual({ asked, said, thrown }, { asked: ['/assets/languages/de.json'], said: [], thrown: [] });
});

test('a change of the nearest lang is followed, also to a language that has to come', async () => {
  const { asked, thrown } = await visit(page, { lang: 'pl' });
  await allSpeak(page, 'pl');
  assert.deepEqual(asked, []);
  for (const [lang, language, dir] of [
    ['ar-EG', 'ar', 'rtl'],
    ['de-AT', 'de', 'ltr'],
    ['pl', 'pl', 'ltr'],
    ['ar', 'ar', 'rtl'],
    ['pl-x-easy', 'pl', 'ltr'],
    ['DE', 'de', 'ltr'],
  ]) {
    await page.evaluate((to) => (document.documentElement.lang = to ?? ''), lang);
    await allSpeak(page, language ?? '');
    assert.equal(await direction(), dir, lang);
  }
  assert.deepEqual(asked, ['/assets/languages/ar.json', '/assets/languages/de.json']);
  assert.deepEqual(thrown, []);
});

test('two languages stand side by side, each asked for once', async () => {
  const { asked } = await visit(page, {
    lang: 'pl',
    body: `<div lang="ar">${elements}</div><div lang="de">${elements}</div><div>${elements}</div>`,
  });
  await page.waitForFunction(() =>
    ['ar', 'de', ''].every((lang) => {
      const part = document.querySelector(lang ? `[lang="${lang}"]` : 'div:not([lang])');
      const widgets = [...(part?.children ?? [])].map((element) => element.shadowRoot?.querySelector('.widget'));
      return widgets.every((widget) => widget?.getAttribute('lang') === (lang || 'pl'));
    }),
  );
  assert.deepEqual(asked.sort(), ['/assets/languages/ar.json', '/assets/languages/de.json']);
});

const never: Record<string, Parameters<typeof visit>[1]> = {
  'a language that the page has not listed, as none is reviewed yet': { head: script('') },
  'another one than those listed': { head: script('data-ikp-languages="ar"') },
  'a listed one that the document does not have': {
    notice: { ...furtherNotice, outages: [], loginMethods: undefined, scamWarning: { title: 'Uwaga', never: 'Nie.' } },
    body: '<scam-warning src="/notice.json" storage="none"></scam-warning>',
  },
  'a listed one that the page does not want': { lang: 'pl' },
};
for (const [name, wish] of Object.entries(never)) {
  test(`no request is made for ${name}`, async () => {
    const { asked, said, thrown } = await visit(page, wish);
    await allSpeak(page, 'pl');
    await atRest();
    assert.deepEqual({ asked, said, thrown }, { asked: [], said: [], thrown: [] });
  });
}

const failing: Record<string, Parameters<typeof visit>[1]> = {
  'one byte of them is another': { answer: (content) => ({ body: content.replace('Verfügbar', 'verfügbar') }) },
  'they are not there': { answer: () => ({ status: 404, body: 'Not found' }) },
  'there is nothing in them': { answer: () => ({ body: '' }) },
  'they come from another origin that does not allow it': {
    head: `<script src="/assets/ikp-widgets.js" data-ikp-languages="de" data-ikp-base="${elsewhere.url}/assets/" defer></script>`,
  },
  'the policy forbids the request': {
    policy: `default-src 'none'; script-src 'self'; connect-src ${url}/notice.json`,
  },
};
for (const [name, wish] of Object.entries(failing)) {
  test(`the document’s language stands, with one console line, when ${name}`, async () => {
    const { asked, said, thrown } = await visit(page, wish);
    await page.waitForFunction(() => document.querySelector('scam-warning')?.shadowRoot?.querySelector('.widget'));
    const deadline = Date.now() + 60_000;
    while (said.length === 0 && Date.now() < deadline) await page.waitForTimeout(50);
    await allSpeak(page, 'pl');
    // And no second request, however often the language is wanted.
    for (const lang of ['pl', 'de', 'de-AT', 'de'])
      await page.evaluate((to) => (document.documentElement.lang = to), lang);
    await atRest();
    await allSpeak(page, 'pl');
    assert.ok(asked.length <= 1, asked.join());
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0] ?? '', /^ikp-widgets: languages\/de\.json: \S/);
    assert.deepEqual(thrown, []);
  });
}

const ways: Record<string, Parameters<typeof visit>[1] & { from?: string }> = {
  'under a strict policy': {
    policy: `default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`,
  },
  'as a module script': {
    head: '<script type="module" src="/assets/ikp-widgets.js" data-ikp-languages="de"></script>',
  },
  'with a query and a hash at the script’s address': {
    head: '<script src="/assets/ikp-widgets.js?v=1/2#/x" data-ikp-languages="de"></script>',
  },
  'added by another script': {
    head: `<script>
      const script = document.createElement('script');
      script.src = '/assets/ikp-widgets.js';
      script.dataset.ikpLanguages = 'de\\n ar';
      document.head.append(script);
    </script>`,
  },
  'from a folder of its own': {
    head: '<script src="/elsewhere/ikp-widgets.js" data-ikp-languages="de" data-ikp-base="/assets/" defer></script>',
  },
  'from another origin, as the script': {
    from: elsewhere.url,
    head: `<script src="${elsewhere.url}/open/ikp-widgets.js" data-ikp-languages="de" defer></script>`,
  },
  'on a page with an element named currentScript': {
    head: '<script src="/assets/ikp-widgets.js" type="module" data-ikp-languages="de"></script>',
    body: `<img name="currentScript" alt="" data-ikp-base="/other/" data-ikp-languages="ar">${elements}`,
  },
};
for (const [name, { from, ...wish }] of Object.entries(ways)) {
  test(`the words come ${name}`, async () => {
    const { asked, said, thrown } = await visit(page, wish);
    await allSpeak(page, 'de');
    assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
    assert.deepEqual(asked, from ? [] : ['/assets/languages/de.json']);
    if (from) assert.ok(elsewhere.asked().includes('/open/languages/de.json'));
  });
}

test('a tag that there is no file for is told, with those that there are', async () => {
  const { said } = await visit(page, { head: script('data-ikp-languages="fr de"') });
  await allSpeak(page, 'de');
  assert.deepEqual(said, ['ikp-widgets: data-ikp-languages="fr": write one of ar,de.']);
});

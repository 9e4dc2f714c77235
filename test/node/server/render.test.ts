// render() gives HTML that stays true whenever it is read, in any language, whatever the document holds.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { render, styleHashes } from '../../../dist/npm/server/index.js';
import { demo, plain, tagsOf, wordsOf } from '../../support/documents.js';
import { WHEN } from '../../support/notices.js';
import { TAGS } from '../../../src/elements/registry.js';

const LANGUAGES = ['pl', 'en', 'uk'];

/** Words that are true only for a while. */
const FLEETING = {
  pl: /\btrwa |\bteraz\b|\bjeszcze \d|\bza \d|\bdzisiaj\b|\bjutro\b|\btemu\b/i,
  en: /in progress|\bnow\b|\bleft\b|\bin \d+ (minute|hour|day)|\btoday\b|\btomorrow\b|\bago\b/i,
  uk: /триває|\bзараз|ще \d|через \d|сьогодні|завтра|тому назад/i,
};

for (const lang of ['pl', 'en', 'uk'] as const) {
  test(`at no moment of the story a stored page says what may be over when it is read: ${lang}`, () => {
    const start = Date.parse('2026-01-12T08:00:00+01:00');
    for (let hours = 0; hours < 9 * 24; hours += 2.5) {
      for (const element of TAGS) {
        const words = wordsOf(render(plain, { element, lang, at: start + hours * 3_600_000, embed: false }));
        assert.doesNotMatch(words, FLEETING[lang], `${element}, ${hours} hours after the beginning`);
      }
    }
  });
}

const asOf = { pl: /stan na /i, en: /as of /i, uk: /станом на /i };
for (const lang of ['pl', 'en', 'uk'] as const) {
  test(`what may change says as of when it is: ${lang}`, () => {
    for (const element of ['ikp-outage-banner', 'ikp-login-methods']) {
      for (const at of ['2026-01-12T09:00:00+01:00', '2026-01-19T22:00:00+01:00']) {
        const words = wordsOf(render(plain, { element, lang, at, embed: false }));
        assert.match(words, asOf[lang], words);
      }
    }
  });
}

test('the window is said in full: from when to when', () => {
  const html = render(demo, { element: 'outage-banner', at: WHEN.active });
  assert.match(
    wordsOf(html),
    /od 19 stycznia 2024 \(piątek\), godzina 20:00 do 20 stycznia 2024 \(sobota\), godzina 16:00/,
  );
  assert.match(html, /<time datetime="2024-01-19T19:00:00\.000Z">/);
  assert.match(wordsOf(html), /Stan na 19 stycznia 2024, godzina 22:15\./);
});

test('an outage that is not announced, or gone, leaves nothing in the shadow root', () => {
  for (const at of ['2023-12-01T00:00:00+01:00', '2024-02-01T00:00:00+01:00']) {
    const [, shadow] = /<\/style>(.*?)<\/template>/s.exec(render(demo, { element: 'outage-banner', at })) ?? [];
    assert.equal(shadow, '');
  }
});

test('no element names the server’s own time zone', () => {
  const script = `
    const { render } = await import(${JSON.stringify(new URL('../../../dist/npm/server/index.js', import.meta.url).href)});
    process.stdout.write(render(${JSON.stringify(demo)}, { element: 'outage-banner', at: ${JSON.stringify(WHEN.active)} }));`;
  const inZone = (TZ: string) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
  assert.equal(inZone('Pacific/Auckland'), inZone('UTC'));
});

test('the host process gets no window, document or HTMLElement, and no other global but lit’s list of its versions', () => {
  const script = `
    const before = new Set(Reflect.ownKeys(globalThis));
    await import(${JSON.stringify(new URL('../../../dist/npm/server/index.js', import.meta.url).href)});
    process.stdout.write(Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String).join());`;
  const added = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  assert.equal(added, 'litHtmlVersions');
});

test('several languages in one process do not disturb each other', () => {
  const at = WHEN.upcoming;
  const alone = new Map(LANGUAGES.map((lang) => [lang, render(plain, { element: 'login-methods', lang, at })]));
  assert.equal(new Set(alone.values()).size, 3);
  for (let turn = 0; turn < 5; turn++) {
    for (const lang of LANGUAGES) {
      const again = render(structuredClone(plain), {
        element: 'login-methods',
        lang,
        at: Date.parse(at) + turn * 1000,
      });
      assert.equal(again, alone.get(lang));
    }
  }
});

test('a document that was changed is not taken from the cache', () => {
  const changed = structuredClone(plain);
  const before = render(changed, { element: 'scam-warning' });
  Object.assign(changed.scamWarning ?? {}, { title: 'Ostrożnie' });
  assert.notEqual(render(changed, { element: 'scam-warning' }), before);
});

test('texts are text: whatever they hold, the tags are the same', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '</template><script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '<!--',
      ']]>',
      '&lt;b&gt;',
    ),
    fc.string({ minLength: 1, unit: fc.constantFrom(...Array.from(`<>"'&/=!-]x\u2028`)) }),
  );
  const withText = (text: string) => ({
    ...plain,
    outages: [
      { ...plain.outages?.[0], title: `x${text}`, operator: { name: `x${text}` }, notes: [{ title: `x${text}` }] },
    ],
    scamWarning: { ...plain.scamWarning, title: `x${text}`, rules: [`x${text}`] },
  });
  const at = '2026-01-19T10:00:00+01:00';
  for (const element of ['ikp-outage-banner', 'scam-warning']) {
    const harmless = tagsOf(render(withText('y'), { element, at }));
    fc.assert(
      fc.property(hostile, (text) => {
        assert.deepEqual(tagsOf(render(withText(text), { element, at })), harmless);
      }),
      { numRuns: 200 },
    );
  }
});

test('the document goes with it as JSON, which no text can close', () => {
  const document = { ...plain, scamWarning: { ...plain.scamWarning, lead: '</script><!--<script>' } };
  const html = render(document, { element: 'scam-warning' });
  const [, json = ''] = /<script type="application\/json">(.*?)<\/script>/s.exec(html) ?? [];
  assert.deepEqual(JSON.parse(json), document);
  assert.doesNotMatch(render(document, { element: 'scam-warning', embed: false }), /<script/);
});

test('attributes are written as given, escaped, and decide what they decide on a page', () => {
  const attributes = {
    src: '/notice.json?a=1&b="2"',
    'heading-level': 3,
    outages: 'unplanned',
    hidden: false,
    inert: true,
  };
  const html = render(plain, { element: 'outage-banner', at: '2026-01-13T00:00:00+01:00', attributes });
  assert.ok(
    html.startsWith(
      '<ikp-outage-banner src="/notice.json?a=1&amp;b=&quot;2&quot;" heading-level="3" outages="unplanned" inert>',
    ),
  );
  assert.match(html, /<h3 part="heading" id="unplanned">/);
  assert.match(wordsOf(html), /Awaria B/);
  assert.doesNotMatch(wordsOf(html), /Przerwa A/);
  assert.match(render(plain, { element: 'scam-warning', attributes: { compact: true } }), /<details>/);
});

test('the fallback holds the essentials, or what the page gives', () => {
  const html = render(plain, { element: 'outage-banner', at: '2026-01-13T00:00:00+01:00' });
  const [, fallback = ''] = /<div slot="fallback">(.*)<\/div>/s.exec(html) ?? [];
  assert.match(wordsOf(fallback), /Przerwa A od 19 stycznia 2026/);
  assert.match(
    render(plain, { element: 'scam-warning', fallback: '<p>Zadzwoń.</p>' }),
    /<div slot="fallback"><p>Zadzwoń\.<\/p><\/div>/,
  );
});

test('the hashes fit the inline styles', async () => {
  const hashes = await styleHashes();
  for (const element of TAGS as (keyof typeof hashes)[]) {
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(render(plain, { element })) ?? [];
    assert.equal(hashes[element], `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  }
});

test('the command line prints the same hashes', async () => {
  const cli = fileURLToPath(new URL('../../../dist/cli/ikp-widgets.js', import.meta.url));
  const printed = execFileSync(process.execPath, [cli, 'render', '--hashes'], { encoding: 'utf8' });
  for (const [element, hash] of Object.entries<string>(await styleHashes()))
    assert.ok(printed.includes(`${hash}  ${element}`));
});

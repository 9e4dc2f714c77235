// The files of further languages, and those who know all languages without a file: servers and the command line.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { unreviewed } from '../../../tools/generate/languages.js';
import { weighCode } from '../../../tools/build/weigh.js';
import { furtherNotice } from '../../support/further-notice.js';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFile(new URL(path, root), 'utf8');
const { targetLocales } = JSON.parse(await read('lit-localize.json'));
const script = await read('dist/ikp-widgets.js');
const names = (await readdir(new URL('dist/languages/', root))).sort();

test('each translation is inside the script or a file beside it', () => {
  const beside = names.map((name) => name.replace('.json', ''));
  assert.deepEqual([...beside, 'en', 'uk'].sort(), targetLocales.toSorted());
});

for (const name of names) {
  test(`${name} is small, whole, of texts alone, and known to the script by its hash`, async () => {
    const content = await read(`dist/languages/${name}`);
    assert.ok(weighCode(content).brotli <= 2000);
    assert.ok(script.includes(createHash('sha256').update(content).digest('base64')));
    const texts = Object.entries(JSON.parse(content));
    const polish = new Map(
      [...(await read('locales/en.xlf')).matchAll(/id="([^"]*)">\s*<source>([^<]*)/g)].map(([, id, text]) => [
        id,
        text,
      ]),
    );
    for (const [id, text] of texts) {
      assert.ok(typeof text === 'string' && text.length > 0, id);
    }
    // A word such as “E-mail” may be the same.
    const same = texts.filter(([id, text]) => text === polish.get(id));
    assert.ok(same.length * 20 < texts.length, `These are Polish: ${same.map(([id]) => id).join(', ')}`);
    // Numbers among the keys would come first, whatever the file says; a message is found by its place.
    assert.deepEqual(
      texts.filter(([id]) => /^\d/.test(id)),
      [],
    );
    assert.deepEqual(
      texts.map(([id]) => id),
      texts.map(([id]) => id).sort(),
    );
  });
}

test('what no person has reviewed says so in its XLIFF, and is off; what is inside the script is reviewed', async () => {
  for (const language of ['en', 'uk']) assert.deepEqual(unreviewed(await read(`locales/${language}.xlf`)), []);
  const { reviewed } = await import(new URL('dist/npm/language/generated/further/index.js', root).href);
  for (const name of names) {
    const language = name.replace('.json', '');
    const xliff = await read(`locales/${language}.xlf`);
    assert.match(xliff, new RegExp(`target-language="${language}"`));
    assert.equal(reviewed.split(' ').includes(language), unreviewed(xliff).length === 0, language);
  }
});

test('unreviewed texts are found by their state', () => {
  const unit = (id: string, attributes: string) =>
    `<trans-unit id="${id}">\n  <source>A</source>\n  <target${attributes}>B</target>\n</trans-unit>`;
  const units = [
    unit('a', ' state="needs-review-translation"'),
    unit('b', ''),
    unit('c', ' state="signed-off"'),
    unit('d', ' state="needs-translation"'),
    '<trans-unit id="e">\n  <source>A</source>\n</trans-unit>',
    unit('f', ' state="needs-review-translation"'),
  ];
  assert.deepEqual(unreviewed(units.join('\n')), ['a', 'd', 'f']);
});

test('a server renders every language, with its direction', async () => {
  const { render } = await import('ikp-widgets/server');
  for (const [lang, expected] of [
    ['ar', /<div class="widget" lang="ar" dir="rtl"[^]*الإبلاغ عن أمر مشبوه/],
    ['de-CH', /<div class="widget" lang="de" dir="ltr"[^]*Verdacht melden/],
  ]) {
    assert.match(
      render(furtherNotice, { element: 'scam-warning', lang: String(lang), embed: false }),
      expected as RegExp,
    );
  }
});

test('an application adds a language by the package’s own address', async () => {
  const { addLanguage } = await readFile(new URL('dist/npm/index.js', root), 'utf8').then((code) => ({
    addLanguage: /\baddLanguage\b/.test(code),
  }));
  assert.ok(addLanguage);
  assert.equal(import.meta.resolve('ikp-widgets/languages/de.json'), new URL('dist/languages/de.json', root).href);
});

// @ts-check
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { packCatalogues } from '../../tools/build/pack-catalogues.mjs';

const folder = fileURLToPath(new URL('../../dist/npm/language/generated', import.meta.url));
const locale = fileURLToPath(new URL('../../locales/en.xlf', import.meta.url));
const asUrl = (/** @type {string} */ code) => `data:text/javascript,${encodeURIComponent(code)}`;

const plugin = /** @type {any} */ (packCatalogues(folder));
await plugin.buildStart();
// What only servers say is no visitor's to load.
const storedWords = await readFile(new URL('../../dist/npm/server/stored-ui.js', import.meta.url), 'utf8');
const ofServers = ['as-of', 'available-as-of', 'down-from', 'down-from-until', 'range-open-as-of', 'unavailable-as-of'];
// The Polish messages of widgets by id, as a translator has them.
const sources = new Map(
  [...(await readFile(locale, 'utf8')).matchAll(/<trans-unit id="(.*?)">\s*<source>(.*?)<\/source>/g)]
    .map(([, id = '', text = '']) => /** @type {const} */ ([id, text]))
    .filter(([id]) => !ofServers.includes(id))
    .sort(([one], [other]) => (one < other ? -1 : 1)),
);
// In the single file, a message is its number.
const numberOf = (/** @type {string} */ id) =>
  Number(/^msg\((\d+)\)$/.exec(plugin.transform(`msg('${sources.get(id)}', { id: '${id}' })`, 'a.js').code)?.[1]);

// Of Polish there are the words of dates alone: its messages stand in the code.
const names = (await readdir(folder)).filter((name) => name.endsWith('.js') && name !== 'pl.js').sort();
const dateWords = Object.keys((await import(pathToFileURL(resolve(folder, 'pl.js')).href)).templates);

test('the packed catalogues of the single file say the same as the modules', async () => {
  assert.deepEqual(names, ['en.js', 'uk.js']);
  for (const name of names) {
    const path = resolve(folder, name);
    /** @type {string} */
    const code = plugin.load(path);
    const [, helper = ''] = /from (".*?");/.exec(code) ?? [];
    const unpack = asUrl(plugin.load(JSON.parse(helper)));
    const { templates: unpacked } = await import(asUrl(code.replace(helper, JSON.stringify(unpack))));
    const packed = unpacked();
    const { templates } = await import(pathToFileURL(path).href);
    for (const id of sources.keys()) assert.equal(packed[numberOf(id)], templates[id], id);
    assert.equal(packed.length, sources.size + dateWords.length);
    assert.equal(Object.keys(templates).length, sources.size + ofServers.length + dateWords.length);
  }
});

test('words of servers are in no visitor’s file', () => {
  for (const id of ofServers) assert.ok(storedWords.includes(`'${id}'`), id);
});

test('a message that would not be found, or that says something else, stops the build', () => {
  assert.throws(() => plugin.transform("msg('Trwa awaria', { id: 'no-such-id' })", 'a.js'), /a\.js: “Trwa awaria”/);
  assert.throws(() => plugin.transform("msg('Trwa', { id: 'active-unplanned' })", 'a.js'), /a\.js: “Trwa”/);
  assert.throws(() => plugin.transform("msg(text, { id: 'range' })", 'a.js'), /a\.js: \{ id: 'range' \}/);
});

test('the catalogues keep their order, so that a language can be added as a list', () => {
  const [first = '', second = ''] = sources.keys();
  assert.equal(numberOf(first), 0);
  assert.equal(numberOf(second), 1);
});

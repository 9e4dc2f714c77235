// @ts-check
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { packCatalogues } from '../../tools/build/pack-catalogues.mjs';

const folder = fileURLToPath(new URL('../../dist/npm/language/generated', import.meta.url));
const asUrl = (/** @type {string} */ code) => `data:text/javascript,${encodeURIComponent(code)}`;

const plugin = /** @type {any} */ (packCatalogues(folder));
await plugin.buildStart();
const names = (await readdir(folder)).filter((name) => name.endsWith('.js')).sort();

test('the packed catalogues of the single file say the same as the modules', async () => {
  assert.deepEqual(names, ['en.js', 'uk.js']);
  for (const name of names) {
    const path = resolve(folder, name);
    /** @type {string} */
    const code = plugin.load(path);
    const [, helper = ''] = /from (".*?");/.exec(code) ?? [];
    const unpack = asUrl(plugin.load(JSON.parse(helper)));
    const { templates: packed } = await import(asUrl(code.replace(helper, JSON.stringify(unpack))));
    const { templates } = await import(pathToFileURL(path).href);
    // An id is the message's number there.
    const number = (/** @type {string} */ id) =>
      /id: (\d+)/.exec(plugin.transform(`msg('…', { id: '${id}' })`, '').code)?.[1];
    for (const [id, text] of Object.entries(templates)) assert.equal(packed[Number(number(id))], text, id);
  }
});

test('a message that would not be found stops the build', () => {
  assert.throws(() => plugin.transform("msg('…', { id: 'no-such-id' })", 'a.js'), /a\.js: id: -1/);
  assert.throws(() => plugin.transform("msg(text, { id: 'range' })", 'a.js'), /a\.js: \{ id: 'range' \}/);
});

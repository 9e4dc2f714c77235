// @ts-check
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { packCatalogues } from '../../tools/build/pack-catalogues.mjs';

const folder = fileURLToPath(new URL('../../dist/npm/language/generated', import.meta.url));
const asUrl = (/** @type {string} */ code) => `data:text/javascript,${encodeURIComponent(code)}`;

test('the packed catalogues of the single file say the same as the modules', async () => {
  const plugin = /** @type {any} */ (packCatalogues(folder));
  await plugin.buildStart();
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  assert.deepEqual(names.sort(), ['en.js', 'uk.js']);
  for (const name of names) {
    const path = resolve(folder, name);
    /** @type {string} */
    const code = plugin.load(path);
    const [, helper = ''] = /from (".*?");/.exec(code) ?? [];
    const unpack = asUrl(plugin.load(JSON.parse(helper)));
    const { templates } = await import(asUrl(code.replace(helper, JSON.stringify(unpack))));
    assert.deepEqual(templates, { ...(await import(pathToFileURL(path).href)).templates });
  }
});

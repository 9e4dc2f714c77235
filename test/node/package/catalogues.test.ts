import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { templates as en } from '../../../src/language/generated/en.js';
import { further } from '../../../src/language/generated/further/index.js';
import { serverTemplates } from '../../../src/language/generated/server.js';
import { templates as uk } from '../../../src/language/generated/uk.js';

const builtIn = { en, uk } as Record<string, Record<string, string>>;
const ofVisitors = { ...builtIn, ...further } as Record<string, Record<string, string>>;
const ids = Object.keys(ofVisitors['en'] ?? {}).sort();
const script = await readFile(new URL('../../../dist/ikp-widgets.js', import.meta.url), 'utf8');
/** As the single file has it. */
const inAscii = (text: string) =>
  text.replaceAll(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

test('the single file says every English and Ukrainian text', () => {
  for (const text of Object.values(builtIn).flatMap(Object.values)) assert.ok(script.includes(inAscii(text)), text);
});

test('all languages have the same messages', () => {
  for (const texts of Object.values(ofVisitors)) assert.deepEqual(Object.keys(texts).sort(), ids);
  for (const texts of Object.values(serverTemplates))
    assert.deepEqual(Object.keys(texts), Object.keys(serverTemplates['en'] ?? {}));
  assert.deepEqual(Object.keys(serverTemplates).sort(), Object.keys(ofVisitors).sort());
});

test('what only stored pages say is in no visitor’s file', () => {
  const words = Object.keys(serverTemplates['en'] ?? {});
  assert.ok(words.length > 0);
  for (const id of words) {
    assert.ok(!script.includes(`"${id}"`), id);
    for (const texts of Object.values(ofVisitors)) assert.ok(!(id in texts), id);
  }
});

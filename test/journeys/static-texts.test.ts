// The words that the Studio's HTML holds until its script runs are those of its texts, which take their place.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { appTexts } from '../../studio/src/app/texts.js';
import { jsonTexts } from '../../studio/src/json/texts.js';

const html = await readFile(new URL('../../studio/index.html', import.meta.url), 'utf8');
const polish: Record<string, string> = { ...appTexts.pl.page, jsonHint: jsonTexts.pl.hint };

test('the page of the Studio says in its HTML what its Polish texts say', () => {
  const named = [
    ...html.matchAll(/ data-text="(.*?)">(.*?)</g),
    ...html.matchAll(/ data-label="(.*?)" aria-label="(.*?)"/g),
  ];
  assert.equal(named.length, html.match(/ data-(text|label)=/g)?.length);
  for (const [, name = '', words] of named) {
    assert.ok(name in polish, `there is no text ${name}`);
    if (words !== '') assert.equal(words, polish[name], name);
  }
  assert.equal(html.match(/<title>(.*?)</)?.[1], polish.title);
});

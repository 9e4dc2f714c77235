// Old pages: old libraries, modes and encodings, document.write, frames, <base>, tags that were left unclosed, and
// scripts that rewrite all texts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodings, modes } from './encodings.js';
import { libraries, toInstall } from './libraries.js';
import { bases, content, writing } from './old.js';
import { notice, serve } from './site.js';
import { testRows } from './table.js';

const elsewhere = await serve(
  new Map([
    ['/open/notice.json', { type: 'application/json', body: notice, headers: { 'access-control-allow-origin': '*' } }],
  ]),
);

if (toInstall) {
  console.error(`Pages with old libraries are not tested: ${toInstall}`);
  // Elsewhere than in CI, the other pages can be tested without.
  test('old libraries are there', { skip: process.env.CI ? false : toInstall }, () => assert.fail(toInstall));
}

await testRows('old-pages', () => ({
  ...(toInstall ? {} : libraries()),
  ...modes,
  ...encodings,
  ...writing,
  ...bases(elsewhere),
  ...content,
}));

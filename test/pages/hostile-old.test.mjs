// @ts-check
// Old pages: old libraries, modes and encodings, document.write, frames, <base>, tags that were left unclosed, and
// scripts that rewrite all texts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodings, modes } from './hostile-encodings.mjs';
import { libraries, toInstall } from './hostile-libraries.mjs';
import { bases, content, writing } from './hostile-old.mjs';
import { notice, serve } from './hostile-site.mjs';
import { testRows } from './hostile-table.mjs';

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

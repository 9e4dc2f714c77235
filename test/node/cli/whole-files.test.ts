// Files that are wrong as a whole: in their bytes, their size, or because they are something else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BASE } from './base-text.js';
import { cli } from './support.js';

const utf16 = Buffer.from(`\ufeff${BASE}`, 'utf16le');
const inWindows1250 = Buffer.from(
  BASE.replace(/[^\x20-\x7e\n]/g, 'x').replace('Nie zalogujesz six.', 'Nie zalogujesz si#.'),
  'latin1',
).map((byte) => (byte === '#'.charCodeAt(0) ? 0xea : byte));
const large = BASE.replace('\n}\n', `${' '.repeat(300_000)}\n}\n`);

const rows: [what: string, file: string | Uint8Array, place: string, code: string, message: RegExp, instead: RegExp][] =
  [
    ['nothing', '', '1:1', 'json-empty', /nothing in it/, /ikp-widgets init/],
    ['white space', ' \n\n', '1:1', 'json-empty', /nothing in it/, /ikp-widgets init/],
    [
      'a login page',
      '<!DOCTYPE html>\n<html><head><title>Zaloguj się</title></head></html>',
      '1:1',
      'json-html',
      /web page, not JSON: “Zaloguj się”/,
      /asks for a login/,
    ],
    ['a page', '\n <html><body>404</body></html>', '2:2', 'json-html', /web page, not JSON\./, /file of the document/],
    ['a mark before the text', `\ufeff${BASE}`, '1:1', 'json-bom', /invisible mark \(BOM\)/, /UTF-8 without BOM/],
    ['UTF-16', utf16, '1:1', 'json-encoding', /UTF-16/, /Save it as UTF-8/],
    ['UTF-16 without a mark', utf16.subarray(2), '1:1', 'json-encoding', /UTF-16/, /Save it as UTF-8/],
    ['Windows-1250', inWindows1250, '11:44', 'json-encoding', /not in UTF-8/, /Windows-1250/],
    [
      '300 kB',
      large,
      '1:1',
      'json-too-large',
      /has 30\d,\d+ bytes; widgets read 262,144 at most/,
      /Remove what is over/,
    ],
    ['YAML', 'revision: 3\nlanguage: pl\n', '1:1', 'json-syntax', /begins with \{/, /Write JSON/],
    ['a list', '[]', '1:1', 'not-a-document', /not a notice document/, /Write an object/],
    ['a number', '3', '1:1', 'not-a-document', /not a notice document/, /Write an object/],
    ['an empty object', '{}', '1:1', 'nothing-to-show', /no usable section/, /Add "outages"/],
    [
      'half of a document',
      BASE.slice(0, 700),
      '18:21',
      'json-brackets',
      /ends while \{ of line 1/,
      /Is the file whole/,
    ],
    ['two documents', BASE + BASE, '47:1', 'json-syntax', /More stands after the end/, /Remove it/],
  ];

for (const [what, file, place, code, message, instead] of rows) {
  test(`check explains ${what}`, async () => {
    const { code: exit, out } = await cli(['check', 'notice.json', '--format', 'json'], {
      files: { 'notice.json': file },
    });
    const problems = JSON.parse(out).documents[0].problems;
    const problem = problems.find((each: any) => each.code === code);
    assert.ok(problem, out);
    assert.equal(`${problem.line}:${problem.column}`, place);
    assert.match(problem.message, message);
    assert.match(problem.instead, instead);
    assert.equal(problem.severity, 'error');
    assert.equal(exit, 1);
  });
}

test('what is written in another encoding is still checked by the rules', async () => {
  const wrong = Buffer.from(`\ufeff${BASE.replace('"planned"', '"plan"')}`, 'utf16le');
  const { out } = await cli(['check', 'notice.json'], { files: { 'notice.json': wrong } });
  assert.match(out, /json-encoding/);
  assert.match(out, /notice\.json:9:15: error unknown-value/);
});

test('a document with every slip at once is explained slip by slip', async () => {
  const slips = `\ufeff// notice\n${BASE.replace('"kind": "planned",', "'kind': “planned”,").replace('"email"]', '"email",]')}`;
  const { out } = await cli(['check', 'notice.json'], { files: { 'notice.json': slips } });
  for (const code of ['json-bom', 'json-comment', 'json-quotes', 'json-extra-comma'])
    assert.match(out, new RegExp(code));
});

// Every misuse is told in one plain sentence on the error output, without a trace, and ends with exit code 2.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BASE } from './base-text.js';
import { cli } from './support.js';

const files = {
  'notice.json': BASE,
  'broken.json': '{ "revision": 3,',
  'empty.json': '{}',
  'page.html': '<!doctype html>',
};
const web = {
  'https://portal.example/notice.json': () => new Response(BASE),
  'https://portal.example/missing': () => new Response('Not found', { status: 404 }),
  'https://portal.example/login': () => new Response('<!doctype html><title>Log in</title>'),
  'https://portal.example/slow': () => Promise.reject(Object.assign(new Error('late'), { name: 'TimeoutError' })),
  'https://portal.example/refused': () =>
    Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } })),
  'https://portal.example/huge': () => new Response(' '.repeat(33 * 1024 * 1024)),
};

const rows: [args: string, says: RegExp][] = [
  ['', /Usage: ikp-widgets/],
  ['chek notice.json', /unknown command 'chek'\n\(Did you mean check\?\)/],
  ['--colour', /unknown option '--colour'/],
  ['check', /missing required argument 'document'\nSee: ikp-widgets check --help/],
  ['check notice.json --frmat json', /unknown option '--frmat'\n\(Did you mean --format\?\)/],
  ['check notice.json --format xml', /Allowed choices are text, json, github/],
  ['check notice.json --at', /option '--at <moment>' argument missing/],
  ['check notice.json --at tomorrow', /--at tomorrow is no moment\. Write date, time and offset/],
  ['check nothing.json', /nothing\.json is not there\. Check the path, or make a document with: ikp-widgets init/],
  ['check notices/', /notices\/ is a folder\. Give the document in it, such as notices\/notice\.json/],
  ['check ftp://portal.example/notice.json', /can’t be read\. Give a file, an address with https:\/\//],
  ['check https://nowhere.example/', /has a host that is not known/],
  ['check https://portal.example/missing', /answers with status 404/],
  ['check https://portal.example/slow', /did not answer within 20 seconds/],
  ['check https://portal.example/refused', /takes no connection\. Is the server running\?/],
  ['check https://portal.example/huge', /sends more than \d+ bytes/],
  ['check -', /Nothing comes from the standard input\. Write: ikp-widgets check - < notice\.json/],
  ['check notice.json --against nothing.json', /nothing\.json is not there/],
  ['check notice.json --against page.html', /page\.html, to compare with, can’t be read as JSON/],
  ['check notice.json empty.json --against notice.json', /--against compares one document/],
  ['check - --against -', /can be read once only/],
  ['check nothing.json notice.json', /nothing\.json is not there/],
  ['preview', /missing required argument 'document'/],
  ['preview notice.json empty.json', /too many arguments for 'preview'/],
  ['preview notice.json --at 2024-01-19', /--at 2024-01-19 is no moment/],
  ['preview notice.json --at 2024-02-30T10:00:00Z', /is no moment/],
  ['preview notice.json --lang polski', /--lang polski is no tag of a language\. Write it like: --lang uk/],
  ['preview notice.json --device tv', /Allowed choices are computer, phone/],
  ['preview notice.json --element banner', /Did you mean ikp-outage-banner\?/],
  ['preview notice.json --zone Mars', /--zone Mars is no time zone/],
  ['preview broken.json', /broken\.json:1:1: \{ is not closed\. Write \} where it ends/],
  ['preview empty.json', /empty\.json can’t be shown\. The document has no usable section\. See: ikp-widgets check/],
  ['preview https://portal.example/login', /This is a web page, not JSON: “Log in”/],
  ['timeline empty.json', /can’t be shown/],
  ['timeline notice.json --format csv', /Allowed choices are text, json/],
  ['init --kind outage', /Allowed choices are planned, unplanned, scam/],
  ['init notice.json', /too many arguments for 'init'/],
  ['init --out notice.json', /notice\.json is there already\. Give another name, or --force to replace it/],
  ['ics notice.json --outage profil-zaufan', /No outage has the id profil-zaufan\. Did you mean profil-zaufany\?/],
  ['ics notice.json --host https://portal.example', /is no host\. Write the portal’s, like: --host pacjent\.gov\.pl/],
  ['snippet notice.json --way frame', /Allowed choices are script, cdn, .*, html/],
  ['snippet notice.json --element scam', /--element scam is none of .* Did you mean scam-warning\?/],
  ['explain bad-fone', /There is no code bad-fone\. Did you mean bad-phone\?/],
  ['explain bad-phone bad-email', /too many arguments for 'explain'/],
];

for (const [args, says] of rows) {
  test(`ikp-widgets ${args} is told in a sentence`, async () => {
    const { code, err, written } = await cli(args.split(' ').filter(Boolean), { files, web });
    assert.match(err, says);
    assert.doesNotMatch(err, /\n\s+at |node:|Error:|should not happen/);
    assert.equal(code, 2);
    assert.deepEqual(written, {});
  });
}

test('a document that can’t be read does not keep the others from being checked', async () => {
  const { out } = await cli(['check', 'nothing.json', 'notice.json'], { files });
  assert.match(out, /notice\.json: no problems/);
});

test('an address is checked like a file', async () => {
  const { code, out } = await cli(['check', 'https://portal.example/notice.json'], { web });
  assert.equal(out, '✓ https://portal.example/notice.json: no problems.\n');
  assert.equal(code, 0);
});

test('a login page behind an address is a mistake of the document', async () => {
  const { code, out } = await cli(['check', 'https://portal.example/login'], { web });
  assert.match(out, /json-html/);
  assert.equal(code, 1);
});

test('--strict fails for advice, --quiet leaves it out', async () => {
  const advised = { 'notice.json': BASE.replace('Przerwa w', 'Przerwa  w') };
  assert.equal((await cli(['check', 'notice.json'], { files: advised })).code, 0);
  assert.equal((await cli(['check', 'notice.json', '--strict'], { files: advised })).code, 1);
  assert.deepEqual(await cli(['check', 'notice.json', '--quiet'], { files: advised }), {
    code: 0,
    out: '',
    err: '',
    written: {},
  });
});

test('a document with a broken part is previewed without it, and that is said', async () => {
  const half = { 'notice.json': BASE.replace('"phone": "+48 573 205 962"', '"phone": "573"') };
  const { code, out, err } = await cli(['preview', 'notice.json'], { files: half });
  assert.match(err, /^One part of the document is broken and left out\. See: ikp-widgets check notice\.json\n$/);
  assert.match(out, /incydent@pacjent\.gov\.pl/);
  assert.equal(code, 0);
});

test('what a document would tell the terminal to do is not told', async () => {
  const hostile = { 'notice.json': BASE.replace('Przerwa w', '\\u001b[2J\\u0007\\u202ePrzerwa w') };
  for (const args of [
    ['check', 'notice.json'],
    ['preview', 'notice.json'],
    ['timeline', 'notice.json'],
  ]) {
    for (const colour of [true, false]) {
      const { out } = await cli(args, { files: hostile, colour });
      // eslint-disable-next-line no-control-regex -- commands to a terminal, but for our own colours
      assert.doesNotMatch(out, /\u001b(?!\[\d+m)|\u0007|\u202e/);
    }
  }
});

test('init writes to a file, and replaces one when forced', async () => {
  assert.ok((await cli(['init', '--out', 'new.json'], { files })).written['new.json']);
  assert.ok((await cli(['init', '--out', 'notice.json', '--force'], { files })).written['notice.json']);
});

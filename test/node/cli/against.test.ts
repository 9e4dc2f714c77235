import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BASE } from './base-text.js';
import { cli } from './support.js';

const RAISED = BASE.replace('"revision": 3', '"revision": 4').replace('2024-01-18T09:00:00', '2024-01-19T09:00:00');
const START = '"start": "2024-01-19T20:00:00+01:00"';
const END = '"end": "2024-01-20T16:00:00+01:00"';
const LATER = '"end": "2024-01-20T18:00:00+01:00"';

const rows: [what: string, now: string, code: number, found: string[]][] = [
  ['the same document', BASE, 0, []],
  ['the same with other white space', JSON.stringify(JSON.parse(BASE)), 0, []],
  ['a raised revision', RAISED.replace('Login is down', 'No login'), 0, []],
  [
    'a revision that was not raised',
    RAISED.replace('"revision": 4', '"revision": 3').replace('Login is', 'Log-in is'),
    1,
    ['2:15 revision-not-raised'],
  ],
  ['a lower revision', RAISED.replace('"revision": 4', '"revision": 2'), 1, ['2:15 revision-not-raised']],
  [
    'a change without a new "updated"',
    BASE.replace('"revision": 3', '"revision": 4').replace('Login is', 'Log-in is'),
    0,
    ['3:14 updated-not-later'],
  ],
  ['a start that moved', RAISED.replace(START, START.replace('20:00', '21:00')), 0, ['13:16 start-moved']],
  [
    'a start that moved, told in the news',
    RAISED.replace(
      START,
      `${START.replace('20:00', '21:00')}, "updates": [{ "at": "2024-01-19T08:00:00+01:00", "text": { "pl": "Później.", "en": "Later.", "uk": "Пізніше." } }]`,
    ),
    0,
    ['13:16 start-moved'],
  ],
  ['an end that moved without a word', RAISED.replace(END, LATER), 0, ['14:14 end-moved']],
  ['an end that moved, told', RAISED.replace(END, `${LATER}, "previousEnd": "2024-01-20T16:00:00+01:00"`), 0, []],
  [
    'an outage with another id',
    RAISED.replace('"id": "profil-zaufany",\n', '"id": "pz-2024",\n'),
    0,
    ['8:13 outage-removed'],
  ],
  [
    'an outage that vanished',
    RAISED.replace(/"outages": \[[\s\S]*?\n {2}\],/, '"outages": [],'),
    0,
    ['6:14 outage-removed'],
  ],
  ['another time zone', RAISED.replace('Europe/Warsaw', 'Europe/Berlin'), 0, ['4:15 time-zone-changed']],
];

for (const [what, now, code, found] of rows) {
  test(`check --against tells of ${what}`, async () => {
    const files = { 'now.json': now, 'before.json': BASE };
    const { code: exit, out } = await cli(['check', 'now.json', '--against', 'before.json', '--format', 'json'], {
      files,
    });
    const problems = JSON.parse(out).documents[0].problems;
    assert.deepEqual(
      problems.map((each: any) => `${each.line}:${each.column} ${each.code}`),
      found,
      out,
    );
    assert.equal(exit, code);
  });
}

test('the document before may come from the standard input', async () => {
  const files = { 'now.json': RAISED.replace('"revision": 4', '"revision": 2') };
  const { out } = await cli(['check', 'now.json', '--against', '-'], { files, stdin: BASE });
  assert.match(out, /The revision is 2, and that of the document before was 3\.\n.*\n.*\n {2}→ Write 4\./);
});

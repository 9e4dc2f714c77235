// One file, one command: what run.ts lists is what src/cli/commands holds.
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { cli } from './support.js';

const files = await readdir(new URL('../../../src/cli/commands/', import.meta.url));
const names = files.map((file) => file.replace('.ts', '')).sort();

test('the help lists a command for each file in src/cli/commands', async () => {
  const { out } = await cli(['--help']);
  assert.deepEqual(
    names.filter((name) => !new RegExp(`^ {2}${name} .*[A-Z]`, 'm').test(out)),
    [],
  );
});

for (const name of names) {
  test(`ikp-widgets ${name}, loaded alone, is the command that ikp-widgets help ${name} shows`, async () => {
    const alone = await cli([name, '--help']);
    assert.match(alone.out, new RegExp(`^Usage: ikp-widgets ${name} `));
    assert.deepEqual(alone, await cli(['help', name]));
    assert.match((await cli([name, '--no-such-option'])).err, new RegExp(`\nSee: ikp-widgets ${name} --help\n$`));
  });
}

test('a misuse before the command is told as after it', async () => {
  const { code, err } = await cli(['--at', 'tomorrow', 'check', 'notice.json']);
  assert.match(err, /unknown option '--at'\nSee: ikp-widgets --help/);
  assert.equal(code, 2);
});

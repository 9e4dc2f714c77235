// The command as a process of its own: streams, colours, exit codes.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../../dist/cli/ikp-widgets.js', import.meta.url));
const demo = fileURLToPath(new URL('../../../demo/notice.json', import.meta.url));

/** @param options `readOnly`: so many bytes of the output */
function spawnCli(
  args: string[],
  {
    input = '',
    env = {},
    readOnly = Infinity,
  }: { input?: string; env?: Record<string, string>; readOnly?: number } = {},
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const inherited = { ...process.env };
    delete inherited.NO_COLOR;
    delete inherited.FORCE_COLOR;
    const child = spawn(process.execPath, [command, ...args], { env: { ...inherited, ...env } });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data) => {
      out += data;
      if (out.length >= readOnly) child.stdout.destroy();
    });
    child.stderr.on('data', (data) => (err += data));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

test('the command finds nothing in the demo’s document', async () => {
  assert.deepEqual(await spawnCli(['check', demo]), { code: 0, out: `✓ ${demo}: no problems.\n`, err: '' });
});

test('the command reads a document from a pipe and says in its exit code that it has errors', async () => {
  const text = (await readFile(demo, 'utf8')).replace('"revision": 1', '"revision": "1"');
  const { code, out, err } = await spawnCli(['check', '-'], { input: text });
  assert.match(out, /^\(stdin\):3:15: error wrong-type\n/);
  assert.equal(err, '');
  assert.equal(code, 1);
});

test('the command tells a misuse on the error output only', async () => {
  const { code, out, err } = await spawnCli(['check', 'not-there.json']);
  assert.match(err, /^ikp-widgets: not-there\.json is not there\. .*\n$/);
  assert.equal(out, '');
  assert.equal(code, 2);
});

test('the command has colours where they are forced, none in a pipe and none with NO_COLOR', async () => {
  const colours = async (env: Record<string, string>) =>
    (await spawnCli(['check', '-'], { input: '{', env })).out.includes('\u001b[');
  assert.equal(await colours({}), false);
  assert.equal(await colours({ FORCE_COLOR: '1' }), true);
  assert.equal(await colours({ FORCE_COLOR: '1', NO_COLOR: '1' }), false);
});

test('the command writes a long output whole into a pipe, and stops quietly when nobody reads on', async () => {
  const whole = await spawnCli(['snippet', demo]);
  assert.match(whole.out, /<\/scam-warning>\n$/);
  assert.equal(whole.code, 0);
  const cut = await spawnCli(['snippet', demo], { readOnly: 100 });
  assert.equal(cut.err, '');
});

test('the command prints its version', async () => {
  const { version } = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8'));
  assert.deepEqual(await spawnCli(['--version']), { code: 0, out: `${version}\n`, err: '' });
});

test('the command can be run as a file', async () => {
  assert.match(await readFile(command, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  assert.ok((await stat(command)).mode & 0o111);
});

test('what is installed for the command is in its files', async () => {
  const { dependencies, bin, files } = JSON.parse(
    await readFile(new URL('../../../package.json', import.meta.url), 'utf8'),
  );
  assert.deepEqual(Object.keys(dependencies), ['lit']);
  assert.equal(bin['ikp-widgets'], 'dist/cli/ikp-widgets.js');
  assert.ok(files.includes('dist'));
  const licences = await readFile(new URL('../../../dist/cli/LICENSES.txt', import.meta.url), 'utf8');
  for (const name of ['commander', 'jsonc-parser', 'lit-html', 'parse5', 'entities'])
    assert.ok(licences.includes(`${name}\n`), name);
});

// The workflow that docs/examples gives to portals: its script, run in a repository with two commits.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { BASE } from './base-text.js';

const root = new URL('../../../', import.meta.url);
const workflow = await readFile(new URL('docs/examples/check-notices.yml', root), 'utf8');
const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
const script = (/ {8}run: \|\n((?: {10}.*\n)+)/.exec(workflow)?.[1] ?? '').replace(/^ {10}/gm, '');
const RAISED = BASE.replace('"revision": 3', '"revision": 4').replace(
  '"updated": "2024-01-18',
  '"updated": "2024-01-19',
);

/** Commits one document, then another, and runs the script. */
async function runWorkflow(before: string, now: string) {
  const folder = await mkdtemp(join(tmpdir(), 'ikp-workflow-'));
  try {
    const run = (command: string, args: string[]) =>
      spawnSync(command, args, {
        cwd: folder,
        encoding: 'utf8',
        env: {
          ...process.env,
          PATH: `${folder}/bin:${process.env.PATH}`,
          IKP_WIDGETS: 'ikp-widgets',
          GIT_CONFIG_GLOBAL: '/dev/null',
          GIT_AUTHOR_NAME: 'Test',
          GIT_AUTHOR_EMAIL: 'test@portal.example',
          GIT_COMMITTER_NAME: 'Test',
          GIT_COMMITTER_EMAIL: 'test@portal.example',
        },
      });
    await mkdir(join(folder, 'bin'));
    // Instead of the registry: the build of now. It gets "--yes ikp-widgets check …".
    const cli = fileURLToPath(new URL('dist/cli/ikp-widgets.js', root));
    await writeFile(join(folder, 'bin/npx'), `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${cli}" "$@"\n`);
    await chmod(join(folder, 'bin/npx'), 0o755);
    await mkdir(join(folder, 'my site'));
    run('git', ['init', '-q']);
    for (const text of [before, now]) {
      await writeFile(join(folder, 'my site/notice.json'), text);
      run('git', ['add', 'my site']);
      run('git', ['commit', '-q', '--allow-empty', '-m', 'Notice']);
    }
    const { status, stdout, stderr } = run('bash', ['-e', '-c', script]);
    return { status, out: stdout + stderr };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('the workflow pins this version', () => {
  assert.match(workflow, new RegExp(`ikp-widgets@${version.replaceAll('.', '\\.')}\\b`));
});

test('the workflow passes a notice without mistakes', async () => {
  const { status, out } = await runWorkflow(BASE, RAISED);
  assert.equal(status, 0, out);
});

test('the workflow fails where the revision was not raised, and marks the line', async () => {
  const { status, out } = await runWorkflow(
    BASE,
    RAISED.replace('"revision": 4', '"revision": 3').replace('Login is', 'Log-in is'),
  );
  assert.match(
    out,
    /^::error file=my site\/notice\.json,line=2,endLine=2,col=15,endColumn=16,title=revision-not-raised::/m,
  );
  assert.equal(status, 1, out);
});

test('the workflow fails for a notice that is no JSON', async () => {
  const { status, out } = await runWorkflow(BASE, RAISED.replace('"planned",', '"planned"'));
  assert.match(out, /title=json-missing-comma::/);
  assert.equal(status, 1, out);
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const manifest = JSON.parse(await readFile(new URL('../../../custom-elements.json', import.meta.url), 'utf8'));
const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
  cwd: root,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const paths: string[] = JSON.parse(output)[0].files.map(({ path }: { path: string }) => path);

/** The languages that are not inside the script, by lit-localize.json. */
const { targetLocales } = JSON.parse(readFileSync(`${root}lit-localize.json`, 'utf8')) as { targetLocales: string[] };
const beside = targetLocales.filter((language) => !['en', 'uk'].includes(language)).sort();

test('the package holds what users need and nothing else', () => {
  const apart = paths.filter((path) => !/^dist\/(npm\/.+\.(js|d\.ts)|cli\/[\w-]+\.js|studio\/.+)$/.test(path)).sort();
  assert.deepEqual(apart, [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'custom-elements.json',
    'dist/LICENSES.txt',
    'dist/cli/LICENSES.txt',
    'dist/ikp-widgets.js',
    'dist/integrity.json',
    ...beside.map((language) => `dist/languages/${language}.json`),
    'notice.schema.json',
    'package.json',
  ]);
});

test('every file of dist is published, and can be pinned', () => {
  const { files } = JSON.parse(readFileSync(`${root}dist/integrity.json`, 'utf8'));
  assert.deepEqual(
    paths.filter((path) => path.startsWith('dist/') && path !== 'dist/integrity.json').sort(),
    Object.keys(files)
      .map((path) => `dist/${path}`)
      .sort(),
  );
});

test('every module has its types beside it', () => {
  const modules = paths.filter((path) => path.startsWith('dist/npm/') && path.endsWith('.js'));
  assert.ok(modules.length > 0);
  assert.deepEqual(
    modules.filter((path) => !paths.includes(path.replace(/\.js$/, '.d.ts'))),
    [],
  );
});

test('the custom elements manifest describes the three elements and names modules that are there', () => {
  const { modules } = manifest;
  const tags = modules.flatMap((module: any) =>
    (module.declarations ?? []).map((declaration: any) => declaration.tagName).filter(Boolean),
  );
  assert.deepEqual(tags.sort(), ['ikp-login-methods', 'ikp-outage-banner', 'scam-warning']);
  for (const { path } of modules) assert.ok(paths.includes(path), path);
});

// `npm run check:package`: would the packed package work for those who install it?
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { readFile } from 'node:fs/promises';
import { brokenIntegrity } from '../release/integrity.js';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const failures = [];
if (!existsSync('dist/npm/index.js')) {
  console.error('There is no build yet: run `npm run build` first.');
  process.exit(1);
}

const broken = await brokenIntegrity();
for (const problem of broken) console.error(`${problem} Run \`npm run build\`.`);
if (broken.length > 0) failures.push('integrity.json');

const pkg = JSON.parse(await readFile('package.json', 'utf8')) as Record<string, unknown>;
const { messages } = await publint({ pkgDir: '.', strict: true });
for (const message of messages) console.error(`publint: ${formatMessage(message, pkg)}`);
if (messages.length > 0) failures.push('publint');

// The single file and the JSON files are for tags and tools, not for TypeScript.
const untyped = ['ikp-widgets.js', 'integrity.json', 'notice.schema.json', 'custom-elements.json', 'package.json'];
const attw = join(
  dirname(createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json')),
  'dist/index.js',
);
const options = [
  '--profile',
  'esm-only',
  '--pack',
  '.',
  '--no-emoji',
  '--no-color',
  '--exclude-entrypoints',
  ...untyped,
];
if (spawnSync(process.execPath, [attw, ...options], { stdio: 'inherit' }).status !== 0) failures.push('attw');

if (failures.length > 0) {
  console.error(`The package is not fit to be published: see ${failures.join(', ')} above.`);
  process.exitCode = 1;
} else {
  console.log('publint and attw are content; integrity.json fits.');
}

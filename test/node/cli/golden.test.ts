// What the commands print, word for word. After a change that is meant: UPDATE_GOLDEN=1 npm test -- cli/golden
import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { BASE } from './base-text.js';
import { cli } from './support.js';

const demo = await readFile(new URL('../../../demo/notice.json', import.meta.url), 'utf8');
const { version } = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8'));
const integrity = JSON.parse(await readFile(new URL('../../../dist/integrity.json', import.meta.url), 'utf8'));
const hash = integrity.files['ikp-widgets.js'];

const wrong = BASE.replace('"announceFrom"', '"anounceFrom"')
  .replace('"end": "2024-01-20', '"end": "2022-01-20')
  .replace('Nie zalogujesz się.', 'Jutro nie zalogujesz się.')
  .replace('["sms", "email"],', '["sms", "email",], // both');
const moved = BASE.replace('"revision": 3', '"revision": 4')
  .replace('"end": "2024-01-20T16', '"cancelledAt": "2024-01-18T08:00:00+01:00", "end": "2024-01-20T16')
  .replace('"announceFrom": "2024-01-12T00:00:00+01:00"', '"announceFrom": "2024-01-15T00:00:00+01:00"');

const files = { 'notice.json': demo, 'wrong.json': wrong, 'base.json': BASE, 'moved.json': moved };
const EVENING = '2024-01-19T22:15:00+01:00';

/** The commands, and of their own examples those that need neither the shell nor the network. */
const names = (await readdir(new URL('../../../src/cli/commands/', import.meta.url))).map((file) => file.slice(0, -3));
const helps = await Promise.all(names.map(async (name) => (await cli([name, '--help'])).out));
const examples = helps
  .flatMap((help) => [...help.matchAll(/^ {2}ikp-widgets (.*)$/gm)].map(([, args]) => args!))
  .filter((args) => !/[*>]|https:/.test(args));

const commands: Record<string, string[]> = {
  ...Object.fromEntries(names.map((name) => [`${name}-help`, [name, '--help']])),
  ...Object.fromEntries(examples.map((args) => [`example-${args.replaceAll(/[^\w.]+/g, '-')}`, args.split(' ')])),
  help: ['--help'],
  'check-wrong': ['check', 'wrong.json'],
  'check-several': ['check', 'wrong.json', 'notice.json', '--strict'],
  'check-quiet': ['check', 'wrong.json', '--quiet'],
  'check-json': ['check', 'wrong.json', '--format', 'json'],
  'check-github': ['check', 'wrong.json', '--format', 'github'],
  'check-against': ['check', 'moved.json', '--against', 'base.json'],
  'preview-before-pl': ['preview', 'notice.json', '--at', '2024-01-15T12:00:00+01:00', '--element', 'outage-banner'],
  'preview-during-uk': ['preview', 'notice.json', '--at', EVENING, '--lang', 'uk'],
  'preview-during-en-phone': ['preview', 'notice.json', '--at', EVENING, '--lang', 'en', '--device', 'phone'],
  'preview-after': ['preview', 'notice.json', '--at', '2024-01-20T17:00:00+01:00', '--element', 'outage-banner'],
  'preview-long-after': ['preview', 'notice.json', '--at', '2024-03-01T17:00:00+01:00', '--element', 'outage-banner'],
  'preview-other-zone': [
    'preview',
    'base.json',
    '--at',
    EVENING,
    '--zone',
    'Europe/Kyiv',
    '--element',
    'outage-banner',
  ],
  render: ['render', 'base.json', '--at', EVENING, '--element', 'scam-warning', '--attribute', 'compact', '--no-embed'],
  'render-hashes': ['render', '--hashes'],
  'render-nothing': ['render'],
  'timeline-cancelled': ['timeline', 'moved.json'],
  'init-planned': ['init'],
  'init-unplanned': ['init', '--kind', 'unplanned'],
  'init-scam': ['init', '--kind', 'scam'],
  ics: ['ics', 'notice.json', '--lang', 'en'],
  'snippet-cms': ['snippet', 'notice.json', '--way', 'cms', '--lang', 'en', '--src', '/notices/now.json'],
};

for (const [name, args] of Object.entries(commands)) {
  test(`ikp-widgets ${args.join(' ')} prints what is kept`, async () => {
    // What an example writes is not there yet.
    const there = Object.entries(files).filter(
      ([path]) => args[args.indexOf('--out') + 1] !== path || !args.includes('--out'),
    );
    const { code, out, err, written } = await cli(args, { files: Object.fromEntries(there) });
    if (name.startsWith('example-')) assert.equal(code, 0, err);
    const made = Object.entries(written).map(([path, text]) => `--- ${path}\n${text}`);
    const found =
      `$ ikp-widgets ${args.join(' ')}\n${out}${err && `--- error output\n${err}`}${made.join('')}--- exit code ${code}\n`
        // These change with each version and build.
        .replaceAll(/<style>.*?<\/style>/gs, '<style>(of the build)</style>')
        .replaceAll(/'sha256-[^']+'/g, "'sha256-(of the build)'")
        .replaceAll(hash, 'sha384-(of the build)')
        .replaceAll(version, '(version)');
    const file = new URL(`golden/${name}.txt`, import.meta.url);
    if (process.env.UPDATE_GOLDEN) await writeFile(file, found);
    assert.equal(found, await readFile(file, 'utf8'));
  });
}

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { integrityOf } from '../../../tools/release/integrity.js';
import { pinSection, readPin, snippets, writePin } from '../../../tools/release/pin-section.js';
import { releaseProblems } from '../../../tools/release/release-problems.js';

const root = new URL('../../../', import.meta.url);
const readme = await readFile(new URL('README.md', root), 'utf8');
const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
const hash = integrityOf('anything');

test('the README pins this version, in the words of npm run pin', () => {
  const pinned = readPin(readme);
  assert.equal(pinned.version, version);
  assert.equal(pinned.section, pinSection(version, pinned.hash));
  if (pinned.hash !== undefined) assert.match(pinned.hash, /^sha384-[A-Za-z0-9+/]{64}$/);
});

test('a release writes its version and hash into every snippet of the README, and nowhere else', () => {
  const written = writePin(readme, '3.2.1', hash);
  assert.deepEqual(readPin(written), { section: pinSection('3.2.1', hash), version: '3.2.1', hash });
  assert.ok(written.includes(snippets('3.2.1', hash)));
  const tags = written.match(/<script src=.*3\.2\.1.*><\/script>/g) ?? [];
  assert.equal(tags.length, 3);
  for (const tag of tags) assert.ok(tag.includes(` integrity="${hash}" crossorigin="anonymous" `), tag);
  const { section } = readPin(readme);
  assert.equal(writePin(written, version, readPin(readme).hash), readme);
  assert.equal(written.length - readme.length, pinSection('3.2.1', hash).length - section.length);
  assert.throws(() => writePin('# No such part', version, hash), /README\.md has no part from/);
});

const sound = {
  pkg: { version: '3.2.1', repository: { url: 'git+https://github.com/someone/ikp-widgets.git' } },
  lock: { version: '3.2.1' },
  changelog: '# Changelog\n\n## [Unreleased]\n\n## [3.2.1] - 2026-12-01\n',
  readme: pinSection('3.2.1', hash),
  integrity: { name: 'ikp-widgets', version: '3.2.1', files: { 'ikp-widgets.js': hash } },
  tag: 'v3.2.1',
  repository: 'someone/ikp-widgets',
};

test('a sound release has no problems, on GitHub and at home', () => {
  assert.deepEqual(releaseProblems(sound), []);
  assert.deepEqual(releaseProblems({ ...sound, tag: undefined, repository: undefined }), []);
  assert.deepEqual(releaseProblems({ ...sound, pkg: { ...sound.pkg, repository: 'github:someone/ikp-widgets' } }), []);
});

const faults: Record<string, [change: object, says: RegExp]> = {
  'another tag': [{ tag: 'v3.2.0' }, /tag is v3\.2\.0, but package\.json has 3\.2\.1/],
  'a lockfile of another version': [{ lock: { version: '3.2.0' } }, /package-lock\.json has 3\.2\.0/],
  'an old build': [{ integrity: { ...sound.integrity, version: '3.2.0' } }, /dist is of version 3\.2\.0/],
  'a README with another hash': [{ readme: pinSection('3.2.1', integrityOf('')) }, /npm run pin -- --write/],
  'a README of another version': [{ readme: pinSection('3.2.0', hash) }, /npm run pin -- --write/],
  'a README without a hash': [{ readme: pinSection('3.2.1', undefined) }, /npm run pin -- --write/],
  'a README that denies it': [{ readme: `3.2.1 is not on npm yet ${sound.readme}` }, /“not on npm yet”/],
  'no part in the changelog': [{ changelog: '## [3.2.0] - 2026-12-01\n' }, /CHANGELOG\.md has no part/],
  'a part without a day': [{ changelog: '## [3.2.1]\n' }, /CHANGELOG\.md has no part/],
  'no repository': [{ pkg: { version: '3.2.1' } }, /no "repository"/],
  'another repository': [{ repository: 'else/ikp-widgets' }, /but this is else\/ikp-widgets/],
};
for (const [name, [change, says]] of Object.entries(faults)) {
  test(`${name} stops a release`, () => {
    const problems = releaseProblems({ ...sound, ...change });
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0] ?? '', says);
  });
}

test('workflows name their actions by commit, and only the job that publishes may sign', async () => {
  const folder = new URL('.github/workflows/', root);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yml'));
  const texts: Record<string, string> = {};
  for (const name of names) texts[name] = await readFile(new URL(name, folder), 'utf8');
  for (const text of Object.values(texts)) {
    const uses = text.match(/uses: .*/g) ?? [];
    assert.ok(uses.length > 0);
    for (const line of uses) assert.match(line, /^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    assert.match(text, /^permissions:( \{\}|\n {2}contents: read)$/m);
  }
  const { 'ci.yml': ci = '', 'publish.yml': publish = '' } = texts;
  assert.match(ci, /run: \.ci\/run\n/);
  assert.doesNotMatch(ci, /secrets\.|: write/);
  // Up to the job that publishes there is no right to, and in it no code of ours or of our tools.
  const [, build = '', npm = ''] = publish.split(/^ {2}(?=build:|npm:|release:)/m);
  for (const step of ['npm run release:check', '.ci/run']) assert.ok(build.includes(`run: ${step}\n`), step);
  assert.doesNotMatch(build, /secrets\.|: write/);
  assert.match(npm, /id-token: write/);
  assert.match(npm, /npm publish \S+ --provenance --access public --ignore-scripts\n/);
  assert.doesNotMatch(npm, /checkout|npm (ci|install|run)/);
  assert.equal(publish.match(/id-token/g)?.length, 1);
});

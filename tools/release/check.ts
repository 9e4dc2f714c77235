// `npm run release:check`, after a build: may this be published? On GitHub it also looks at the tag and the repository.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brokenIntegrity, readIntegrity } from './integrity.js';
import { releaseProblems } from './release-problems.js';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const text = (path: string) => readFile(path, 'utf8');
const { GITHUB_REF_TYPE, GITHUB_REF_NAME, GITHUB_REPOSITORY } = process.env;

try {
  const integrity = await readIntegrity().catch(() => {
    throw new Error('There is no build yet: run `npm run build` first.');
  });
  const release = {
    pkg: JSON.parse(await text('package.json')),
    lock: JSON.parse(await text('package-lock.json')),
    changelog: await text('CHANGELOG.md'),
    readme: await text('README.md'),
    integrity,
    tag: GITHUB_REF_TYPE === 'tag' ? GITHUB_REF_NAME : undefined,
    repository: GITHUB_REPOSITORY,
  };
  const problems = [...(await brokenIntegrity()), ...releaseProblems(release)];
  for (const problem of problems) console.error(`- ${problem}`);
  if (problems.length > 0) throw new Error(`Version ${release.pkg.version} is not ready to be published: see above.`);
  console.log(`Version ${release.pkg.version} is ready to be published.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

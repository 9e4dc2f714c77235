import { readPin } from './pin-section.js';
import type { Integrity } from './integrity.js';

/**
 * What a release is judged by: the texts of the files, and from where it is made. `tag` and `repository` ("owner/name")
 * where a machine publishes
 */
interface Release {
  pkg: { version: string; repository?: string | { url?: string } };
  lock: { version: string };
  changelog: string;
  readme: string;
  integrity: Integrity;
  tag?: string | undefined;
  repository?: string | undefined;
}

/** @returns why this must not be published: what is wrong, and what to do */
export function releaseProblems({ pkg, lock, changelog, readme, integrity, tag, repository }: Release): string[] {
  const { version } = pkg;
  const problems = [];
  if (tag !== undefined && tag !== `v${version}`)
    problems.push(`The tag is ${tag}, but package.json has ${version}: tag v${version}, or set the version.`);
  if (lock.version !== version)
    problems.push(`package-lock.json has ${lock.version}: set both by npm version ${version} --no-git-tag-version.`);
  if (integrity.version !== version) problems.push(`dist is of version ${integrity.version}: run npm run build.`);

  const pinned = readPin(readme);
  if (pinned.version !== version || pinned.hash !== integrity.files['ikp-widgets.js'])
    problems.push('The README pins another file than the one in dist: run npm run pin -- --write, and commit it.');
  if (/not on npm yet/.test(readme)) problems.push('The README says “not on npm yet”: it will be.');

  const heading = new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d\\d-\\d\\d$`, 'm');
  if (!heading.test(changelog)) problems.push(`CHANGELOG.md has no part “## [${version}] - ” with the day.`);

  const url = typeof pkg.repository === 'string' ? pkg.repository : pkg.repository?.url;
  if (!url)
    problems.push('package.json has no "repository": npm compares it with where the package was built (provenance).');
  else if (repository && !new RegExp(`[/:]${repository}(\\.git)?$`, 'i').test(url))
    problems.push(`"repository" in package.json is ${url}, but this is ${repository}.`);
  return problems;
}

// dist/integrity.json: the SHA-384 of every other file of dist/, in the form of the `integrity` attribute. Those who
// serve a file pin it by that, and see whether what they have is what was built.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** path below dist/ → hash */
export interface Integrity {
  name: string;
  version: string;
  files: Record<string, string>;
}

const fileName = 'integrity.json';

/** @returns as an `integrity` attribute has it */
export function integrityOf(content: string | Buffer): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** @returns what is in the folder now */
export async function measureIntegrity(folder = 'dist'): Promise<Integrity> {
  const { name, version } = JSON.parse(await readFile('package.json', 'utf8')) as Integrity;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => path !== fileName)
    .sort();
  const files: Record<string, string> = {};
  for (const path of paths) files[path] = integrityOf(await readFile(join(folder, path)));
  return { name, version, files };
}

/** The last thing that a build writes. */
export async function writeIntegrity(folder = 'dist') {
  await writeFile(join(folder, fileName), `${JSON.stringify(await measureIntegrity(folder), null, 2)}\n`);
}

/** @returns what the build has written */
export async function readIntegrity(folder = 'dist'): Promise<Integrity> {
  return JSON.parse(await readFile(join(folder, fileName), 'utf8')) as Integrity;
}

/** @returns what of the folder is not as integrity.json has it, one sentence each */
export async function brokenIntegrity(folder = 'dist'): Promise<string[]> {
  const [written, now] = [await readIntegrity(folder), await measureIntegrity(folder)];
  const problems = [...new Set([...Object.keys(written.files), ...Object.keys(now.files)])]
    .filter((path) => written.files[path] !== now.files[path])
    .map((path) => `${folder}/${path} is not what ${folder}/${fileName} has.`);
  if (written.version !== now.version)
    problems.push(`${folder} is of version ${written.version}, package.json of ${now.version}.`);
  return problems;
}

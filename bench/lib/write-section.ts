import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/**
 * Puts text between the markers of a file, and leaves the file as prettier wants it.
 * @param file below the project's folder
 * @param name of the markers: `<!-- name: … -->` and `<!-- /name -->`
 */
export async function writeSection(file: string, name: string, text: string) {
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  const before = await readFile(path, 'utf8');
  const section = new RegExp(`(<!-- ${name}:[^>]*-->)[^]*?(<!-- /${name} -->)`);
  if (!section.test(before)) throw new Error(`${file} has no markers <!-- ${name}: … --> and <!-- /${name} -->.`);
  const after = before.replace(section, (_, open, close) => `${open}\n\n${text}\n\n${close}`);
  await writeFile(path, await format(after, { ...(await resolveConfig(path)), filepath: path }));
}

// @ts-check
// The licences of what a bundle holds of others.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @param {Iterable<string>} files of the bundle: modules, styles, fonts, by the paths of their sources
 * @returns {Promise<string>} each package with the text that it is given under
 */
export async function licencesOf(files) {
  const names = new Set();
  for (const file of files) {
    const [, name] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file) ?? [];
    if (name) names.add(name.replaceAll('\\', '/'));
  }
  const texts = [...names].sort().map(async (name) => {
    const folder = join('node_modules', name);
    const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
    const { license, author } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    if (!file && !license) throw new Error(`${name} does not say under what licence it may be published.`);
    const own = `${license}${author ? `, ${author.name ?? author}` : ''}`;
    return `${name}\n\n${file ? (await readFile(join(folder, file), 'utf8')).trim() : own}\n`;
  });
  return (await Promise.all(texts)).join('\n\n');
}

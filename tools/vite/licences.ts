import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Writes LICENSES.txt: the licences of all packages of which a bundle has modules, styles or fonts. */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle(_, bundle) {
      const fileName = this.environment.name === 'studio' ? 'studio/LICENSES.txt' : 'LICENSES.txt';
      this.emitFile({ type: 'asset', fileName, source: textOf(Object.values(bundle)) });
    },
  };
}

function textOf(files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]): string {
  const sources = files.flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : file.originalFileNames));
  // By name, with the folder: a package may have another version of its own inside.
  const packages = sources.flatMap((source) => {
    const [, folder, name] = /^\0?(.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/.exec(source) ?? [];
    return folder && name ? [[name.replaceAll('\\', '/'), folder] as const] : [];
  });
  const texts = [...new Map(packages)].sort(([first], [second]) => (first < second ? -1 : 1));
  return texts.map(([name, folder]) => licenceOf(name, folder)).join('\n\n');
}

function licenceOf(name: string, folder: string): string {
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file) return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  const { license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    license?: string;
    author?: string | { name: string };
  };
  if (!license) throw new Error(`${name} does not say under what licence it may be published.`);
  const by = typeof author === 'object' ? author.name : author;
  return `${name}\n\n${license}${by ? `, ${by}` : ''}\n`;
}

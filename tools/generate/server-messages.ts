// Words that only stored pages have: in a module of their own, which no visitor loads.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @returns of the ids of messages, those that no widget asks for */
export async function serverOnly(ids: readonly string[]): Promise<string[]> {
  const folder = 'src/widgets';
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const sources = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return ids.filter((id) => !sources.some((source) => source.includes(`{ id: '${id}' }`)));
}

/** An entry of a module by lit-localize: the id, with quotes where it needs them, and the text on the same line. */
const ENTRY = /^\s*'?([\w-]+)'?: (`(?:[^`\\]|\\.)*`),\n/gm;

/** @returns the module without these messages */
export function withoutEntries(module: string, ids: readonly string[]): string {
  return module.replaceAll(ENTRY, (entry, id) => (ids.includes(id) ? '' : entry));
}

/** @returns the module with these messages in all languages */
export function serverModule(
  built: readonly (readonly [locale: string, module: string])[],
  ids: readonly string[],
): readonly [path: string, content: string] {
  const languages = built.map(([locale, module]) => {
    const entries = [...module.matchAll(ENTRY)].filter(([, id = '']) => ids.includes(id));
    if (entries.length !== ids.length) throw new Error(`${locale}: not all messages of servers were found.`);
    return `${JSON.stringify(locale)}: {${entries.map(([, id, text]) => `'${id}': ${text}`).join(',')}}`;
  });
  return [
    'src/language/generated/server.ts',
    [
      '// Generated from locales/ by `npm run generate`. Do not edit.',
      '/** The messages that only stored pages have, by language and id. */',
      `export const serverTemplates: Readonly<Record<string, Readonly<Record<string, string>>>> = {${languages.join(',')}};\n`,
    ].join('\n'),
  ];
}

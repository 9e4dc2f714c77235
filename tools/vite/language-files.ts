import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { further, reviewed } from '../../src/language/generated/further/index.js';

/** The files beside the single file: the messages of the languages that are not in it, by name. */
export const languageFiles: ReadonlyMap<string, string> = new Map(
  Object.entries(further).map(([language, messages]) => [
    language,
    `${JSON.stringify(messages, Object.keys(messages).sort())}\n`,
  ]),
);

const hashes = [...languageFiles].map(([language, content]) => [
  language,
  createHash('sha256').update(content).digest('base64'),
]);

/** Writes these files, and puts their hashes into the single file, in the place of src/define/language-files.ts. */
export function languageHashes(): Plugin {
  return {
    name: 'language-hashes',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'single',
    generateBundle() {
      for (const [language, source] of languageFiles)
        this.emitFile({ type: 'asset', fileName: `languages/${language}.json`, source });
    },
    load: {
      filter: { id: /[\\/]define[\\/]language-files\.ts$/ },
      handler: () => `export const files = ${JSON.stringify(Object.fromEntries(hashes))};
export const reviewed = ${JSON.stringify(reviewed)};`,
    },
  };
}

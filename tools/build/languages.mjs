// @ts-check
// dist/languages/*.json: the messages of the languages that are not in the single file, and their hashes in it.
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packCatalogues } from './pack-catalogues.mjs';
import { weighCode } from './weigh.mjs';

/** No language may be heavier, in bytes with brotli. */
const LIMIT = 2000;

/**
 * @param {string} modules the folder with the compiled source
 * @returns {Promise<{ files: Map<string, string>, reviewed: string }>} content of each file by tag; which are reviewed
 */
async function languageFiles(modules) {
  const catalogues = join(modules, 'language/generated');
  const path = resolve(catalogues, 'further/index.js');
  const { further, reviewed } = await import(`${pathToFileURL(path)}?${Date.now()}`);
  const packing = /** @type {any} */ (packCatalogues(catalogues));
  await packing.buildStart();
  // In the order of the single file, where a message is its number.
  const ids = /** @type {string[]} */ (packing.api.ids());
  const files = Object.entries(further).map(([language, texts]) => {
    const entries = ids.map((id) => /** @type {const} */ ([id, texts[id] ?? '']));
    return /** @type {const} */ ([language, `${JSON.stringify(Object.fromEntries(entries))}\n`]);
  });
  return { files: new Map(files), reviewed };
}

/** Writes `languages/` of the folder, from the compiled `npm/` there. */
export async function buildLanguages(folder = 'dist') {
  const { files } = await languageFiles(join(folder, 'npm'));
  await mkdir(join(folder, 'languages'), { recursive: true });
  for (const [language, content] of files) {
    const { brotli } = weighCode(content);
    if (brotli > LIMIT) throw new Error(`languages/${language}.json: ${brotli} bytes with brotli, over ${LIMIT}.`);
    await writeFile(join(folder, `languages/${language}.json`), content);
  }
}

/**
 * Puts the hashes into the single file.
 * @param {string} modules the folder with the compiled source
 * @returns {import('vite').Plugin}
 */
export function languageHashes(modules) {
  return {
    name: 'language-hashes',
    async load(id) {
      if (!/define[\\/]language-files\.js$/.test(id)) return undefined;
      const { files, reviewed } = await languageFiles(modules);
      const hashes = [...files].map(([language, content]) => [
        language,
        createHash('sha256').update(content).digest('base64'),
      ]);
      return `export const files = ${JSON.stringify(Object.fromEntries(hashes))};\nexport const reviewed = ${JSON.stringify(reviewed)};\n`;
    },
  };
}

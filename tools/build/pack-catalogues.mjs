// @ts-check
// In the single file, ids that every language repeats and Cyrillic as \u escapes would weigh 0.2 kB more with brotli.
// So the ids stand there once, and each Cyrillic letter as one ASCII sign; `unpack` turns that into the same catalogues.
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const helper = '\0ikp-catalogues';

/**
 * @param {string} folder where the compiled catalogues are
 * @returns {import('vite').Plugin}
 */
export function packCatalogues(folder) {
  /** @type {Map<string, string[]>} file → texts in the order of the ids */
  const packed = new Map();
  /** @type {string[]} */
  let ids = [];
  return {
    name: 'pack-catalogues',
    async buildStart() {
      for (const name of (await readdir(folder)).filter((file) => file.endsWith('.js')).sort()) {
        const path = resolve(folder, name);
        const { templates } = await import(`${pathToFileURL(path)}?${Date.now()}`);
        ids = Object.keys(templates);
        if (ids.some((id) => templates[id].includes('|'))) throw new Error(`${path}: a text has the sign |.`);
        packed.set(
          path,
          ids.map((id) => templates[id]),
        );
      }
    },
    resolveId: (id) => (id === helper ? id : undefined),
    load(id) {
      if (id === helper) return unpackModule(ids);
      const texts = packed.get(id);
      if (!texts) return undefined;
      const [text, signs, letters] = encode(texts.join('|'));
      const rest = letters ? `, ${JSON.stringify(signs)}, ${JSON.stringify(letters)}` : '';
      return `import { unpack } from ${JSON.stringify(helper)};
export const templates = /* @__PURE__ */ unpack(${JSON.stringify(text)}${rest});`;
    },
  };
}

const unpackModule = (/** @type {string[]} */ ids) => `
const ids = ${JSON.stringify(ids.join('|'))}.split('|');
export const unpack = (text, signs = '', letters) =>
  Object.fromEntries([...text].map((sign) => letters?.[signs.indexOf(sign)] ?? sign).join('').split('|').map((text, index) => [ids[index], text]));
`;

/** @returns {[text: string, signs: string, letters: string]} the text in ASCII; which sign stands for which letter */
function encode(/** @type {string} */ text) {
  const letters = [...new Set(text)].filter((letter) => letter > '~').sort();
  if (letters.length === 0) return [text, '', ''];
  const free = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter(
    (sign) => !text.includes(sign) && !'"`\\$'.includes(sign),
  );
  if (letters.length > free.length) throw new Error('A catalogue has more letters than can be packed.');
  const signs = free.reverse().slice(0, letters.length).reverse();
  return [
    [...text].map((letter) => signs[letters.indexOf(letter)] ?? letter).join(''),
    signs.join(''),
    letters.join(''),
  ];
}

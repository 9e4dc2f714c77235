// @ts-check
// In the single file, the ids of messages and Cyrillic as \u escapes would weigh 0.9 kB more with brotli. So there an id
// is the message's number in the order of the ids, a catalogue is a list, and each Cyrillic letter is one ASCII sign.
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const helper = '\0ikp-catalogues';
const call = /(\bmsg\(\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`$]*`),\s*\{ id: )'([a-z0-9-]+)'(?= \}\s*\))/g;

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
        ids = Object.keys(templates).sort();
        const texts = ids.map((id) => templates[id]);
        if (texts.some((text) => text.includes('|'))) throw new Error(`${path}: a text has the sign |.`);
        packed.set(path, texts);
      }
    },
    resolveId: (id) => (id === helper ? id : undefined),
    load(id) {
      if (id === helper) return unpackModule;
      const texts = packed.get(id);
      if (!texts) return undefined;
      const args = encode(texts.join('|')).map((text) => JSON.stringify(text));
      return `import { unpack } from ${JSON.stringify(helper)};
export const templates = /* @__PURE__ */ unpack(${args});`;
    },
    transform(code, id) {
      if (id.includes('node_modules') || id === helper || packed.has(id)) return undefined;
      const numbered = code.replaceAll(call, (_, start, name) => `${start}${ids.indexOf(name)}`);
      // A message with a name would be looked up in a list, and shown in Polish.
      const left = /\{ id: '[^']*' \}|\bid: -1\b/.exec(numbered);
      if (left) throw new Error(`${id}: ${left[0]} is not in the form msg('…', { id: '…' }) or not in the catalogues.`);
      return { code: numbered, map: null };
    },
  };
}

const unpackModule = `
export const unpack = (text, signs = '', letters) =>
  [...text].map((sign) => letters?.[signs.indexOf(sign)] ?? sign).join('').split('|');
`;

/** @returns {string[]} the text in ASCII; and, where it has other letters, which sign stands for which letter */
function encode(/** @type {string} */ text) {
  const letters = [...new Set(text)].filter((letter) => letter > '~').sort();
  if (letters.length === 0) return [text];
  const free = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter(
    (sign) => !text.includes(sign) && !'"`\\$'.includes(sign),
  );
  if (letters.length > free.length) throw new Error('A catalogue has more letters than can be packed.');
  const signs = free.slice(-letters.length);
  const packed = [...text].map((letter) => signs[letters.indexOf(letter)] ?? letter).join('');
  return [packed, signs.join(''), letters.join('')];
}

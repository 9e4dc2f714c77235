// @ts-check
// In the single file, the ids of messages and all letters beyond ASCII as \u escapes would weigh 1.3 kB more with brotli.
// So there an id is the message's number in the order of the ids, a catalogue is a list, each other letter is one ASCII
// sign, and the Polish messages are a catalogue too, instead of standing in the code. Each is unpacked when it is needed.
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const helper = '\0ikp-catalogues';
const call = /(\bmsg\()\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`$]*`),\s*\{ id: '([a-z0-9-]+)' \}\s*(?=\))/g;

/** What makes a module with the Polish messages in its code one with a list of them. */
const sourceCatalogue = /** @type {const} */ ([
  ['[[SOURCE_LANGUAGE, pl]]', '[[SOURCE_LANGUAGE, source]]'],
  ['(catalogue?.[id] ?? pl[id])', 'catalogue[id]'],
  ['return (message, { id }) => catalogue?.[id] ?? message;', 'return (id) => catalogue[id];'],
]);

/**
 * @param {string} folder where the compiled catalogues are
 * @param {string} xliff a translation, for the Polish messages by id
 * @returns {import('vite').Plugin}
 */
export function packCatalogues(folder, xliff = 'locales/en.xlf') {
  /** @type {Map<string, string[]>} file → texts in the order of the ids */
  const packed = new Map();
  /** @type {string[]} */
  let ids = [];
  /** @type {string[]} */
  let source = [];
  return {
    name: 'pack-catalogues',
    /** For other plugins: the ids in the order of their numbers, once the build has started. */
    api: { ids: () => ids },
    async buildStart() {
      const messages = sourceMessages(await readFile(xliff, 'utf8'));
      const used = await usedIds(resolve(folder, '../..'));
      const dateWords = await templatesOf(resolve(folder, 'pl.js'));
      ids = [...[...messages.keys()].filter((id) => used.has(id)), ...Object.keys(dateWords)].sort();
      source = ids.map((id) => messages.get(id) ?? dateWords[id] ?? '');
      for (const name of (await readdir(folder)).filter((file) => /^(?!pl\.).*\.js$/.test(file)).sort()) {
        const path = resolve(folder, name);
        const templates = await templatesOf(path);
        packed.set(
          path,
          ids.map((id) => templates[id] ?? ''),
        );
      }
    },
    resolveId: (id) => (id === helper ? id : undefined),
    load(id) {
      if (id === helper) return unpackModule;
      const texts = packed.get(id);
      return texts && `${importHelper}export const templates = ${unpackCall(texts)};`;
    },
    transform(code, id) {
      if (id.includes('node_modules') || id === helper || packed.has(id)) return undefined;
      if (/language[\\/]catalogues\.js$/.test(id)) {
        const edited = sourceCatalogue.reduce((text, [from, to]) => {
          if (!text.includes(from)) throw new Error(`${id}: no ${from} is there to be replaced.`);
          return text.replace(from, () => to);
        }, code);
        return { code: `${importHelper}const source = ${unpackCall(source)};\n${edited}`, map: null };
      }
      const words = code.replaceAll(/'(cldr-[a-z-]+)'/g, (_, id) => String(ids.indexOf(id)));
      const numbered = words.replaceAll(call, (_, start, literal, name) => {
        const number = ids.indexOf(name);
        const text = Function(`return ${literal}`)();
        if (text !== source[number]) throw new Error(`${id}: “${text}” (${name}) is not in ${xliff}.`);
        return `${start}${number}`;
      });
      // A message in the code would be taken for a number.
      const left = /\{ id: '[^']*' \}/.exec(numbered);
      if (left) throw new Error(`${id}: ${left[0]} is not in the form msg('…', { id: '…' }).`);
      return { code: numbered, map: null };
    },
  };
}

/** @returns {Promise<Record<string, string>>} the texts of a compiled catalogue */
async function templatesOf(/** @type {string} */ path) {
  return (await import(`${pathToFileURL(path)}?${Date.now()}`)).templates;
}

/**
 * The ids of the messages that widgets have: others are words of servers alone.
 * @param {string} modules
 */
async function usedIds(modules) {
  const files = (await readdir(join(modules, 'widgets'), { recursive: true })).filter((name) => name.endsWith('.js'));
  const others = (await readdir(join(modules, 'language'))).filter((name) => name.endsWith('.js'));
  const paths = [
    ...files.map((name) => join(modules, 'widgets', name)),
    ...others.map((name) => join(modules, 'language', name)),
  ];
  const codes = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return new Set(codes.flatMap((code) => [...code.matchAll(call)].map(([, , , id]) => id)));
}

const importHelper = `import { unpack } from ${JSON.stringify(helper)};\n`;
const unpackModule = `
export const unpack = (text, signs = '', letters) =>
  [...text].map((sign) => letters?.[signs.indexOf(sign)] ?? sign).join('').split('|');
`;

/** @returns {string} */
function unpackCall(/** @type {readonly string[]} */ texts) {
  if (texts.some((text) => text.includes('|'))) throw new Error('A message has the sign |.');
  return `() => unpack(${encode(texts.join('|')).map((text) => JSON.stringify(text))})`;
}

/** @returns {Map<string, string>} the Polish messages by id */
function sourceMessages(/** @type {string} */ xliff) {
  const units = xliff.matchAll(/<trans-unit id="([^"]*)">\s*<source>([^<]*)<\/source>/g);
  const entities = /** @type {Record<string, string>} */ ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" });
  return new Map(
    [...units].map(([, id = '', text = '']) => [id, text.replaceAll(/&(\w+);/g, (_, name) => entities[name] ?? '')]),
  );
}

// The letter of a kin sound stands for another: then the languages' texts are alike, and compress better together.
const LETTERS = 'ąćęłńóśżźабвгґдеєжзиіїйклмнопрстуфхцчшщьюя';
const KIN = 'acelnoszzabvggdeejzyiijklmnoprstufhccwwuja';
const ASCII = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ#%&*+-/0123456789:;<=>?@[]^_~!';

/** @returns {string} the sign that is like a letter, if one is; a capital for a capital */
function kinOf(/** @type {string} */ letter) {
  const small = letter.toLowerCase();
  const kin = KIN[LETTERS.indexOf(small)] ?? '';
  return small === letter ? kin : kin.toUpperCase();
}

/** @returns {string[]} the text in ASCII; and, where it has other letters, which sign stands for which letter */
function encode(/** @type {string} */ text) {
  const count = (/** @type {string} */ letter) => text.split(letter).length;
  const letters = [...new Set(text)].filter((letter) => letter > '~').sort((one, other) => count(other) - count(one));
  const free = new Set([...ASCII].filter((sign) => !text.includes(sign)));
  if (letters.length === 0) return [text];
  if (letters.length > free.size) throw new Error('A catalogue has more letters than can be packed.');
  /** @type {Map<string, string>} */
  const signs = new Map();
  for (const letter of letters) if (free.delete(kinOf(letter))) signs.set(letter, kinOf(letter));
  for (const letter of letters.filter((each) => !signs.has(each))) {
    const [sign = ''] = free;
    free.delete(sign);
    signs.set(letter, sign);
  }
  const packed = [...text].map((letter) => signs.get(letter) ?? letter).join('');
  return [packed, [...signs.values()].join(''), [...signs.keys()].join('')];
}

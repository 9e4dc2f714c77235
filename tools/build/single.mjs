// @ts-check
// dist/ikp-widgets.js: the one file of a page with no build step.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';

export const singleFile = 'dist/ikp-widgets.js';

/** Bundles the compiled `npm/define/all.js` of the folder. */
export async function buildSingleFile(folder = 'dist') {
  const { version, license } = JSON.parse(await readFile('package.json', 'utf8'));
  // Compiled as a whole while it is on its way, instead of function by function while the page waits (V8 reads it so).
  const banner = `//# allFunctionsCalledOnLoad\n/*! ikp-widgets ${version} | ${license} */\n`;
  const { code, modules } = await bundle(join(folder, 'npm/define/all.js'), join(folder, 'npm'));
  await writeFile(join(folder, 'ikp-widgets.js'), banner + quiet(ascii(shortTokens(code.trim()))) + '\n');
  return modules;
}

/** Where the page has taken away what the script is built of, such as `Map`, it stops without an error in the page. */
function quiet(/** @type {string} */ code) {
  return `try{${code.replace(/;$/, '')}}catch(t){try{console.warn("ikp-widgets: "+t)}catch{}}`;
}

/**
 * The design tokens that only our own style sheets read, by letters instead of words.
 * @returns {string}
 */
function shortTokens(/** @type {string} */ code) {
  const names = [...new Set([...code.matchAll(/var\(--_([a-z-]+)/g)].map(([, name]) => name))];
  return code.replaceAll(/--_([a-z-]+)/g, (token, name) => {
    const index = names.indexOf(name);
    return index < 0 ? token : `--_${index.toString(36)}`;
  });
}

/**
 * A portal may serve the file in any encoding. The escapes are good wherever JavaScript has text, and in the tagged
 * templates too: lit reads the text that they stand for, not the text as written.
 * @returns {string}
 */
export function ascii(/** @type {string} */ code) {
  // eslint-disable-next-line no-control-regex -- everything that is not ASCII
  return code.replaceAll(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// @ts-check
// Templates and styles are written to be read; what is shipped has neither indentation nor comments.
import { minifyHTMLLiterals } from 'minify-literals';

/**
 * @param {string} code a JavaScript module
 * @returns {Promise<string>} the same with shorter html`` and css`` literals
 */
export async function minifyLiterals(code) {
  const result = await minifyHTMLLiterals(code, {
    sourceMap: false,
    css: minifyCss,
    // Only what can't change what is seen: white space is kept wherever it stands between inline elements.
    html: { decodeEntities: false, minifyJS: false, removeEmptyAttributes: false, minifyCSS: false },
  });
  return result?.code ?? code;
}

/**
 * Works on the text as written between the backticks: a minifier that parses CSS would take `\u201e` there, which is
 * JavaScript's escape, for one of CSS. Nothing is reordered or rewritten.
 * @returns {string}
 */
export function minifyCss(/** @type {string} */ css) {
  return css
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/)
    .map((part, index) => (index % 2 === 1 ? part : squeeze(part)))
    .join('')
    .trim();
}

function squeeze(/** @type {string} */ css) {
  return css
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}')
    .replaceAll(/(?<![\w.])0\.(?=\d)/g, '.');
}

// Templates and styles are written to be read; what is shipped has neither indentation nor comments.
import { relative } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

/** Makes the html`` and css`` literals of our source shorter. */
export function literals(): Plugin {
  return {
    name: 'literals',
    apply: 'build',
    // After TypeScript.
    enforce: 'post',
    async transform(code, id) {
      if (!/^src[\\/](widgets|server)[\\/]/.test(relative(this.environment.config.root, id))) return undefined;
      return { code: await minifyLiterals(code), map: null };
    },
  };
}

/** The same JavaScript module with shorter html`` and css`` literals. */
export async function minifyLiterals(code: string): Promise<string> {
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
 */
export function minifyCss(css: string): string {
  return css
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/)
    .map((part, index) => (index % 2 === 1 ? part : squeeze(part)))
    .join('')
    .trim();
}

function squeeze(css: string): string {
  return css
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}')
    .replaceAll(/(?<![\w.])0\.(?=\d)/g, '.');
}

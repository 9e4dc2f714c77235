import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const inSingleFile = (name: string) => fileURLToPath(new URL(`../../src/define/single-file/${name}`, import.meta.url));
const scope = inSingleFile('lit-scope.ts');

/** What that scope has, and by what a module of Lit's shows that it needs it. */
const SCOPED = new Map([
  ['document', /\bdocument\b/],
  ['globalThis', /\bglobalThis\b/],
  ['litPropertyMetadata', /\blitPropertyMetadata\b/],
  ['Object', /\bdefineProperty\b/],
  ['Promise', /\bPromise\b/],
  ['Symbol', /\bSymbol\.metadata\b/],
]);

/** In the single file, gives Lit a global scope of its own and takes its style sheets away: see src/define/single-file. */
export function litOnAnyPage(): Plugin {
  return {
    name: 'lit-on-any-page',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'single',
    resolveId: { filter: { id: /^\.\/css-tag\.js$/ }, handler: () => inSingleFile('lit-css-tag.ts') },
    transform: {
      filter: { id: /[\\/]node_modules[\\/](@lit|lit|lit-element|lit-html)[\\/]/ },
      handler(code) {
        const names = [...SCOPED].filter(([, use]) => use.test(code)).map(([name]) => name);
        if (names.length === 0) return undefined;
        return { code: `import { ${names.join(', ')} } from ${JSON.stringify(scope)};\n${code}`, map: null };
      },
    },
  };
}

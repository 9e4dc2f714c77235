/** Lint rules that hold the house of src: rooms over a pure core, and imports that point one way. */
import { readdirSync } from 'node:fs';
import { createNodeResolver } from 'eslint-plugin-import-x';
import type { Linter } from 'eslint';

// Without the extensions and the parser, `no-cycle` reads no file of TypeScript, and finds nothing.
export const importSettings = {
  'import-x/extensions': ['.ts'],
  'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
  'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts'] } })],
};

const WIDGETS = readdirSync(new URL('../../src/widgets', import.meta.url)).filter((name) => name !== 'parts');

/** What of src each folder may import, itself included. */
const MAY_IMPORT = {
  notice: ['notice'],
  elements: ['notice', 'elements'],
  schedule: ['notice', 'schedule'],
  // No visitor loads these: nothing that widgets are made of imports them.
  rules: ['notice', 'rules'],
  server: ['notice', 'elements', 'schedule', 'language', 'widgets', 'server'],
  embedding: ['notice', 'elements', 'schedule', 'language', 'widgets/parts', 'server', 'embedding'],
  cli: ['notice', 'elements', 'schedule', 'language', 'widgets', 'rules', 'server', 'embedding', 'cli'],
  language: ['notice', 'schedule', 'language'],
  source: ['notice', 'schedule', 'source'],
  'widgets/parts': ['notice', 'elements', 'schedule', 'language', 'source', 'widgets/parts'],
  ...Object.fromEntries(
    WIDGETS.map((widget) => [
      `widgets/${widget}`,
      ['notice', 'elements', 'schedule', 'language', 'source', 'widgets/parts', `widgets/${widget}`],
    ]),
  ),
};

const zones = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  target: `./src/${room}`,
  from: './src',
  except: allowed.map((name) => `./${name}`),
  message: `${room} may import only ${allowed.join(', ')}.`,
}));

/** The folders at the top, in the order in which they build on each other; each may import only those before it. */
const FLOORS = ['src', 'tools', 'demo', 'studio', 'deploy', 'bench', 'test'];

/** Imports between the folders at the top point one way, and nowhere in a circle. */
export const floorRules: Linter.RulesRecord = {
  'import-x/no-cycle': 'error',
  'import-x/no-restricted-paths': [
    'error',
    {
      zones: FLOORS.map((folder, index) => ({
        target: `./${folder}`,
        from: FLOORS.slice(index + 1).map((above) => `./${above}`),
        message: `${folder} may import only ${FLOORS.slice(0, index + 1).join(', ')}.`,
      })).slice(0, -1),
    },
  ],
};

export const houseRules: Linter.RulesRecord = {
  'import-x/no-cycle': 'error',
  'import-x/no-restricted-paths': [
    'error',
    {
      zones: [
        ...zones,
        { target: './src', from: FLOORS.slice(1).map((above) => `./${above}`), message: 'src imports only src.' },
        {
          target: ['./src/*.ts', './src/!(define)/**'],
          from: './src/define',
          message: 'Only define registers elements: an import of anything else has no side effect.',
        },
      ],
    },
  ],
  'no-restricted-imports': [
    'error',
    { patterns: [{ regex: 'unsafe-|/static-html', message: 'No markup from text.' }] },
  ],
};

/** Text of a document never becomes markup. */
export const markupFromText = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'No markup from text: write a template.',
  },
  { selector: 'TemplateElement[value.raw=/[.](inner|outer)HTML/]', message: 'No markup from text: write a template.' },
];

/**
 * The pure rooms get everything as an argument, the time above all. (That they know no DOM and no Node, their tsconfig
 * holds.)
 */
export const pureRoomRules: Linter.RulesRecord = {
  'no-restricted-imports': ['error', { patterns: [{ regex: '^[^.]', message: 'The pure rooms import no package.' }] }],
  'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'performance', 'setTimeout', 'setInterval'],
  'no-restricted-syntax': [
    'error',
    ...[
      'MemberExpression[object.name="Date"][property.name="now"]',
      ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]',
    ].map((selector) => ({ selector, message: '`now` is an argument.' })),
  ],
};

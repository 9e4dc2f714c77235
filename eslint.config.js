import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { houseRules, markupFromText, pureRoomRules } from './tools/lint/house-rules.mjs';

const inSource = ['src/**/*.ts'];
const inStudio = ['studio/**/*.ts'];
const inTypeScript = [...inSource, ...inStudio, 'test/**/*.ts', 'tools/**/*.ts', 'vite.config.ts'];

// Without the extensions and the parser, `no-cycle` reads no file of TypeScript, and finds nothing.
const importSettings = {
  'import-x/extensions': ['.ts'],
  'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
  'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts'] } })],
};
/** @type {import('eslint').Linter.RuleEntry} */
const maxLines = ['warn', { max: 200, skipBlankLines: true, skipComments: true }];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.cache/', '**/generated/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,

  {
    files: inTypeScript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['vite.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // With noUncheckedIndexedAccess, `!` is how a line says that the one before has looked.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
    },
  },
  {
    files: inSource,
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    plugins: { 'import-x': importX },
    settings: importSettings,
    rules: {
      ...houseRules,
      'no-console': 'error',
      'max-lines': maxLines,
      'no-restricted-syntax': ['error', ...markupFromText],
    },
  },
  {
    files: inStudio,
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended],
    plugins: { 'import-x': importX },
    settings: importSettings,
    rules: {
      'import-x/no-cycle': 'error',
      'no-console': 'error',
      'max-lines': maxLines,
      'no-restricted-syntax': ['error', ...markupFromText],
    },
  },
  { files: ['src/notice/**', 'src/elements/**', 'src/schedule/**', 'src/rules/**'], rules: pureRoomRules },
  // The one place that writes to the console.
  { files: ['src/source/console.ts'], rules: { 'no-console': 'off' } },

  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are expressions: `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      // The types of a plugin of Chai's say that `equal` gives a promise. It does not.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'chai', name: 'Equal' }] },
      ],
      // Tests put methods of the platform aside, and back.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['test/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'test'].map((object) => ({ object, property: 'only', message: 'The others count too.' })),
      ],
    },
  },
  // TypeScript checks these by their JSDoc, and knows the globals of Node and of the page.
  { files: ['**/*.mjs', '**/*.js'], rules: { 'no-undef': 'off' } },
);

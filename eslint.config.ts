import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { floorRules, houseRules, importSettings, markupFromText, pureRoomRules } from './tools/lint/house-rules.js';
import type { ESLint, Linter } from 'eslint';

const inSource = ['src/**/*.ts'];
const inStudio = ['studio/**/*.ts'];
const inBrowsers = [...inSource, ...inStudio, 'test/browser/**/*.ts'];

const maxLines: Linter.RuleEntry = ['warn', { max: 200, skipBlankLines: true, skipComments: true }];

/** A configuration that a plugin has for sure; by its type it may have none. */
const flat = ({ configs }: ESLint.Plugin, name: string) => configs?.[name] as Linter.Config;

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.cache/', '**/generated/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX },
    settings: importSettings,
    rules: {
      ...floorRules,
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
    // Scripts of Node read JSON and what pages answer, whose types nobody knows.
    files: ['**/*.ts'],
    ignores: [...inBrowsers, 'tools/vite/**', 'tools/build/**'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-plus-operands': ['error', { allowAny: true }],
      // A handler of a server may be asynchronous, and what an asynchronous interface asks for may know its answer.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: inSource,
    extends: [flat(lit, 'flat/recommended'), flat(wc, 'flat/best-practice'), litA11y.configs.recommended],
    rules: {
      ...houseRules,
      'no-console': 'error',
      'max-lines': maxLines,
      'no-restricted-syntax': ['error', ...markupFromText],
    },
  },
  {
    files: inStudio,
    extends: [flat(lit, 'flat/recommended'), litA11y.configs.recommended],
    rules: {
      'no-console': 'error',
      'max-lines': maxLines,
      'no-restricted-syntax': ['error', ...markupFromText],
    },
  },
  { files: ['src/notice/**', 'src/elements/**', 'src/schedule/**', 'src/rules/**'], rules: pureRoomRules },
  // The one place that writes to the console.
  { files: ['src/source/console.ts'], rules: { 'no-console': 'off' } },

  {
    files: ['test/browser/**/*.ts'],
    rules: {
      // Chai's assertions are expressions: `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      // Tests put methods of the platform aside, and back.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            // The types of a plugin of Chai's say that `equal` gives a promise. It does not.
            { from: 'package', package: 'chai', name: 'Equal' },
            // The runner waits for what these return.
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
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
  // What has to be JavaScript: TypeScript knows the globals of Node and of the page, ESLint does not.
  { files: ['**/*.mjs', '**/*.js'], rules: { 'no-undef': 'off' } },
);

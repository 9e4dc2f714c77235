// The rules on imports find what they are for: without their settings they read no TypeScript, and find nothing.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { ESLint } from 'eslint';
import { importX } from 'eslint-plugin-import-x';
import { parser } from 'typescript-eslint';
import { floorRules, importSettings } from '../../tools/lint/house-rules.js';

const folder = await mkdtemp(join(tmpdir(), 'ikp-lint-'));
after(() => rm(folder, { recursive: true }));
process.chdir(folder); // The rule on paths goes by it.

/** @returns the names of the rules that find something, by file */
async function lint(files: Record<string, string>): Promise<Record<string, string[]>> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.ts'],
      languageOptions: { parser },
      plugins: { 'import-x': importX },
      settings: importSettings,
      rules: floorRules,
    },
  });
  const results = await eslint.lintFiles(Object.keys(files));
  return Object.fromEntries(
    results.map(({ filePath, messages }) => [
      filePath.slice(folder.length + 1).replaceAll('\\', '/'),
      messages.map(({ ruleId }) => String(ruleId)),
    ]),
  );
}

test('modules that import each other in a circle are found', async () => {
  const found = await lint({
    'src/a.ts': "import { b } from './b.js';\nexport const a = (): number => b();\n",
    'src/b.ts': "import { c } from './c.js';\nexport const b = (): number => c();\n",
    'src/c.ts': "import { a } from './a.js';\nexport const c = (): number => a();\n",
    'src/d.ts': "import { a } from './a.js';\nexport const d = (): number => a();\n",
  });
  const circle = ['import-x/no-cycle'];
  assert.deepEqual(found, { 'src/a.ts': circle, 'src/b.ts': circle, 'src/c.ts': circle, 'src/d.ts': [] });
});

test('an import from a folder further up is found', async () => {
  const found = await lint({
    'tools/a.ts': "import { b } from '../test/b.js';\nexport const a: number = b;\n",
    'test/b.ts': "import { c } from '../tools/c.js';\nexport const b: number = c;\n",
    'tools/c.ts': 'export const c = 1;\n',
  });
  assert.deepEqual(found, { 'tools/a.ts': ['import-x/no-restricted-paths'], 'test/b.ts': [], 'tools/c.ts': [] });
});

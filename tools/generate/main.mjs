// @ts-check
// `npm run generate` writes every file that is made from another one; `npm run generate:check` says which are not current.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { noticeSchema } from './schema.mjs';
import { shapeModule } from './shape.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

/** @returns {Promise<Map<string, string>>} path → content of every generated file */
async function generate() {
  const schema = noticeSchema();
  return new Map([
    ['notice.schema.json', JSON.stringify(schema)],
    ['src/notice/generated/shape.ts', shapeModule(schema)],
  ]);
}

const check = process.argv.includes('--check');
const stale = [];
for (const [path, raw] of await generate()) {
  const content = await format(raw, { ...(await resolveConfig(path)), singleQuote: true, printWidth: 120, filepath: path });
  if ((await readFile(path, 'utf8').catch(() => undefined)) === content) continue;
  stale.push(path);
  if (check) continue;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
if (check && stale.length > 0) {
  console.error(`Not current: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`);
  process.exitCode = 1;
} else {
  console.log(check ? 'Every generated file is current.' : `Generated: ${stale.join(', ') || 'nothing has changed'}.`);
}

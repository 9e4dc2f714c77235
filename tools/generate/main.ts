// `npm run generate` writes every file that is made from another one; `npm run generate:check` says which are not
// current; `npm run localize:extract` brings locales/*.xlf up to the messages in the source.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readmeWithCommands } from './commands.js';
import { manifest } from './manifest.js';
import { extractMessages, messageModules } from './messages.js';
import { rulesPage } from './rules-page.js';
import { noticeSchema } from './schema.js';
import { shapeModule } from './shape.js';

const style = { singleQuote: true, printWidth: 120 };

const generators: (() => Promise<Iterable<readonly [path: string, content: string]>>)[] = [
  async () => {
    const schema = noticeSchema();
    return [
      ['notice.schema.json', JSON.stringify(schema)],
      ['src/notice/generated/shape.ts', shapeModule(schema)],
    ];
  },
  messageModules,
  async () => [['docs/rules.md', rulesPage()]],
  async () => [['README.md', await readmeWithCommands()]],
  async () => [['custom-elements.json', JSON.stringify(await manifest())]],
];

async function main(task: string | undefined) {
  if (task === '--extract') return extractMessages();
  const stale = [];
  const failures: string[] = [];
  for (const generator of generators) {
    // One missing translation must not keep the others from being made.
    const files = await generator().catch((error: unknown) => {
      failures.push(messageOf(error));
      return [];
    });
    for (const [path, raw] of files) {
      const content = await format(raw, { ...style, ...(await resolveConfig(path)), filepath: path });
      if ((await readFile(path, 'utf8').catch(() => undefined)) === content) continue;
      stale.push(path);
      if (task === '--check') continue;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
  }
  if (failures.length > 0) throw new Error(failures.join('\n'));
  if (task !== '--check') console.log(`Generated: ${stale.join(', ') || 'nothing has changed'}.`);
  else if (stale.length === 0) console.log('Every generated file is current.');
  else throw new Error(`Not current: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`);
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
await main(process.argv[2]).catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});

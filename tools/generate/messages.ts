// The built-in languages: TypeScript modules made of locales/*.xlf by lit-localize, which itself only warns when a
// translation is missing. A visitor would meet Polish in the middle of Ukrainian, so here it is an error.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { stringifyDiagnostics } from '@lit/localize-tools/lib/typescript.js';
import { dateWordsOf, keepDateWords } from './date-words.js';
import { furtherModule, modulePath, notReviewed, withTargets } from './languages.js';
import { serverModule, serverOnly, withoutEntries } from './server-messages.js';
import type { Config } from '@lit/localize-tools/lib/types/config.js';
import type { Message, ProgramMessage } from '@lit/localize-tools/lib/messages.js';

/** @returns path → TypeScript of each language; of the source language, its words of dates */
export async function messageModules(): Promise<Map<string, string>> {
  return inTemporaryFolder(async (config, temporary) => {
    const localizer = new RuntimeLitLocalizer({ ...config, output: { ...config.output, outputDir: temporary } } as any);
    const messages = sourceMessages(localizer);
    const { translations } = localizer.readTranslationsSync();
    const problems = [
      ...unnamed(messages),
      ...config.targetLocales.flatMap((locale) => faulty(locale, messages, translations.get(locale) ?? [])),
      ...localizer.validateTranslations().errors,
    ];
    if (problems.length === 0) problems.push(...(await outdated(config)), ...(await notReviewed()));
    if (problems.length > 0) throw new Error(problems.join('\n'));
    await localizer.build();
    const ofServers = await serverOnly(messages.map(({ name }) => name));
    const built = await Promise.all(
      config.targetLocales.map(
        async (locale) => [locale, await readFile(join(temporary, `${locale}.ts`), 'utf8')] as const,
      ),
    );
    const modules = built.map(
      ([locale, module]) =>
        [modulePath(locale), header(withDateWords(withoutEntries(module, ofServers), locale))] as const,
    );
    const source = header(withDateWords('export const templates = {\n};\n', config.sourceLocale));
    return new Map([
      ...modules,
      [modulePath(config.sourceLocale), source],
      serverModule(built, ofServers),
      await furtherModule(config.targetLocales),
    ]);
  });
}

/** @returns a module of messages, with the words of dates in it */
function withDateWords(module: string, locale: string): string {
  const entries = Object.entries(dateWordsOf(locale)).map(
    ([id, text]) => `${JSON.stringify(id)}: ${JSON.stringify(text)},\n`,
  );
  return module.replace(/\};\s*$/, () => `${entries.join('')}};\n`);
}

/** Brings the XLIFF files up to the messages in the source; new ones get an empty `<target>`, to be reviewed. */
export async function extractMessages() {
  const files = await extracted();
  await mkdir('locales', { recursive: true });
  for (const [path, content] of files) await writeFile(path, content);
  await keepDateWords([...files.keys()].map((path) => basename(path, '.xlf')));
}

/** @returns path → content of the XLIFF files as they should be */
function extracted(): Promise<Map<string, string>> {
  return inTemporaryFolder(async (config, temporary) => {
    await cp(config.resolve('locales'), temporary, { recursive: true }).catch(() => undefined);
    const localizer = new RuntimeLitLocalizer({
      ...config,
      interchange: { ...config.interchange, xliffDir: temporary },
    } as any);
    sourceMessages(localizer);
    await localizer.writeInterchangeFiles();
    const files = config.targetLocales.map(async (locale) => {
      // lit-localize adds an empty line at the end with every run.
      const text = withTargets(await readFile(join(temporary, `${locale}.xlf`), 'utf8')).trimEnd() + '\n';
      return [`locales/${locale}.xlf`, text] as const;
    });
    return new Map(await Promise.all(files));
  });
}

function sourceMessages(localizer: RuntimeLitLocalizer): ProgramMessage[] {
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length > 0) throw new Error(stringifyDiagnostics(errors));
  return messages;
}

function unnamed(messages: ProgramMessage[]): string[] {
  const hashed = messages.filter(({ name }) => /^[hs][0-9a-f]{16}$/.test(name));
  return hashed.map(({ contents }) => `msg(): "${textOf({ name: '', contents })}" needs an explicit id.`);
}

function faulty(locale: string, messages: Message[], translations: Message[]): string[] {
  const texts = new Map(translations.map((message) => [message.name, textOf(message)]));
  const missing = messages.map(({ name }) => name).filter((name) => !texts.get(name)?.trim());
  const different = messages
    .filter(({ name }) => !missing.includes(name))
    .filter((message) => {
      return placeholders(textOf(message)) !== placeholders(texts.get(message.name) ?? '');
    });
  const help = 'Run `npm run localize:extract` and fill in each <target>.';
  return [
    ...(missing.length > 0 ? [`locales/${locale}.xlf: no translation of ${missing.join(', ')}. ${help}`] : []),
    ...different.map(({ name }) => `locales/${locale}.xlf: ${name} does not have the same {…} as its source.`),
  ];
}

const textOf = ({ contents }: Message) =>
  contents.map((part) => (typeof part === 'string' ? part : part.untranslatable)).join('');

const placeholders = (text: string) => (text.match(/\{\d\}/g) ?? []).sort().join();

/** @returns the XLIFF files in which a source text has changed, gone or come */
async function outdated(config: Config): Promise<string[]> {
  const problems = [];
  for (const [path, content] of await extracted()) {
    if ((await readFile(config.resolve(path), 'utf8')).trimEnd() !== content.trimEnd())
      problems.push(
        `${path}: not what the source says. Run \`npm run localize:extract\`, then look through its translations.`,
      );
  }
  return problems;
}

function header(module: string): string {
  const body = module.slice(
    Math.min(...['import ', 'export '].map((word) => module.indexOf(word)).filter((at) => at >= 0)),
  );
  return `// Generated from locales/ by \`npm run generate\`. Do not edit.\n${body.replaceAll(/\/\*.*?\*\//g, '')}`;
}

async function inTemporaryFolder<T>(work: (config: Config, temporary: string) => Promise<T>) {
  const temporary = await mkdtemp(join(tmpdir(), 'ikp-messages-'));
  try {
    return await work(readConfigFileAndWriteSchema('lit-localize.json'), temporary);
  } finally {
    await rm(temporary, { recursive: true });
  }
}

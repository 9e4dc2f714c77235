// Which languages are inside the single file, and which are files beside it.
import { readFile } from 'node:fs/promises';

/** Inside the single file, beside the source language: each line of them is reviewed by a person. */
const BUILT_IN = ['en', 'uk'];

const folder = 'src/language/generated';

/** @returns the path of the module with a language's messages */
export function modulePath(language: string): string {
  return BUILT_IN.includes(language) || language === 'pl'
    ? `${folder}/${language}.ts`
    : `${folder}/further/${language}.ts`;
}

/** @returns the ids of the messages in an XLIFF file whose translation no person has reviewed */
export function unreviewed(xliff: string): string[] {
  const units = xliff.matchAll(/<trans-unit id="([^"]*)">(?:(?!<\/trans-unit>)[^])*?<target([^>]*)>/g);
  return [...units].filter(([, , attributes = '']) => /state="needs-/.test(attributes)).map(([, id = '']) => id);
}

/** @returns an XLIFF file with an empty place for each translation that is missing, marked as not reviewed */
export function withTargets(xliff: string): string {
  const empty = '<target state="needs-review-translation"></target>';
  return xliff
    .replaceAll(/<\/source>\s*<\/trans-unit>/g, `</source>\n  ${empty}\n</trans-unit>`)
    .replaceAll('<target state="needs-review-translation"/>', empty);
}

/** @returns what is wrong with the built-in languages, one sentence each */
export async function notReviewed(): Promise<string[]> {
  const problems = BUILT_IN.map(async (language) => {
    const path = `locales/${language}.xlf`;
    const ids = unreviewed(await readFile(path, 'utf8'));
    return ids.length > 0
      ? [
          `${path}: nobody has reviewed ${ids.join(', ')}. This language is inside the single file: read each <target>, then take its state="…" away.`,
        ]
      : [];
  });
  return (await Promise.all(problems)).flat();
}

/** @returns the module that has all languages that are files of their own */
export async function furtherModule(languages: readonly string[]): Promise<readonly [path: string, content: string]> {
  const further = languages.filter((language) => !BUILT_IN.includes(language)).sort();
  const texts = await Promise.all(further.map((language) => readFile(`locales/${language}.xlf`, 'utf8')));
  const reviewed = further.filter((_, index) => unreviewed(texts[index] ?? '').length === 0);
  const nameOf = (language: string) => language.replaceAll('-', '_');
  return [
    `${folder}/further/index.ts`,
    [
      '// Generated from locales/ by `npm run generate`. Do not edit.',
      ...further.map((language) => `import { templates as ${nameOf(language)} } from './${language}.js';`),
      '\n/** The messages of the languages that are not inside the single file, by tag. */',
      `export const further = { ${further.map((language) => `${JSON.stringify(language)}: ${nameOf(language)}`).join(', ')} };`,
      '\n/** Those that a person has reviewed, each with a space after it. */',
      `export const reviewed: string = ${JSON.stringify(reviewed.map((language) => `${language} `).join(''))};\n`,
    ].join('\n'),
  ];
}

// docs/rules.md, from the rules themselves: a heading for each code, to which problems point.
import { build } from 'vite';
import type { RuleText } from '../../src/rules/rule.js';

/** @returns as the source has them now */
async function readRules(): Promise<{ rules: readonly RuleText[]; jsonRules: readonly RuleText[] }> {
  const entry = 'virtual:rules';
  const output = await build({
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'rules-entry',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) =>
          id === `\0${entry}`
            ? `export { rules } from '/src/rules/index.ts'; export { jsonRules } from '/src/cli/json/rules.ts';`
            : undefined,
      },
    ],
    build: { write: false, ssr: true, minify: false, target: 'node20', rolldownOptions: { input: entry } },
  });
  const [chunk] = ((Array.isArray(output) ? output[0] : output) as any).output;
  return import(`data:text/javascript;base64,${Buffer.from(chunk.code).toString('base64')}`);
}

function section({ code, severity, title, why, wrong, right }: RuleText): string {
  return [
    `### ${code}`,
    `**${severity}**: ${title}.`,
    why,
    `\`\`\`text\nwrong  ${wrong}\nright  ${right}\n\`\`\``,
  ].join('\n\n');
}

function table(rules: readonly RuleText[]): string {
  const rows = rules.map(({ code, severity, title }) => `| [${code}](#${code}) | ${severity} | ${title} |`);
  return ['| Code | Severity | What |', '| --- | --- | --- |', ...rows].join('\n');
}

/** @returns the page, in Markdown */
export async function rulesPage(): Promise<string> {
  const { rules, jsonRules } = await readRules();
  return `<!-- Generated from src/rules and src/cli/json/rules.ts by \`npm run generate\`. Do not edit. -->

# Rules for notice documents

What \`ikp-widgets check\` and \`checkNotice\` of \`ikp-widgets/rules\` report. Codes are stable: scripts may rely on them.

- **error**: the public would be told something wrong, or not be told something. \`check\` fails.
- **warning**: very likely a mistake.
- **advice**: it could be better. \`check --strict\` fails for warnings and advice, too.

${table([...jsonRules, ...rules])}

## The file and its JSON

${jsonRules.map(section).join('\n\n')}

## The document

${rules.map(section).join('\n\n')}
`;
}

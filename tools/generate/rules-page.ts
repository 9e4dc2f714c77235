// docs/rules.md, from the rules themselves: a heading for each code, to which problems point.
import { jsonRules } from '../../src/cli/json/rules.js';
import { rules } from '../../src/rules/index.js';
import type { RuleText } from '../../src/rules/rule.js';

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
export function rulesPage(): string {
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

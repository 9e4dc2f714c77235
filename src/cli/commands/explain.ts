import { nearest, ruleOf, rules, type RuleText } from '../../rules/index.js';
import { newCommand, type MakeCommand } from '../command.js';
import { CliError, painter, type Paint } from '../io.js';
import { jsonRules } from '../json/rules.js';

/** `explain`: what a code means; without one, all codes. */
export const command: MakeCommand = (io) =>
  newCommand('explain', 'Says what a code of check means; without one, lists all codes.', [
    'ikp-widgets explain',
    'ikp-widgets explain other-offset',
  ])
    .argument('[code]', 'a code that check has printed')
    .action((code: string | undefined) => io.out(code === undefined ? list() : explained(code, painter(io))));

function list(): string {
  const all: readonly RuleText[] = [...jsonRules, ...rules];
  const width = Math.max(...all.map(({ code }) => code.length));
  return `${all.map(({ code, severity, title }) => `${code.padEnd(width)}  ${severity.padEnd(7)}  ${title}`).join('\n')}\n`;
}

function explained(code: string, paint: Paint): string {
  const rule = ruleOf(code) ?? jsonRules.find((each) => each.code === code);
  if (!rule) {
    const near = nearest(
      code,
      [...jsonRules, ...rules].map((each) => each.code),
    );
    throw new CliError(
      `There is no code ${code}. ${near ? `Did you mean ${near}?` : 'All codes: ikp-widgets explain'}`,
    );
  }
  return page(rule, paint);
}

function page({ code, severity, title, why, wrong, right }: RuleText, paint: Paint): string {
  return [
    `${paint('bold', code)} (${severity})`,
    `${title}.`,
    '',
    why,
    '',
    `  ${paint('red', 'wrong')}  ${wrong}`,
    `  ${paint('green', 'right')}  ${right}`,
    '',
  ].join('\n');
}

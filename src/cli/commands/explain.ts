import { nearest, ruleOf, rules, type RuleText } from '../../rules/index.js';
import { CliError, painter, type Io, type Paint } from '../io.js';
import { jsonRules } from '../json/rules.js';

/** `explain`: what a code means; without one, all codes. */
export function explainCommand(code: string | undefined, io: Io): number {
  const paint = painter(io);
  if (code === undefined) {
    const all: readonly RuleText[] = [...jsonRules, ...rules];
    const width = Math.max(...all.map((rule) => rule.code.length));
    io.out(
      `${all.map((rule) => `${rule.code.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.title}`).join('\n')}\n`,
    );
    return 0;
  }
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
  io.out(page(rule, paint));
  return 0;
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

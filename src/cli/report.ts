import type { Severity } from '../rules/index.js';
import { painter, printable, type Io, type Paint, type Style } from './io.js';
import type { Checked, Located } from './located.js';

const STYLE: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', advice: 'cyan' };
/** How much of a line is shown, in characters. */
const WIDTH = 100;

/** Problems as people read them: place, sentence, excerpt with a caret, and what to write instead. */
export function textReport(all: readonly Checked[], io: Io): string {
  const paint = painter(io);
  const parts = all.flatMap(({ input, problems }) => {
    const lines = input.text.split('\n');
    return problems.map((problem) => problemText(problem, input.name, lines, paint));
  });
  return `${[...parts, summary(all, paint)].join('\n\n')}\n`;
}

function problemText(problem: Located, name: string, lines: readonly string[], paint: Paint): string {
  const { severity, code, line, column, message, instead } = problem;
  const place = paint('bold', `${name}:${line}:${column}`);
  return [
    `${place}: ${paint(STYLE[severity], severity)} ${paint('dim', code)}`,
    `  ${printable(message)}`,
    ...excerpt(problem, lines[line - 1] ?? '', paint),
    `  ${paint('green', '→')} ${printable(instead)}`,
  ].join('\n');
}

/** The line with a caret below what is meant; of a long line the part around it. */
function excerpt({ severity, line, column, endLine, endColumn }: Located, written: string, paint: Paint): string[] {
  const text = printable(written.replace(/\r$/, '').replaceAll('\t', ' '));
  const start = Math.max(0, Math.min(column - 1 - 40, text.length - WIDTH));
  const from = text.length > WIDTH ? start : 0;
  const shown = text.slice(from, from + WIDTH);
  const [before, after] = [from > 0 ? '…' : '', from + WIDTH < text.length ? '…' : ''];
  const last = endLine > line ? text.length : endColumn - 1;
  const length = Math.max(1, Math.min(last, from + WIDTH) - (column - 1));
  const indent = widthOf(before + text.slice(from, column - 1));
  const caret = '^'.repeat(Math.max(1, widthOf(text.slice(column - 1, column - 1 + length))));
  const number = String(line);
  return [
    `  ${paint('dim', `${number} |`)} ${before}${shown}${after}`,
    `  ${paint('dim', `${' '.repeat(number.length)} |`)} ${' '.repeat(indent)}${paint(STYLE[severity], caret)}`,
  ];
}

/** How many columns a terminal gives a text: marks have none, wide signs two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{M}|\p{Default_Ignorable_Code_Point}/u.test(character)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}

export function counts(all: readonly Checked[]): Record<Severity, number> {
  const result = { error: 0, warning: 0, advice: 0 };
  for (const { problems } of all) for (const { severity } of problems) result[severity] += 1;
  return result;
}

function summary(all: readonly Checked[], paint: Paint): string {
  const { error, warning, advice } = counts(all);
  const files = all.length === 1 ? all[0]!.input.name : `${all.length} documents`;
  if (error + warning + advice === 0) return `${paint('green', '✓')} ${files}: no problems.`;
  const said = [
    error && paint('red', `${error} error${error === 1 ? '' : 's'}`),
    warning && paint('yellow', `${warning} warning${warning === 1 ? '' : 's'}`),
    advice && paint('cyan', `${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice`),
  ].filter(Boolean);
  return `${files}: ${said.join(', ')}. What a code means: ikp-widgets explain CODE`;
}

/** The report for programs; its form is described in docs/cli.md. */
export function jsonReport(all: readonly Checked[]): string {
  const documents = all.map(({ input, problems }) => ({
    file: input.name,
    problems: problems.map(({ code, severity, path, line, column, endLine, endColumn, message, instead, docs }) => ({
      code,
      severity,
      path: path ?? null,
      line,
      column,
      endLine,
      endColumn,
      message,
      instead,
      docs,
    })),
  }));
  return `${JSON.stringify({ format: 1, counts: counts(all), documents }, null, 2)}\n`;
}

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', advice: 'notice' };

/** Workflow commands of GitHub: marks beside the lines of a change. */
export function githubReport(all: readonly Checked[]): string {
  const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const lines = all.flatMap(({ input, problems }) =>
    problems.map(({ code, severity, line, column, endLine, endColumn, message, instead }) => {
      const place = `file=${property(input.name)},line=${line},endLine=${endLine},col=${column},endColumn=${endColumn}`;
      return `::${COMMAND[severity]} ${place},title=${code}::${escaped(`${message} ${instead}`)}`;
    }),
  );
  const { error, warning, advice } = counts(all);
  return `${[...lines, `${error} errors, ${warning} warnings, ${advice} pieces of advice.`].join('\n')}\n`;
}

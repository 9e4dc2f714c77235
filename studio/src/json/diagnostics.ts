import type { Diagnostic } from '@codemirror/lint';
import { findNodeAtLocation, parse, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { RuleProblem } from '../../../src/rules/index.js';
import { problemWords } from '../problems/words.js';
import { stepsOf } from '../store/pointer.js';
import type { StudioLanguage } from '../texts/both.js';
import { jsonTexts } from './texts.js';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where a place of the document stands in its text; of what is missing, what it should stand in. */
export function rangeOf(text: string, pointer: string, tree: Node | undefined = parseTree(text)): Range {
  for (let steps: (string | number)[] = stepsOf(pointer); tree; steps = steps.slice(0, -1)) {
    const node = findNodeAtLocation(tree, steps.map(asStep));
    if (node && (steps.length > 0 || pointer === '')) return lineOf(text, node);
    if (steps.length === 0) break;
  }
  return firstMistake(text);
}

/** The place of the first mistake in the notation, else the beginning. */
export function firstMistake(text: string): Range {
  return firstError(text) ?? { from: 0, to: Math.min(1, text.length) };
}

/** Numbers lead into lists, and may be names in objects; lists are much more usual. */
const asStep = (step: string | number) => (/^\d+$/.test(String(step)) ? Number(step) : step);

/** Of an object or a list only its first line is marked. */
function lineOf(text: string, { offset, length, type }: Node): Range {
  const end = text.indexOf('\n', offset);
  const isLong = type === 'object' || type === 'array';
  return { from: offset, to: isLong && end !== -1 ? Math.min(end, offset + length) : offset + length };
}

function firstError(text: string): Range | undefined {
  const errors: ParseError[] = [];
  parse(text, errors);
  const [first] = errors;
  return (
    first && {
      from: Math.min(first.offset, text.length),
      to: Math.min(first.offset + Math.max(first.length, 1), text.length),
    }
  );
}

/** What is marked in the text: the mistake that makes it no JSON, else what the rules say. */
export function diagnosticsOf(text: string, problems: readonly RuleProblem[], language: StudioLanguage): Diagnostic[] {
  const error = firstError(text);
  if (error) {
    const before = text.slice(0, error.from);
    const line = before.split('\n').length;
    const column = error.from - before.lastIndexOf('\n');
    return [{ ...error, severity: 'error', message: jsonTexts[language].syntax(line, column) }];
  }
  const tree = parseTree(text);
  return problems.map((problem) => {
    const { title, advice } = problemWords(problem, language);
    const severity = problem.severity === 'advice' ? 'info' : problem.severity;
    return { ...rangeOf(text, problem.path, tree), severity, message: `${title} ${advice}` };
  });
}

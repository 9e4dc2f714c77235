import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { mend } from './mend.js';
import { placeIn } from './places.js';
import type { JsonProblem } from './rules.js';

/** A part of a text, in UTF-16 units. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

/** A document as it was read, with the places of everything in it. */
export interface JsonText {
  readonly text: string;
  /** Missing where the text is no JSON, even after mending. */
  readonly value?: unknown;
  readonly problems: readonly JsonProblem[];
  /** Where the value of a JSON Pointer stands, or, of a field, its name; of what is not there, what is around it. */
  readonly spanOf: (path: string, part?: 'value' | 'key') => Span;
}

/** Reads a document; what is nearly JSON is explained, mended and read. */
export function readJson(text: string): JsonText {
  const whole = wholeFlaw(text);
  if (whole) return { text, problems: [whole], spanOf: () => whole };
  try {
    const value: unknown = JSON.parse(text);
    // Building the tree takes longer than reading the text: most documents need none.
    if (countNames(text) === countKeys(value)) {
      let tree: Node | undefined;
      return { text, value, problems: [], spanOf: (path, part) => spanIn((tree ??= parseTree(text)), path, part) };
    }
  } catch {
    // Explained below.
  }
  const { mended, problems } = mend(text);
  const found: ParseError[] = [];
  const tree = parseTree(mended.text, found);
  const written = ({ offset, length }: Span): Span => {
    const start = mended.writtenAt(offset);
    return { offset: start, length: Math.max(1, mended.writtenAt(offset + length) - start) };
  };
  const errors = found.slice(0, 1).map((error) => explained(error, written, text));
  // After what even mending could not make JSON, the rest is a guess.
  const sure = problems.filter(({ offset }) => errors.every((error) => offset <= error.offset));
  const all = [...sure, ...errors, ...(errors.length > 0 ? [] : duplicates(tree, written, text))];
  const usable = tree && found.length === 0;
  return {
    text,
    ...(usable && { value: JSON.parse(mended.text) as unknown }),
    problems: all.sort((first, second) => first.offset - second.offset),
    spanOf: (path, part) => written(spanIn(tree, path, part)),
  };
}

function wholeFlaw(text: string): JsonProblem | undefined {
  const trimmed = text.trim();
  if (!trimmed)
    return {
      code: 'json-empty',
      offset: 0,
      length: 1,
      message: 'There is nothing in it.',
      instead: 'Write a notice document; `ikp-widgets init` makes one to start from.',
    };
  if (/^"[^"\n]*"\s*:/.test(trimmed))
    return {
      code: 'json-brackets',
      offset: text.indexOf('"'),
      length: 1,
      message: 'The { before the first name is missing.',
      instead: 'Write { here, and } at the end.',
    };
  // YAML, a bare list of words: what is no object at all is not worth mending.
  if (/^[\p{L}_-]/u.test(trimmed) && !/^(true|false|null|NaN|-\d)/.test(trimmed))
    return {
      code: 'json-syntax',
      offset: text.indexOf(trimmed),
      length: trimmed.split('\n')[0]!.length,
      message: 'A notice document begins with {.',
      instead: 'Write JSON; `ikp-widgets init` makes a document to start from.',
    };
  if (!/^<(!doctype|html|head|body|\?xml|script|div|p|rss|svg)/i.test(trimmed)) return undefined;
  const title = /<title[^>]*>([^<]{1,80})/i.exec(trimmed)?.[1]?.trim().replace(/\s+/g, ' ');
  return {
    code: 'json-html',
    offset: text.indexOf('<'),
    length: 1,
    message: `This is a web page, not JSON${title ? `: “${title}”` : ''}.`,
    instead: /log|sign|zalog/i.test(title ?? '')
      ? 'The address asks for a login: give one that answers everybody with the document.'
      : 'Give the address or the file of the document itself.',
  };
}

/** The names of fields in the text: texts before a colon. */
function countNames(text: string): number {
  let count = 0;
  for (const [found] of text.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?/g)) if (found.endsWith(':')) count += 1;
  return count;
}

function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) for (const item of value) count += countKeys(item);
  else for (const child of Object.values(value)) count += 1 + countKeys(child);
  return count;
}

function duplicates(tree: Node | undefined, written: (span: Span) => Span, text: string): JsonProblem[] {
  if (!tree) return [];
  const found: JsonProblem[] = [];
  const visit = (node: Node): void => {
    const names = new Map<string, Node>();
    for (const child of node.children ?? []) {
      const [key] = node.type === 'object' ? (child.children ?? []) : [];
      const first = key && names.get(key.value as string);
      if (key && first) {
        const { line, column } = placeIn(text, written(first).offset);
        found.push({
          code: 'json-duplicate-key',
          ...written(key),
          message: `"${String(key.value)}" stands here twice: first at ${line}:${column}. Only the last one counts.`,
          instead: 'Keep one of the two.',
        });
      } else if (key) names.set(key.value as string, key);
      visit(child);
    }
  };
  visit(tree);
  return found;
}

/** What the parser still has to say of a mended text. The figures are its codes. */
function explained(
  { error: parseError, offset, length }: ParseError,
  written: (span: Span) => Span,
  text: string,
): JsonProblem {
  const error: number = parseError;
  const span = written({ offset, length });
  const shown = text.slice(span.offset, span.offset + Math.min(span.length, 20)).split('\n')[0]!;
  const [message, instead] =
    error === 3
      ? [`The name of a field is expected here, not ${shown || 'the end'}.`, 'Write "name": value.']
      : error === 4
        ? [`A value is expected here, not ${shown || 'the end'}.`, 'Write a value, or remove the name before it.']
        : [`This is no JSON: ${shown || 'the end'}`, 'Compare it with a document from `ikp-widgets init`.'];
  return { code: 'json-syntax', ...span, message, instead };
}

function spanIn(tree: Node | undefined, path: string, part: 'value' | 'key' = 'value'): Span {
  let node = tree;
  let span: Span = { offset: tree?.offset ?? 0, length: 1 };
  for (const step of path.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const next = childOf(node, name);
    // What is missing is missing in what is around it.
    if (!next) return span;
    node = next.value;
    span = part === 'key' && next.key ? next.key : { offset: node.offset, length: node.length };
    if (node.type === 'object' || node.type === 'array')
      span = { offset: span.offset, length: part === 'key' ? span.length : 1 };
  }
  return span;
}

function childOf(node: Node | undefined, name: string): { readonly key?: Node; readonly value: Node } | undefined {
  if (node?.type === 'array') {
    const value = node.children?.[Number(name)];
    return value && { value };
  }
  // The last of several counts. A pointer holds the beginning of a long name.
  const property = node?.children?.findLast(({ children }) => String(children?.[0]?.value).slice(0, 60) === name);
  const [key, value] = property?.children ?? [];
  return key && value && { key, value };
}

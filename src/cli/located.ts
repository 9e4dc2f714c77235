import { checkNotice, docsOf, type CheckOptions, type Severity } from '../rules/index.js';
import type { Input } from './input.js';
import { placesOf } from './json/places.js';
import { readJson, type JsonText, type Span } from './json/read-json.js';

/** A problem with its place in the file. */
export interface Located {
  readonly code: string;
  readonly severity: Severity;
  /** JSON Pointer; nothing for what is wrong with the JSON itself. */
  readonly path?: string;
  readonly message: string;
  readonly instead: string;
  readonly docs: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A document that was read, and what is wrong with it. */
export interface Checked {
  readonly input: Input;
  readonly value?: unknown;
  readonly problems: readonly Located[];
}

/** Checks a document: its bytes, its JSON, and by the rules. */
export function check(input: Input, options: CheckOptions): Checked {
  const json = readJson(input.text);
  const placeAt = placesOf(input.text);
  const locate = (span: Span) => {
    const [start, end] = [placeAt(span.offset), placeAt(span.offset + span.length)];
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  };
  const ofText = [...input.problems, ...json.problems].map(({ offset, length, ...problem }) => ({
    ...problem,
    severity: 'error' as const,
    docs: docsOf(problem.code),
    ...locate({ offset, length }),
  }));
  if (!('value' in json)) return { input, problems: ofText };
  const ofRules = checkNotice(json.value, options).map(({ excerpt, ...problem }) => ({
    ...problem,
    ...locate(spanOf(json, problem.path, problem.code, excerpt)),
  }));
  const told = new Set(ofText.map(({ line, column }) => `${line}:${column}`));
  const guessed = ofText.some(({ code }) => code === 'json-brackets' || code === 'json-syntax');
  const more = ofRules.filter(({ code, line, column }) => {
    if (guessed && OF_STRUCTURE.has(code)) return false;
    return !(FOLLOWS.has(code) && told.has(`${line}:${column}`));
  });
  return { input, value: json.value, problems: inOrder([...ofText, ...more]) };
}

/** What only follows from broken JSON at the same place. */
const FOLLOWS = new Set(['missing', 'blank', 'bad-instant', 'not-a-document', 'line-breaks']);

/** What may only follow from brackets that were mended in another way than was meant. */
const OF_STRUCTURE = new Set(['missing', 'unknown-field', 'wrong-type', 'nothing-to-show', 'no-report']);

/** About the name of a field, not its value. */
const ABOUT_NAMES = new Set(['unknown-field', 'unknown-channel', 'bad-language', 'doubtful-language', 'rare-language']);

function spanOf(json: JsonText, path: string, code: string, excerpt: string | undefined): Span {
  const isName = ABOUT_NAMES.has(code) && !/^\/(language|outages\/\d+\/affects\/.*)$/.test(path);
  const span = json.spanOf(path, isName ? 'key' : 'value');
  if (!excerpt) return span;
  // As JSON writes it; a word with other escapes than these is not found, and the whole text is marked.
  const written = JSON.stringify(excerpt).slice(1, -1);
  const found = json.text.slice(span.offset, span.offset + span.length).indexOf(written);
  return found < 0 ? span : { offset: span.offset + found, length: written.length };
}

function inOrder(problems: readonly Located[]): Located[] {
  return [...problems].sort((first, second) => first.line - second.line || first.column - second.column);
}

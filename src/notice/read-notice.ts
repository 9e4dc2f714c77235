import type { LanguageTag } from './document.js';
import { noticeShape } from './generated/shape.js';
import { inlineLinks } from './inline.js';
import { toEpoch } from './instant.js';
import type { Notice } from './notice.js';
import { pointer, type Finding, type ProblemCode } from './problem.js';
import type { ObjectShape, Shape } from './shape.js';
import { exampleOf, flawOf } from './single-values.js';
import { isTimeZone } from './zone.js';

/** What was made of a document. */
export interface ReadResult {
  /** Missing when the document can't be used at all. */
  readonly notice?: Notice;
  /** Everything that is wrong, in the order of the document. */
  readonly problems: readonly Finding[];
}

type Value = Record<string, unknown>;

/**
 * Reads a notice document, such as `JSON.parse` gives it, by the table made from the schema. What is broken is left out
 * and reported, with all that needs it; the rest is kept. This is the part of `parse` that widgets need.
 */
export function readNotice(input: unknown): ReadResult {
  const problems: Finding[] = [];
  /** The languages of the texts that are kept. */
  let languages = new Set<LanguageTag>();
  const zone = isObject(input) && input.timeZone;
  const timeZone = typeof zone === 'string' && isTimeZone(zone) ? zone : 'UTC';

  function report(
    path: string,
    code: ProblemCode,
    instead?: string,
    found?: string,
    severity: Finding['severity'] = 'error',
  ): void {
    problems.push({ path, code, severity, found, instead });
  }

  /** The value as its shape has it, or nothing when it can't be used. A blank string counts as not given. */
  function read(shape: Shape, value: unknown, path: string): unknown {
    if (typeof value === 'string') {
      if (!value.trim()) return undefined;
      if (typeof shape === 'string' && shape !== 'integer') return readString(shape || 'string', value, path);
    } else if (Array.isArray(value)) {
      if (isList(shape)) {
        return value
          .map((item, index) => read(shape[0], item, pointer(path, index)))
          .filter((item) => item !== undefined);
      }
    } else if (isObject(value)) {
      if (shape === '') return readTexts(value, path);
      if (isObject(shape)) return readObject(shape, value, path);
    } else if (shape === 'integer' && Number.isSafeInteger(value) && (value as number) >= 0) return value;
    report(path, 'wrong-type', example(shape), value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);
    return undefined;
  }

  function readObject(shape: ObjectShape, value: Value, path: string): Value | undefined {
    const result = bare();
    if (shape['*']) {
      for (const key of Object.keys(value)) {
        const item = read(shape['*'], value[key], pointer(path, key));
        if (item !== undefined) result[key] = item;
      }
      return result;
    }
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(shape, key) && !Object.hasOwn(shape, `${key}!`))
        report(pointer(path, key), 'unknown-field', undefined, undefined, 'warning');
    }
    const before = new Set(languages);
    let complete = true;
    for (const field of Object.keys(shape)) {
      const key = field.replace('!', '');
      const at = pointer(path, key);
      const known = problems.length;
      const item = read(shape[field]!, (Object.hasOwn(value, key) ? value[key] : undefined) ?? '', at);
      if (item !== undefined) result[key] = item;
      else if (field !== key) {
        complete = false;
        if (problems.length === known) report(at, 'missing', example(shape[field]!));
      }
    }
    const end = result.end as string;
    // A slip of the pen: the outage is then shown as one whose end is not known.
    if (toEpoch(end)! <= toEpoch(result.start as string)!) {
      delete result.end;
      report(pointer(path, 'end'), 'end-before-start', undefined, excerpt(end));
    }
    if (complete || path === '') return result;
    languages = before;
    return undefined;
  }

  function readTexts(value: Value, path: string): Value | undefined {
    const result = bare();
    for (const language of Object.keys(value)) {
      const at = pointer(path, language);
      const text = readString('language', language, at) && read('string', value[language], at);
      if (text === undefined) continue;
      result[language] = text;
      languages.add(language);
    }
    return Object.keys(result).length > 0 ? result : undefined;
  }

  function readString(kind: string, value: string, path: string): string | undefined {
    if (kind === 'string') for (const href of inlineLinks(value)) readString('href', href, path);
    const flaw = flawOf(kind, value, timeZone);
    if (!flaw) return value;
    report(path, ...flaw, excerpt(value));
    return undefined;
  }

  const document = isObject(input) ? (readObject(noticeShape, input, '') as Partial<Notice>) : undefined;
  if (!document) report('', 'not-a-document', '{…}');
  else if (!document.outages && !document.loginMethods && !document.scamWarning)
    report('', 'nothing-to-show', '"outages": […]');
  else {
    const language = document.language ?? 'und';
    languages.delete(language);
    const notice = Object.assign(bare() as unknown as Notice, document, {
      revision: document.revision ?? 0,
      timeZone,
      language,
      languages: [language, ...languages],
    });
    return { notice, problems };
  }
  return { problems };
}

function example(shape: Shape): string {
  return typeof shape === 'string' ? exampleOf(shape) : isList(shape) ? '[…]' : '{…}';
}

function excerpt(value: string): string {
  return JSON.stringify(value.slice(0, 60)).slice(0, 60);
}

/** An object without a prototype: neither a document nor a page that polluted prototypes can slip a field in. */
function bare(): Value {
  return Object.create(null) as Value;
}

function isObject(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

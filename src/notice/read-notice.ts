import type { LanguageTag } from './document.js';
import { noticeShape } from './generated/shape.js';
import { linksIn } from './inline.js';
import { toEpoch } from './instant.js';
import { MAX_ITEMS, MAX_LENGTH, MAX_PROBLEMS } from './limits.js';
import type { Notice } from './notice.js';
import { pointer, type Finding, type ProblemCode } from './problem.js';
import { typeOf, type ObjectShape, type Shape } from './shape.js';
import { exampleOf, flawOf, type Flaw } from './single-values.js';
import { visible } from './visible.js';
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
 * @param adviceOn what may be wrong with a string that is valid
 */
export function readNotice(
  input: unknown,
  adviceOn?: (kind: string, value: string, timeZone: string) => Flaw,
): ReadResult {
  const problems: Finding[] = [];
  /** The languages of the texts that are kept. */
  let languages = new Set<LanguageTag>();
  const given = typeOf(input) === 'object' ? (input as Value) : undefined;
  const timeZone = zoneOf(given);

  function report(
    path: string,
    code: ProblemCode,
    instead?: string,
    found?: string,
    severity: Finding['severity'] = 'error',
  ): void {
    if (problems.length === MAX_PROBLEMS) return;
    // The last one says that there are more.
    const isLast = problems.length === MAX_PROBLEMS - 1;
    problems.push(
      isLast ? { path: '', code: 'too-many', severity: 'error' } : { path, code, severity, found, instead },
    );
  }

  function read(shape: Shape, value: unknown, path: string): unknown {
    const type = typeOf(value);
    // A blank string counts as not given.
    if (type === 'string' && !(value as string).trim()) return undefined;
    if (shape === '' && type === 'object') return readTexts(value as Value, path);
    if (shape === 'integer' ? !Number.isSafeInteger(value) || (value as number) < 0 : type !== typeOf(shape)) {
      report(path, 'wrong-type', exampleOf(shape), type);
      return undefined;
    }
    if (type === 'string') return readString((shape as string) || 'string', value as string, path);
    if (type === 'object') return readObject(shape as ObjectShape, value as Value, path);
    if (type !== 'list') return value;
    const [item] = shape as readonly [Shape];
    return first(value as unknown[], path).flatMap((each, index) => read(item, each, pointer(path, index)) ?? []);
  }

  function first<Item>(items: readonly Item[], path: string): readonly Item[] {
    if (items.length > MAX_ITEMS) report(path, 'too-many', `at most ${MAX_ITEMS}`, `${items.length}`);
    return items.slice(0, MAX_ITEMS);
  }

  function readMap(value: Value, path: string, readItem: (key: string, at: string) => unknown): Value {
    const result = bare();
    for (const key of first(Object.keys(value), path)) {
      const item = readItem(key, pointer(path, key));
      if (item !== undefined) result[key] = item;
    }
    return result;
  }

  function readTexts(value: Value, path: string): Value | undefined {
    const result = readMap(value, path, (language, at) => {
      const text = readString('language', language, at) && read('string', value[language], at);
      if (text) languages.add(language);
      return text;
    });
    return Object.keys(result).length > 0 ? result : undefined;
  }

  function readObject(shape: ObjectShape, value: Value, path: string): Value | undefined {
    const any = shape['*'];
    if (any) return readMap(value, path, (key, at) => read(any, value[key], at));
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(shape, key) && !Object.hasOwn(shape, `${key}!`))
        report(pointer(path, key), 'unknown-field', '', '', 'warning');
    }
    const result = bare();
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
        if (problems.length === known) report(at, 'missing', exampleOf(shape[field]!));
      }
    }
    const { start, end } = result as { readonly start?: string; readonly end?: string };
    // A slip of the pen: the outage is then shown as one whose end is not known.
    if (toEpoch(end)! <= toEpoch(start)!) {
      delete result.end;
      report(pointer(path, 'end'), 'end-before-start', '', excerpt(end));
    }
    if (complete || path === '') return result;
    languages = before;
    return undefined;
  }

  /** @param kind as the table has it; `string` for a text, too */
  function readString(kind: string, written: string, path: string): string | undefined {
    const found = excerpt(written);
    if (written.length > MAX_LENGTH) {
      report(path, 'too-long', `at most ${MAX_LENGTH}`, found);
      return undefined;
    }
    const value = kind === 'string' ? written : visible(written);
    if (value !== written) report(path, 'invisible-characters', excerpt(value), found, 'warning');
    if (kind === 'string') linksIn(value).forEach(({ href }) => readString('href', href, path));
    const flaw = flawOf(kind, value);
    if (flaw) {
      report(path, ...flaw, found);
      return undefined;
    }
    const advice = adviceOn?.(kind, value, timeZone);
    if (advice) report(path, ...advice, found, 'warning');
    return value;
  }

  const document = given && (readObject(noticeShape, given, '') as Partial<Notice>);
  if (!document) report('', 'not-a-document', '{…}');
  else if (!document.outages && !document.loginMethods && !document.scamWarning)
    report('', 'nothing-to-show', '"outages": […]');
  else {
    const language = document.language ?? 'und';
    languages.delete(language);
    const notice: Notice = Object.assign(document, {
      revision: document.revision ?? 0,
      timeZone,
      language,
      languages: [language, ...languages],
    });
    return { notice, problems };
  }
  return { problems };
}

/** The zone of a document; UTC where it has none that is valid. */
export function zoneOf(document: unknown): string {
  const zone = (document as Value | undefined | null)?.timeZone;
  return typeof zone === 'string' && isTimeZone(zone) ? zone : 'UTC';
}

/** A string as JSON, short enough for a line. */
function excerpt(value = ''): string {
  return JSON.stringify(value.slice(0, 60)).slice(0, 60);
}

/** An object without a prototype: neither a document nor a page that polluted prototypes can slip a field in. */
function bare(): Value {
  return Object.create(null) as Value;
}

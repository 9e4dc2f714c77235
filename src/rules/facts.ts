import type { LanguageTag } from '../notice/document.js';
import { noticeShape } from '../notice/generated/shape.js';
import { plainText } from '../notice/inline.js';
import { toEpoch, type EpochMs } from '../notice/instant.js';
import { pointer } from '../notice/problem.js';
import { zoneOf } from '../notice/read-notice.js';
import { typeOf, type ObjectShape, type Shape } from '../notice/shape.js';

export type Fields = Readonly<Record<string, unknown>>;

/** One text in one language. */
export interface TextFact {
  readonly path: string;
  readonly value: string;
  /** The words that visitors read, without marks. */
  readonly plain: string;
  readonly lang: LanguageTag;
  /** The field that holds the text, such as `summary`. */
  readonly field: string;
}

/** A field that holds a text: a string, or one per language. */
export interface TextField {
  readonly path: string;
  readonly field: string;
  readonly value: string | Fields;
}

/** A single value that is no text. */
export interface ValueFact {
  readonly path: string;
  /** As the table of the schema has it: `instant`, `href`, … */
  readonly kind: string;
  readonly value: string;
}

export interface ListFact {
  readonly path: string;
  readonly items: readonly unknown[];
}

/** An outage with its moments as numbers. */
export interface OutageFact {
  readonly path: string;
  readonly fields: Fields;
  readonly start?: EpochMs;
  readonly end?: EpochMs;
  /** Its texts. */
  readonly texts: readonly TextFact[];
}

/** Everything that rules ask of a document, as it is written: nothing is left out but what has a wrong type. */
export interface Facts {
  readonly document: Fields;
  readonly timeZone: string;
  readonly language: LanguageTag;
  readonly texts: readonly TextFact[];
  readonly textFields: readonly TextField[];
  readonly values: readonly ValueFact[];
  readonly lists: readonly ListFact[];
  /** Strings without a character to read, and nulls. */
  readonly blanks: readonly string[];
  readonly outages: readonly OutageFact[];
  /** The document that was published before, where it is to be compared. */
  readonly previous?: Fields;
  /** The moment of the check, where it is known. */
  readonly at?: EpochMs;
}

export interface CheckOptions {
  /** The document that was published before: was the revision raised, did a start move? */
  readonly previous?: unknown;
  /** The moment of the check: nothing is published in the future. */
  readonly at?: EpochMs;
}

/** Reads the facts off a document by the table of its schema. */
export function factsOf(document: Fields, { previous, at }: CheckOptions = {}): Facts {
  const texts: TextFact[] = [];
  const textFields: TextField[] = [];
  const values: ValueFact[] = [];
  const lists: ListFact[] = [];
  const blanks: string[] = [];
  const language = typeof document.language === 'string' ? document.language : 'und';

  function readText(path: string, field: string, value: unknown): void {
    if (typeof value !== 'string' && !isFields(value)) return;
    textFields.push({ path, field, value });
    if (typeof value === 'string') addText(path, field, value, language);
    else for (const [lang, words] of Object.entries(value)) readTextIn(pointer(path, lang), field, words, lang);
  }

  function readTextIn(path: string, field: string, words: unknown, lang: string): void {
    if (isBlank(words)) blanks.push(path);
    else if (typeof words === 'string') addText(path, field, words, lang);
  }

  function addText(path: string, field: string, value: string, lang: string): void {
    texts.push({ path, field, value, lang, plain: /[*[]/.test(value) ? plainText(value) : value });
  }

  function read(shape: Shape, value: unknown, path: string, field: string): void {
    if (isBlank(value)) blanks.push(path);
    else if (shape === '') readText(path, field, value);
    else if (typeof shape === 'string') {
      if (typeof value === 'string') values.push({ path, kind: shape, value });
    } else if (isList(shape)) readList(shape[0], value, path, field);
    else if (isFields(value)) readFields(shape, value, path);
  }

  function readList(item: Shape, value: unknown, path: string, field: string): void {
    if (!Array.isArray(value)) return;
    lists.push({ path, items: value });
    value.forEach((each, index) => read(item, each, pointer(path, index), field));
  }

  function readFields(shape: ObjectShape, value: Fields, path: string): void {
    for (const [key, child] of Object.entries(value)) {
      const of = [key, `${key}!`, '*'].find((name) => Object.hasOwn(shape, name));
      if (of !== undefined) read(shape[of]!, child, pointer(path, key), key);
    }
  }

  readFields(noticeShape, document, '');
  return {
    document,
    timeZone: zoneOf(document),
    language,
    texts,
    textFields,
    values,
    lists,
    blanks,
    outages: outagesOf(document, texts),
    ...(isFields(previous) && { previous }),
    ...(at !== undefined && { at }),
  };
}

/** The outages of a document, with their places. */
export function outagesOf(document: Fields, texts: readonly TextFact[] = []): OutageFact[] {
  const own = new Map<string, TextFact[]>();
  for (const text of texts) {
    const [at] = /^\/outages\/\d+/.exec(text.path) ?? [];
    if (at === undefined) continue;
    const others = own.get(at);
    if (others) others.push(text);
    else own.set(at, [text]);
  }
  return itemsOf(document.outages, '/outages').map(({ path, fields }) => {
    const [start, end] = [momentOf(fields.start), momentOf(fields.end)];
    const moments = { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
    return { path, fields, ...moments, texts: own.get(path) ?? [] };
  });
}

/** The objects of a list, with their places. */
export function itemsOf(list: unknown, path: string): { readonly path: string; readonly fields: Fields }[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((fields: unknown, index) => (isFields(fields) ? [{ path: pointer(path, index), fields }] : []));
}

/** An instant as a number; nothing where it is not a valid one. */
export function momentOf(value: unknown): EpochMs | undefined {
  return typeof value === 'string' ? toEpoch(value.trim()) : undefined;
}

export function isFields(value: unknown): value is Fields {
  return typeOf(value) === 'object';
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && !value.trim());
}

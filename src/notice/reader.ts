import type { Instant } from './document.js';
import { shape } from './generated/shape.js';
import { toEpoch } from './instant.js';
import { inlineLinks } from './inline.js';
import { checks, type Flaw } from './leaf-values.js';
import { pointer, type Problem, type ProblemCode } from './problem.js';

type Fields = Readonly<Record<string, string>>;
const objects: Readonly<Record<string, Fields>> = shape;

/** Reads values by the table made from the schema. What is broken is reported and left out; the rest is kept. */
export class Reader {
  readonly problems: Problem[] = [];
  /** The languages of the texts that are kept. */
  languages = new Set<string>();

  constructor(private readonly timeZone: string) {}

  /** The value as the type has it, or nothing when it can't be used. A blank string counts as not given. */
  read(type: string, value: unknown, path: string): unknown {
    if (typeof value === 'string' && !value.trim()) return undefined;
    if (type.endsWith('[]')) return this.#list(type.slice(0, -2), value, path);
    const fields = Object.hasOwn(objects, type) ? objects[type] : undefined;
    if (fields) return this.#object(type, fields, value, path);
    if (type === 'Text') return this.#text(value, path);
    if (type === 'integer') return this.#integer(value, path);
    return this.#string(type, value, path);
  }

  report(path: string, code: ProblemCode, message: string, instead: string, severity: Problem['severity'] = 'error') {
    this.problems.push({ path, code, severity, message, instead });
  }

  #object(type: string, fields: Fields, value: unknown, path: string): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return this.#wrongType(value, path, 'an object { … }');
    const source = value as Record<string, unknown>;
    // No prototype: neither the document nor a page that polluted Object.prototype can slip a field in.
    const result = Object.create(null) as Record<string, unknown>;
    const anyKey = Object.hasOwn(fields, '*') && fields['*'];
    if (anyKey) {
      for (const key of Object.keys(source))
        this.#keep(result, key, this.read(anyKey, source[key], pointer(path, key)));
      return result;
    }
    this.#reportUnknown(fields, source, path);
    const languages = new Set(this.languages);
    let complete = true;
    for (const [key, fieldType] of Object.entries(fields)) {
      const required = fieldType.endsWith('!');
      const known = this.problems.length;
      const given = Object.hasOwn(source, key) ? source[key] : undefined;
      const read = this.read(required ? fieldType.slice(0, -1) : fieldType, given ?? '', pointer(path, key));
      this.#keep(result, key, read);
      if (!required || read !== undefined) continue;
      complete = false;
      if (this.problems.length === known) this.report(pointer(path, key), 'missing', `“${key}” is missing.`, 'Add it.');
    }
    if (type === 'Outage') this.#checkOrder(result, path);
    if (complete || path === '') return result;
    this.languages = languages;
    return undefined;
  }

  #keep(target: Record<string, unknown>, key: string, value: unknown) {
    if (value !== undefined) target[key] = value;
  }

  #reportUnknown(fields: Fields, source: Record<string, unknown>, path: string) {
    for (const key of Object.keys(source)) {
      if (Object.hasOwn(fields, key)) continue;
      const known = Object.keys(fields).join(', ');
      this.report(
        pointer(path, key),
        'unknown-field',
        `“${key}” is not a field here.`,
        `The fields are: ${known}.`,
        'warning',
      );
    }
  }

  #list(type: string, value: unknown, path: string): unknown {
    if (!Array.isArray(value)) return this.#wrongType(value, path, 'a list [ … ]');
    return value.map((item, index) => this.read(type, item, pointer(path, index))).filter((item) => item !== undefined);
  }

  #text(value: unknown, path: string): unknown {
    if (typeof value === 'string') return this.#words(value, path);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.#wrongType(value, path, 'a text, or one per language: { "pl": "…", "en": "…" }');
    }
    const result = Object.create(null) as Record<string, unknown>;
    for (const [language, text] of Object.entries(value)) {
      const at = pointer(path, language);
      if (!this.#accept(checks.LanguageTag!(language, ''), at)) continue;
      const words = typeof text === 'string' ? this.#words(text, at) : this.#wrongType(text, at, 'a text');
      if (words === undefined) continue;
      result[language] = words;
      this.languages.add(language);
    }
    return Object.keys(result).length > 0 ? result : undefined;
  }

  #words(text: string, path: string): string | undefined {
    for (const href of inlineLinks(text)) this.#accept(checks.Href!(href, ''), path);
    return text.trim() ? text : undefined;
  }

  #integer(value: unknown, path: string): unknown {
    return Number.isSafeInteger(value) && (value as number) >= 0
      ? value
      : this.#wrongType(value, path, 'a whole number, like 3');
  }

  #string(type: string, value: unknown, path: string): unknown {
    if (typeof value !== 'string') return this.#wrongType(value, path, 'a text in quotation marks');
    const check = Object.hasOwn(checks, type) ? checks[type] : undefined;
    const flaw = check ? check(value, this.timeZone) : enumFlaw(type.split('|'), value);
    return this.#accept(flaw, path) ? value : undefined;
  }

  #accept(flaw: Flaw, path: string): boolean {
    if (flaw) this.report(path, ...flaw);
    return !flaw;
  }

  /** An end before the start is a slip of the pen: the outage is then shown as one whose end is not known. */
  #checkOrder(outage: Record<string, unknown>, path: string) {
    const [start, end] = [toEpoch(outage.start as Instant), toEpoch(outage.end as Instant)];
    if (start === undefined || end === undefined || end > start) return;
    delete outage.end;
    const instead = 'Write a later end, or leave it out while it is not known.';
    this.report(pointer(path, 'end'), 'end-before-start', 'The end is not after the start.', instead);
  }

  #wrongType(value: unknown, path: string, expected: string): undefined {
    const kind =
      value === null
        ? 'null'
        : Array.isArray(value)
          ? 'a list'
          : typeof value === 'object'
            ? 'an object'
            : `a ${typeof value}`;
    this.report(path, 'wrong-type', `This is ${kind}.`, `Write ${expected}.`);
  }
}

function enumFlaw(allowed: string[], value: string): Flaw {
  if (allowed.includes(value)) return undefined;
  return [
    'unknown-value',
    `“${value}” is not known here.`,
    `Write ${allowed.map((word) => `"${word}"`).join(' or ')}.`,
  ];
}

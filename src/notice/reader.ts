import type { Instant } from './document.js';
import { shape } from './generated/shape.js';
import { inlineLinks } from './inline.js';
import { toEpoch } from './instant.js';
import { flawOf } from './leaf-values.js';
import { pointer, type Problem, type ProblemCode } from './problem.js';

type Fields = Readonly<Record<string, string>>;
type Value = Record<string, unknown>;
const objects: Readonly<Record<string, Fields>> = shape;

/** Reads values by the table made from the schema. What is broken is reported and left out; the rest is kept. */
export class Reader {
  readonly problems: Problem[] = [];
  /** The languages of the texts that are kept. */
  languages = new Set<string>();
  readonly #timeZone: string;

  /** @param timeZone the document's zone, for advice on times without an offset */
  constructor(timeZone: string) {
    this.#timeZone = timeZone;
  }

  /**
   * The value as the type has it, or nothing when it can't be used. A blank string counts as not given.
   * @param type as the table writes it: `Outage`, `Text[]`, `planned|unplanned`
   */
  read(type: string, value: unknown, path: string): unknown {
    if (typeof value === 'string' && !value.trim()) return undefined;
    if (type.endsWith('[]')) return this.#list(type.slice(0, -2), value, path);
    if (Object.hasOwn(objects, type)) return this.#object(type, value, path);
    if (type === 'Text' && typeof value !== 'string') return this.#texts(value, path);
    if (type === 'integer') {
      const whole = Number.isSafeInteger(value) && (value as number) >= 0;
      return whole ? value : this.#wrongType(value, path, 'a whole number, like 3');
    }
    if (typeof value !== 'string') return this.#wrongType(value, path, 'a text in quotation marks');
    return type === 'Text' ? this.#words(value, path) : this.#accepted(type, value, path);
  }

  report(path: string, code: ProblemCode, message: string, instead: string, severity: Problem['severity'] = 'error') {
    this.problems.push({ path, code, severity, message, instead });
  }

  #object(type: string, value: unknown, path: string): unknown {
    if (!isObject(value)) return this.#wrongType(value, path, 'an object { … }');
    const fields = objects[type]!;
    const result = bare();
    if (fields['*']) {
      for (const key of Object.keys(value)) {
        const read = this.read(fields['*'], value[key], pointer(path, key));
        if (read !== undefined) result[key] = read;
      }
      return result;
    }
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(fields, key)) continue;
      const known = `The fields are: ${Object.keys(fields).join(', ')}.`;
      this.report(pointer(path, key), 'unknown-field', `"${key}" is not a field here.`, known, 'warning');
    }
    const languages = new Set(this.languages);
    const complete = Object.keys(fields).filter((key) => !this.#field(result, value, fields, key, path)).length === 0;
    if (type === 'Outage') this.#checkOrder(result, path);
    if (complete || path === '') return result;
    this.languages = languages;
    return undefined;
  }

  /** Reads one field of an object; whether the object can be used with what came of it. */
  #field(result: Value, source: Value, fields: Fields, key: string, path: string): boolean {
    const required = fields[key]!.endsWith('!');
    const at = pointer(path, key);
    const known = this.problems.length;
    const given = Object.hasOwn(source, key) ? source[key] : undefined;
    const read = this.read(required ? fields[key]!.slice(0, -1) : fields[key]!, given ?? '', at);
    if (read !== undefined) result[key] = read;
    if (read !== undefined || !required) return true;
    if (this.problems.length === known) this.report(at, 'missing', `"${key}" is missing.`, 'Add it.');
    return false;
  }

  #list(type: string, value: unknown, path: string): unknown {
    if (!Array.isArray(value)) return this.#wrongType(value, path, 'a list [ … ]');
    return value.map((item, index) => this.read(type, item, pointer(path, index))).filter((item) => item !== undefined);
  }

  #texts(value: unknown, path: string): unknown {
    if (!isObject(value)) return this.#wrongType(value, path, 'a text, or one per language: { "pl": "…", "en": "…" }');
    const result = bare();
    for (const language of Object.keys(value)) {
      const at = pointer(path, language);
      const text = this.#accepted('LanguageTag', language, at) && this.read('Text', value[language], at);
      if (typeof text !== 'string') continue;
      result[language] = text;
      this.languages.add(language);
    }
    return Object.keys(result).length > 0 ? result : undefined;
  }

  #words(text: string, path: string): string {
    for (const href of inlineLinks(text)) this.#accepted('Href', href, path);
    return text;
  }

  #accepted(type: string, value: string, path: string): string | undefined {
    const flaw = flawOf(type, value, this.#timeZone);
    if (!flaw) return value;
    this.report(path, ...flaw);
    return undefined;
  }

  /** An end before the start is a slip of the pen: the outage is then shown as one whose end is not known. */
  #checkOrder(outage: Value, path: string) {
    const [start, end] = [toEpoch(outage.start as Instant), toEpoch(outage.end as Instant)];
    if (start === undefined || end === undefined || end > start) return;
    delete outage.end;
    const instead = 'Write a later end, or leave it out while it is not known.';
    this.report(pointer(path, 'end'), 'end-before-start', 'The end is not after the start.', instead);
  }

  #wrongType(value: unknown, path: string, expected: string): unknown {
    const kind = value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
    this.report(path, 'wrong-type', `This is a value of type ${kind}.`, `Write ${expected}.`);
    return undefined;
  }
}

/** An object without a prototype: neither a document nor a page that polluted prototypes can slip a field in. */
function bare(): Value {
  return Object.create(null) as Value;
}

function isObject(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

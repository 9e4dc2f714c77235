import { Mended } from './mended.js';
import type { JsonCode, JsonProblem } from './rules.js';

/** What comes next in an object or a list. */
type Expected = 'key' | 'colon' | 'value' | 'comma';

interface Open {
  readonly isObject: boolean;
  readonly at: number;
  expected: Expected;
}

/** Where the reading of a text stands, and what was found so far. */
export class Mender {
  readonly problems: JsonProblem[] = [];
  readonly open: Open[] = [];
  /** What is read next. */
  at = 0;
  /** Where the last thing ended, for commas that are missing. */
  end = 0;
  rootIsRead = false;
  readonly text: string;
  readonly takesForWrong: boolean;
  readonly #mended: Mended;

  /** @param takesForWrong whether a bracket that does not fit is taken for a wrong one, or for one of further out */
  constructor(text: string, takesForWrong: boolean) {
    this.text = text;
    this.takesForWrong = takesForWrong;
    this.#mended = new Mended(text);
  }

  get mended(): Mended {
    return this.#mended;
  }

  get inside(): Open | undefined {
    return this.open.at(-1);
  }

  report(code: JsonCode, offset: number, length: number, message: string, instead: string): void {
    this.problems.push({ code, offset, length: Math.max(1, length), message, instead });
  }

  replace(start: number, end: number, by: string): void {
    this.#mended.replace(start, end, by);
  }

  /** Before a thing that may be a name or a value; says which it is. */
  begin(what: string): 'key' | 'value' {
    const { inside } = this;
    if (!inside) {
      this.rootIsRead = true;
      return 'value';
    }
    if (inside.expected === 'comma') {
      const instead = 'Write a comma after what stands before.';
      this.report('json-missing-comma', this.end, 1, `A comma is missing before ${short(what)}.`, instead);
      this.#mended.insert(this.end, ',');
      inside.expected = inside.isObject ? 'key' : 'value';
    }
    if (inside.expected === 'colon') {
      const instead = 'Write ": " between a name and its value.';
      this.report('json-colon', this.end, 1, `A colon is missing before ${short(what)}.`, instead);
      this.#mended.insert(this.end, ':');
      inside.expected = 'value';
    }
    return inside.expected === 'key' ? 'key' : 'value';
  }

  /** After a name or a value. */
  done(): void {
    const { inside } = this;
    this.end = this.at;
    if (inside) inside.expected = inside.expected === 'key' ? 'colon' : 'comma';
  }

  /** The line of a place, from 1. */
  lineOf(offset: number): number {
    return this.text.slice(0, offset).split('\n').length;
  }
}

/** What was written, short enough for a sentence. */
export function short(written: string): string {
  return written.length > 40 ? `${written.slice(0, 40)}…` : written;
}

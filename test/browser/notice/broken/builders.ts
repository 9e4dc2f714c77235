import { soundDocument, withValue, without, type Json } from '../documents.js';

export interface BrokenDocument {
  readonly what: string;
  /** Made anew for each test: some are large. */
  readonly document: () => unknown;
  /** What is reported, in order: its place and code, with `?` where it is only a warning. */
  readonly found: readonly string[];
  /** A document without faults that says what must remain of it; missing where that is nothing. */
  readonly remains?: () => Json;
}

/** The same as text, as it comes from a server or stands in a page. */
export interface BrokenText {
  readonly what: string;
  readonly text: string;
  /** What is reported, as above; or just that it is no JSON. */
  readonly found: readonly string[] | 'not-json';
  readonly remains?: () => Json;
}

/** Other values in their places; `undefined` takes the place away. */
type Changes = Readonly<Record<string, unknown>>;

export function changed(changes: Changes): Json {
  return Object.entries(changes).reduce(
    (document, [at, value]) => withValue(document, at, value as Json),
    soundDocument(),
  );
}

/** The sound document with something broken, of which the rest remains as it is, without what is left out. */
export function broken(
  what: string,
  changes: Changes,
  found: readonly string[],
  leftOut: readonly string[] = [],
): BrokenDocument {
  return { what, document: () => changed(changes), found, remains: () => leftOut.reduce(without, soundDocument()) };
}

/** The same where the broken value itself is what is left out. */
export function leavesOut(what: string, at: string, value: unknown, code: string): BrokenDocument {
  return broken(what, { [at]: value }, [`${at} ${code}`], [at]);
}

/** The same where a value is used, cleaned or with a doubt. */
export function keeps(what: string, at: string, value: string, code: string, used = value): BrokenDocument {
  return {
    what,
    document: () => changed({ [at]: value }),
    found: [`${at} ${code}?`],
    remains: () => changed({ [at]: used }),
  };
}

export function useless(
  what: string,
  document: () => unknown,
  found: readonly string[] = [' not-a-document'],
): BrokenDocument {
  return { what, document, found };
}

export const times = <Value>(count: number, value: Value) => Array.from({ length: count }, () => value);

/** An outage with no more than it needs. */
export const OUTAGE = { id: 'a', kind: 'planned', title: 'A', start: '2024-01-19T20:00:00+01:00' };

import type { Both } from '../texts/both.js';

interface Words {
  readonly label: Both;
  /** What belongs in it. */
  readonly hint: Both;
  /** One string where it is the same in both languages. */
  readonly example?: Both | string;
}

/** Some words of an enumeration, and what each is called, in the order in which they are offered. */
type Options<Word extends string> = Readonly<Record<Word, Both>>;

interface Choice<Word extends string = string> {
  readonly kind: 'choice';
  readonly options: Options<Word>;
  /** What it is called to choose none, where that is allowed. */
  readonly none?: Both;
}

interface Ticks<Word extends string = string> {
  readonly kind: 'ticks';
  readonly options: Options<Word>;
}

type Kind =
  | { readonly kind: 'text'; readonly long?: boolean; readonly sameOk?: boolean }
  | { readonly kind: 'line'; readonly type: 'url' | 'tel' | 'email' }
  /** A name to which others refer: a change of it goes on to them. */
  | { readonly kind: 'id'; readonly refers: 'outage' | 'method' | 'channel' }
  | { readonly kind: 'moment' }
  /** One, or some, of the document's methods or channels. */
  | { readonly kind: 'method' }
  | { readonly kind: 'channels' }
  | { readonly kind: 'texts'; readonly item: Both; readonly long?: boolean; readonly sameOk?: boolean }
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'group'; readonly fields: readonly Field[] }
  /** A group for each of the document's channels, which is there or not. */
  | { readonly kind: 'byChannel'; readonly fields: readonly Field[] };

interface Common extends Words {
  readonly required?: boolean;
  /** Folded away with the others of its kind: needed less often. */
  readonly extra?: boolean;
}

type Question = Common & (Kind | Choice | Ticks);

/** What a form asks for at one key of an object. */
export type Field = Question & { readonly key: string };

export interface List {
  readonly item: Both;
  readonly fields: readonly Field[];
  /** What a new one begins with; `id` makes a name that no other has. */
  readonly fresh: (at: { readonly now: string; readonly id: (wish: string) => string }) => object;
  /** The keys of which the first that is filled in names an item. */
  readonly title: readonly string[];
  /** Items that are long are folded, and opened one by one. */
  readonly folds?: boolean;
  readonly newestFirst?: boolean;
}

/** What may ask for a value: an enumeration is asked for by all its words. */
type KindOf<Value, None> = [Value] extends [string]
  ? string extends Value
    ? Kind
    : Choice<Value> & None
  : [Value] extends [readonly (infer Item extends string)[]]
    ? string extends Item
      ? Kind
      : Ticks<Item>
    : Kind;

type Asked<Value> = Common &
  (undefined extends Value
    ? KindOf<NonNullable<Value>, { readonly none: Both }> & { readonly required?: never }
    : KindOf<Value, { readonly none?: never }> & { readonly required: true });

/**
 * The form for an object of the document: its fields, in the order in which they are shown. One that is missing, one too
 * many, or a word of an enumeration that is missing does not compile.
 */
export function formFor<T extends object>(fields: { readonly [Key in keyof T]-?: Asked<T[Key]> }): readonly Field[] {
  return (Object.entries(fields) as [string, Question][]).map(([key, question]) => ({ ...question, key }));
}

/**
 * How a value of a document must look: a kind of single value by its name, such as `instant` (a text for the public has
 * the empty one), or the allowed words with `|` between them; a list of such; an object.
 */
export type Shape = string | readonly [Shape] | ObjectShape;

/** An object's fields; those that must be there have `!` at their end. The only field `*` stands for any name. */
export interface ObjectShape {
  readonly [field: string]: Shape;
}

/** The type of a value in the words of JSON: `list` and `null` are no objects. */
export function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
}

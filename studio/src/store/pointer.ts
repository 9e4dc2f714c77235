/** Values of a plain JSON document by JSON Pointer (RFC 6901). Writing copies the way to the value, and nothing else. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}
export type Pointer = string;

const unescape = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

export const stepsOf = (pointer: Pointer): string[] => pointer.split('/').slice(1).map(unescape);

export const join = (pointer: Pointer, step: string | number): Pointer =>
  `${pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is readonly Json[] => Array.isArray(value);

const childOf = (value: unknown, step: string): Json | undefined => {
  if (isList(value)) return value[Number(step)];
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
};

export function valueAt(root: unknown, pointer: Pointer): Json | undefined {
  return stepsOf(pointer).reduce<unknown>(childOf, root) as Json | undefined;
}

export function listAt(root: unknown, pointer: Pointer): readonly Json[] {
  const value = valueAt(root, pointer);
  return isList(value) ? value : [];
}

/** The document with another value there; `undefined` takes the field away. Objects on the way are made. */
export function withValue<T>(root: T, pointer: Pointer, value: unknown): T {
  return write(root, stepsOf(pointer), value) as T;
}

function write(node: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (isList(node)) {
    const copy: unknown[] = [...node];
    if (value === undefined && rest.length === 0) copy.splice(Number(step), 1);
    else copy[Number(step)] = write(copy[Number(step)], rest, value);
    return copy;
  }
  const fields = isObject(node) ? node : {};
  const child = write(childOf(fields, step), rest, value);
  if (child !== undefined) return { ...fields, [step]: child };
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== step));
}

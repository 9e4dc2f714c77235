import { hostOf, safeHref } from './href.js';
import { readTime } from './instant.js';
import type { ProblemCode } from './problem.js';
import { typeOf, type Shape } from './shape.js';
import { isTimeZone } from './zone.js';

/** Why a value can't be used and what to write instead; nothing where the value is right. */
export type Flaw = readonly [code: ProblemCode, instead: string] | undefined;

/** By the kind's name in the table: what to write, and which strings are right. */
const kinds: Readonly<Record<string, readonly [example: string, right?: { test(value: string): unknown }]>> = {
  object: ['{…}'],
  list: ['[…]'],
  string: ['"…"'],
  integer: ['3'],
  instant: ['"2024-01-19T20:00:00+01:00"'],
  id: ['"profil-zaufany"', /^[a-z0-9]+(-[a-z0-9]+)*$/],
  language: ['"pl"', /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i],
  'time-zone': ['"Europe/Warsaw"', { test: isTimeZone }],
  href: ['"https://…"', { test: safeHref }],
  https: ['"https://…"', { test: (value) => /^https:\/\//i.test(value) && hostOf(value) && safeHref(value) }],
  phone: ['"+48 573 205 962"', /^\+[1-9][\d ]{5,18}\d$/],
  email: ['"name@example.org"', /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/],
};

/** What to write in a place of this shape: an example, or the allowed words. */
export function exampleOf(shape: Shape): string {
  const kind = (typeof shape === 'string' && shape) || typeOf(shape);
  return kinds[kind]?.[0] ?? `"${kind.replaceAll('|', '" or "')}"`;
}

/**
 * What is wrong with a string that is not blank.
 * @param kind as the table has it
 */
export function flawOf(kind: string, value: string): Flaw {
  if (kind === 'instant') return instantFlaw(value);
  const known = kinds[kind];
  if (!known) return kind.split('|').includes(value) ? undefined : ['unknown-value', exampleOf(kind)];
  const [example, right] = known;
  return !right || right.test(value) ? undefined : [`bad-${kind === 'https' ? 'href' : (kind as 'id')}`, example];
}

function instantFlaw(value: string): Flaw {
  const time = readTime(value);
  // RFC 3339 has the T and the seconds; readTime does without them, so that the advice can be exact.
  if (!time || (time.offset !== undefined && !/T\d\d:\d\d:/i.test(value))) return ['bad-instant', exampleOf('instant')];
  // Which offset it is, only `parse` works out: see advice.ts.
  return time.offset === undefined ? ['missing-offset', exampleOf('instant')] : undefined;
}

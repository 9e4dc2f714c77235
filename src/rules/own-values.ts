import { MINUTE } from '../notice/instant.js';
import { formatOffset, offsetAt } from '../notice/zone.js';
import { noticeShape } from '../notice/generated/shape.js';
import type { Problem } from '../notice/problem.js';
import type { ObjectShape, Shape } from '../notice/shape.js';
import { isFields, type Fields } from './facts.js';
import { nearest } from './nearest.js';
import { LANGUAGES, OTHER_NAMES, ZONES } from './other-names.js';
import { badHref, badPhone } from './rewrite-address.js';
import { rewriteInstant } from './rewrite-instant.js';

type Sentences = Pick<Problem, 'message' | 'instead'>;

/**
 * What `parse` says of a value, with what to write instead made of that value: an editor copies it. The codes and places
 * stay those of `parse`.
 */
export function withOwnValue(problem: Problem, document: Fields, timeZone: string): Sentences {
  const { message, instead, path, code } = problem;
  const same = { message, instead };
  const steps = stepsOf(path);
  const value = valueAt(document, steps);
  const last = steps.at(-1) ?? '';
  if (code === 'unknown-field') return unknownField(last, steps, document, same);
  if (code === 'wrong-type') return wrongType(value, shapeAt(steps), timeZone, same);
  if (code === 'missing') return { message, instead: `Add it here, like "${last}": ${exampleOf(steps)}.` };
  // The tags of a text's languages are keys.
  if (code === 'bad-language' && path !== '/language') return badLanguage(last, same);
  if (typeof value !== 'string') return same;
  if (code === 'bad-href' && shapeAt(steps) !== 'href' && shapeAt(steps) !== 'https')
    return { message: `${problem.found!} in the text is not an address that a link may have.`, instead };
  const quoted = JSON.stringify(value.slice(0, 60));
  switch (code) {
    case 'bad-instant':
      return rewriteInstant(value, timeZone);
    case 'unknown-value': {
      const words = (shapeAt(steps) as string).split('|');
      const meant = nearest(value, words);
      const all = words.map((word) => `"${word}"`).join(', ');
      return { message, instead: meant ? `Did you mean "${meant}"? The words are ${all}.` : `Write one of ${all}.` };
    }
    case 'bad-id':
      return {
        message: `${quoted} can’t be an id: ids are lower-case letters a–z, digits and hyphens.`,
        instead: `Write "${slug(value) || 'profil-zaufany'}".`,
      };
    case 'bad-language':
      return badLanguage(value, same);
    case 'bad-time-zone': {
      const zone = ZONES[value.trim().toLowerCase()] ?? nearest(value, Object.values(ZONES));
      return {
        message: `${quoted} is not the name of a time zone.`,
        instead: `Write ${zone ? `"${zone}"` : 'its name in the IANA list, like "Europe/Warsaw"'}.`,
      };
    }
    case 'bad-phone':
      return badPhone(value, quoted, timeZone);
    case 'bad-email': {
      const [address] = /[\w.+-]+@[\w-]+(\.[\w-]+)+/.exec(value) ?? [];
      return {
        message: `${quoted} is not an e-mail address alone.`,
        instead: `Write ${address ? `"${address}"` : 'it like "name@example.org"'}.`,
      };
    }
    case 'bad-href':
      return badHref(value, quoted, shapeAt(steps) === 'https', same);
    // Said well enough without the value.
    case 'not-a-document':
    case 'nothing-to-show':
    case 'too-long':
    case 'too-many':
    case 'missing-offset':
    case 'other-number':
    case 'premium-rate':
    case 'invisible-characters':
    case 'look-alike-host':
    case 'other-offset':
    case 'end-before-start':
      return same;
  }
}

function wrongType(value: unknown, shape: Shape, timeZone: string, same: Sentences): Sentences {
  const written = JSON.stringify(value);
  if (shape === 'integer' && typeof value === 'string' && /^\s*\d+\s*$/.test(value))
    return {
      message: `${written} is a text, not a number.`,
      instead: `Write ${value.trim()}, without quotation marks.`,
    };
  if (shape === 'integer' && typeof value === 'number')
    return {
      message: `${written} is not a whole number from 0 on.`,
      instead: `Write ${Math.max(0, Math.round(value))}.`,
    };
  if (typeof shape === 'string' && shape.includes('|')) {
    const words = shape.split('|').map((word) => `"${word}"`);
    return { message: `${written} is none of the words for this.`, instead: `Write one of ${words.join(', ')}.` };
  }
  if (Array.isArray(shape) && value !== null && written.length <= 60)
    return { message: 'A list is expected here.', instead: `Write [${written}].` };
  if (shape === 'instant' && typeof value === 'number') {
    // Seconds since 1970, or milliseconds, as programs write moments.
    const moment = Math.abs(value) < 1e11 ? value * 1000 : value;
    const offset = Math.abs(moment) < 8e15 ? offsetAt(moment, timeZone) : undefined;
    const wall = offset === undefined ? undefined : new Date(moment + offset * MINUTE).toISOString().slice(0, 19);
    const instead = wall ? `Write "${wall}${formatOffset(offset!)}".` : same.instead;
    return { message: `${written} is a number, not a moment in words.`, instead };
  }
  if ((shape === '' || shape === 'string') && (typeof value === 'number' || typeof value === 'boolean'))
    return { message: `${written} is not a text.`, instead: `Write "${written}".` };
  return same;
}

function unknownField(name: string, steps: readonly string[], document: Fields, same: Sentences): Sentences {
  const shape = shapeAt(steps.slice(0, -1));
  if (typeof shape !== 'object' || Array.isArray(shape)) return same;
  const holder = valueAt(document, steps.slice(0, -1));
  const fields = Object.keys(shape).map((field) => field.replace('!', ''));
  const free = fields.filter((field) => !isFields(holder) || !Object.hasOwn(holder, field));
  const other = OTHER_NAMES[name.toLowerCase()]?.find((field) => free.includes(field));
  const meant = other ?? nearest(name, free) ?? nearest(name, fields);
  const message = `"${name}" is not a field here; widgets ignore it.`;
  if (meant) return { message, instead: `Did you mean "${meant}"?` };
  return { message, instead: `Remove it, or write one of these fields: ${fields.join(', ')}.` };
}

function badLanguage(value: string, same: Sentences): Sentences {
  const tag = LANGUAGES[value.trim().toLowerCase()] ?? value.trim().replaceAll('_', '-');
  const isTag = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(tag);
  return {
    message: `${JSON.stringify(value.slice(0, 60))} is not the tag of a language.`,
    instead: isTag ? `Write "${tag}".` : same.instead,
  };
}

/** A name of ASCII letters, digits and hyphens, made of any words. */
export function slug(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function exampleOf(steps: readonly string[]): string {
  const shape = shapeAt(steps);
  if (typeof shape === 'object') return Array.isArray(shape) ? '[…]' : '{…}';
  const examples: Readonly<Record<string, string>> = {
    integer: '1',
    instant: '"2024-01-19T20:00:00+01:00"',
    id: '"profil-zaufany"',
    language: '"pl"',
    'time-zone': '"Europe/Warsaw"',
    href: '"https://…"',
    https: '"https://…"',
  };
  return examples[shape] ?? (shape.includes('|') ? `"${shape.split('|')[0]!}"` : '"…"');
}

function shapeAt(steps: readonly string[]): Shape {
  return steps.reduce<Shape>((shape, step) => {
    if (typeof shape === 'string') return 'string';
    if (Array.isArray(shape)) return (shape as readonly [Shape])[0];
    const fields = shape as ObjectShape;
    return fields[[step, `${step}!`, '*'].find((field) => Object.hasOwn(fields, field)) ?? ''] ?? '';
  }, noticeShape);
}

function valueAt(document: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    return (value as Fields)[step];
  }, document);
}

/** The steps of a JSON Pointer. */
export function stepsOf(path: string): string[] {
  const steps = path.split('/').slice(1);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

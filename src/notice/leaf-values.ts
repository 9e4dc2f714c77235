import { safeHref } from './href.js';
import { readTime } from './instant.js';
import type { ProblemCode } from './problem.js';
import { formatOffset, isTimeZone, offsetsOfWallTime } from './zone.js';

/** Why a value can't be used and what to write instead; nothing where the value is right. */
export type Flaw = readonly [code: ProblemCode, message: string, instead: string] | undefined;

const INSTANT = '"2024-01-19T20:00:00+01:00"';

/** By the type's name in the schema: the code, what to write, and whether a value is right. */
const kinds: Readonly<Record<string, readonly [ProblemCode, string, (value: string) => boolean]>> = {
  Id: [
    'bad-id',
    'lower-case letters, digits and hyphens, like "profil-zaufany"',
    (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
  ],
  LanguageTag: [
    'bad-language',
    'a tag of BCP 47, like "pl" or "uk"',
    (value) => /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(value),
  ],
  TimeZone: ['bad-time-zone', 'an IANA name, like "Europe/Warsaw"', isTimeZone],
  Href: [
    'bad-href',
    'https://, http://, mailto:, tel: or a relative address',
    (value) => safeHref(value) !== undefined,
  ],
  SecureHref: [
    'bad-href',
    'an address that starts with https://',
    (value) => /^https:\/\/[^\s]/i.test(value) && safeHref(value) !== undefined,
  ],
  Phone: ['bad-phone', '"+48 573 205 962"', (value) => /^\+\d[\d ]{5,18}\d$/.test(value)],
  Email: ['bad-email', '"name@example.org"', (value) => /^[^\s@<>"]+@[^\s@.<>"]+(\.[^\s@.<>"]+)+$/.test(value)],
};

/**
 * What is wrong with a string that is not blank.
 * @param type the type's name in the schema, or words separated by `|`, of which it must be one
 * @param timeZone the document's zone, for advice on times without an offset
 */
export function flawOf(type: string, value: string, timeZone: string): Flaw {
  if (type === 'string') return undefined;
  if (type === 'Instant') return instantFlaw(value, timeZone);
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  if (kind) return kind[2](value) ? undefined : flaw(kind[0], value, `is not a valid ${type}.`, kind[1]);
  const allowed = type.split('|');
  return allowed.includes(value) ? undefined : flaw('unknown-value', value, 'is not known here.', allowed.join(' or '));
}

function instantFlaw(value: string, timeZone: string): Flaw {
  const time = readTime(value);
  // RFC 3339 has the T and the seconds; readTime does without them, so that the advice can be exact.
  if (!time || (time.offset !== undefined && !/T\d\d:\d\d:/i.test(value))) {
    return flaw('bad-instant', value, 'is not a moment as RFC 3339 writes it.', INSTANT);
  }
  if (time.offset !== undefined) return undefined;
  const wall = new Date(time.wall).toISOString().slice(0, 19);
  const forms = offsetsOfWallTime(time.wall, timeZone).map((offset) => `"${wall}${formatOffset(offset)}"`);
  if (forms.length === 0) {
    return flaw(
      'missing-offset',
      value,
      `does not exist in ${timeZone}, where the clocks skip it.`,
      'a time before or after',
    );
  }
  return forms.length === 1
    ? flaw('missing-offset', value, 'has no offset from UTC.', forms[0]!)
    : flaw('missing-offset', value, 'occurs twice.', `${forms[0]} for the first or ${forms[1]} for the second time`);
}

function flaw(code: ProblemCode, value: string, message: string, example: string): Flaw {
  return [code, `"${value}" ${message}`, `Write ${example}.`];
}

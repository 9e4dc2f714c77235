import type { ProblemCode } from './problem.js';
import { safeHref } from './href.js';
import { readTime } from './instant.js';
import { formatOffset, isTimeZone, offsetsOfWallTime } from './zone.js';

/** Why a value can't be used and what to write instead; nothing where the value is right. */
export type Flaw = readonly [code: ProblemCode, message: string, instead: string] | undefined;

export const LANGUAGE_TAG = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;

/** The checks of single values, by the type's name in the schema. Each gets a string that is not blank. */
export const checks: Record<string, (value: string, timeZone: string) => Flaw> = {
  string: () => undefined,
  Id: (value) =>
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
      ? undefined
      : ['bad-id', `“${value}” is not an id.`, 'Write lower-case letters, digits and hyphens, like "profil-zaufany".'],
  Instant: instantFlaw,
  LanguageTag: (value) =>
    LANGUAGE_TAG.test(value)
      ? undefined
      : ['bad-language', `“${value}” is not a language tag.`, 'Write a BCP 47 tag, like "pl" or "uk".'],
  TimeZone: (value) =>
    isTimeZone(value)
      ? undefined
      : ['bad-time-zone', `“${value}” is not a time zone.`, 'Write an IANA name, like "Europe/Warsaw".'],
  Href: (value) =>
    safeHref(value) === undefined
      ? [
          'bad-href',
          `“${value}” is not an address that a link may have.`,
          'Write https://, http://, mailto:, tel: or a relative address.',
        ]
      : undefined,
  Phone: (value) =>
    /^\+\d[\d ]{5,18}\d$/.test(value)
      ? undefined
      : ['bad-phone', `“${value}” is not an international telephone number.`, 'Write it like "+48 573 205 962".'],
  Email: (value) =>
    /^[^\s@<>"]+@[^\s@.<>"]+(\.[^\s@.<>"]+)+$/.test(value)
      ? undefined
      : ['bad-email', `“${value}” is not an e-mail address.`, 'Write it like "name@example.org".'],
};

function instantFlaw(value: string, timeZone: string): Flaw {
  const time = readTime(value);
  if (!time) {
    return ['bad-instant', `“${value}” is not a moment that exists.`, 'Write it like "2024-01-19T20:00:00+01:00".'];
  }
  if (time.offset !== undefined) {
    // RFC 3339 has the T and the seconds; readTime is more lenient only to give better advice below.
    return /T\d\d:\d\d:/i.test(value)
      ? undefined
      : ['bad-instant', `“${value}” lacks its T or its seconds.`, 'Write it like "2024-01-19T20:00:00+01:00".'];
  }
  const wall = new Date(time.wall).toISOString().slice(0, 19);
  const forms = offsetsOfWallTime(time.wall, timeZone).map((offset) => `"${wall}${formatOffset(offset)}"`);
  const said = `“${value}” has no offset from UTC.`;
  if (forms.length === 0) {
    return [
      'missing-offset',
      `“${value}” does not exist in ${timeZone}: the clocks skip it.`,
      'Write a time before or after the change.',
    ];
  }
  return forms.length === 1
    ? ['missing-offset', said, `Write ${forms[0]}.`]
    : [
        'missing-offset',
        `${said} The clocks show it twice.`,
        `Write ${forms[0]} for the first or ${forms[1]} for the second time.`,
      ];
}

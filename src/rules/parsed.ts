import type { ProblemCode } from '../notice/problem.js';
import type { RuleText, Severity } from './rule.js';

type Row = readonly [severity: Severity, title: string, why: string, wrong: string, right: string];

const LEFT_OUT = 'The value is left out, with everything that needs it: visitors never see it.';

/** What `parse` finds. Every code of it has a row, which the type holds. */
const rows: Readonly<Record<ProblemCode, Row>> = {
  'not-a-document': [
    'error',
    'Not a notice document',
    'Widgets can show nothing of it: the fallback stays on the page.',
    '["Przerwa"]',
    '{ "revision": 1, … }',
  ],
  'nothing-to-show': [
    'error',
    'No section that can be shown',
    'A document has outages, loginMethods or scamWarning; without a usable one there is nothing to show.',
    '{ "revision": 1, … }',
    '{ "revision": 1, …, "outages": [] }',
  ],
  missing: [
    'error',
    'A field that must be there is missing',
    'The object around it can’t be shown without it and is left out.',
    '{ "id": "awaria", "kind": "unplanned", "start": "…" }',
    '{ "id": "awaria", "kind": "unplanned", "title": "Awaria", "start": "…" }',
  ],
  'wrong-type': ['error', 'A value of another type', LEFT_OUT, '"revision": "3"', '"revision": 3'],
  'too-long': [
    'error',
    'A text of more than 10,000 characters',
    LEFT_OUT,
    '"summary": "(12,000 characters)"',
    '"summary": "What it means, in two sentences."',
  ],
  'too-many': [
    'error',
    'A list of more than 500 items, or more than 100 mistakes',
    'Only the first 500 items are read; only the first 100 mistakes are told.',
    '"outages": [(501 outages)]',
    '"outages": [(those of this month)]',
  ],
  'unknown-field': [
    'warning',
    'A field that does not exist',
    'Widgets ignore it. Most are slips of the pen, and then a value is lost.',
    '"anounceFrom": "2024-01-12T00:00:00+01:00"',
    '"announceFrom": "2024-01-12T00:00:00+01:00"',
  ],
  'unknown-value': ['error', 'A word that is none of the known ones', LEFT_OUT, '"kind": "plan"', '"kind": "planned"'],
  'bad-id': [
    'error',
    'An id with other characters than a–z, 0–9 and hyphens',
    LEFT_OUT,
    '"id": "Profil Zaufany"',
    '"id": "profil-zaufany"',
  ],
  'bad-instant': [
    'error',
    'A moment that is not written as RFC 3339 has it',
    LEFT_OUT,
    '"start": "19.01.2024 20:00"',
    '"start": "2024-01-19T20:00:00+01:00"',
  ],
  'missing-offset': [
    'error',
    'A moment without its offset from UTC',
    'Nobody can say which moment it is: in the hour that an autumn clock change repeats there are two, in spring none.',
    '"start": "2024-01-19T20:00:00"',
    '"start": "2024-01-19T20:00:00+01:00"',
  ],
  'bad-language': ['error', 'Not the tag of a language', LEFT_OUT, '"language": "polski"', '"language": "pl"'],
  'bad-time-zone': [
    'error',
    'Not the name of a time zone',
    'Times are then shown in UTC, an hour or two off.',
    '"timeZone": "CET+1"',
    '"timeZone": "Europe/Warsaw"',
  ],
  'bad-href': [
    'error',
    'An address that a link may not have',
    'Of the link only its words are shown. Some such addresses run scripts, or look like another host.',
    '"href": "https://gov.pl@evil.example/"',
    '"href": "https://www.gov.pl/"',
  ],
  'bad-phone': [
    'error',
    'A phone number that can’t be dialled from abroad',
    LEFT_OUT,
    '"phone": "573 205 962"',
    '"phone": "+48 573 205 962"',
  ],
  'bad-email': [
    'error',
    'Not an e-mail address alone',
    LEFT_OUT,
    '"email": "CSIRT <incydent@csirt.cez.gov.pl>"',
    '"email": "incydent@csirt.cez.gov.pl"',
  ],
  'other-number': [
    'warning',
    'A link that says another number than it dials',
    'Widgets show the number that is dialled; the words around it may then not fit.',
    '[+48 573 205 962](tel:+48111222333)',
    '[+48 573 205 962](tel:+48573205962)',
  ],
  'premium-rate': [
    'warning',
    'A number for which the caller pays extra',
    'People in trouble should not pay for help. Fraudsters use such numbers.',
    '"phone": "+48 704 123 456"',
    '"phone": "+48 573 205 962"',
  ],
  'invisible-characters': [
    'warning',
    'Characters that nobody sees',
    'They come along when copied from a page or a document, and may turn the direction of writing. They are left out.',
    '"href": "/po\u00admoc" (with a soft hyphen)',
    '"href": "/pomoc"',
  ],
  'look-alike-host': [
    'warning',
    'A host with letters that look like others',
    'Such hosts imitate official ones. Visitors are shown the host in ASCII.',
    '"href": "https://pаcjent.gov.pl/" (with a Cyrillic а)',
    '"href": "https://pacjent.gov.pl/"',
  ],
  'other-offset': [
    'warning',
    'An offset that the time zone does not have on that date',
    'Last winter’s +01:00, copied into June, is an hour wrong: visitors come an hour early or late.',
    '"start": "2024-06-19T20:00:00+01:00"',
    '"start": "2024-06-19T20:00:00+02:00"',
  ],
  'end-before-start': [
    'error',
    'An end that is not after the start',
    'The outage would be shown as one whose end is not known.',
    '"start": "2024-01-19T20:00:00+01:00", "end": "2022-01-20T16:00:00+01:00"',
    '"start": "2024-01-19T20:00:00+01:00", "end": "2024-01-20T16:00:00+01:00"',
  ],
};

/** The rules that `parse` holds. */
export const parsedRules: readonly RuleText[] = Object.entries(rows).map(
  ([code, [severity, title, why, wrong, right]]) => ({ code, severity, title, why, wrong, right }),
);

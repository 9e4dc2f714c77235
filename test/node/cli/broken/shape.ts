import { readFileSync } from 'node:fs';
import type { Row } from '../base-text.js';

const schema = JSON.parse(readFileSync(new URL('../../../../notice.schema.json', import.meta.url), 'utf8'));
const fieldsOf = (type: string) => Object.keys(schema.$defs[type].properties).join(', ');
export const rows: Row[] = [
  [
    'a field that does not exist',
    '"announceFrom"',
    '"anounceFrom"',
    '15:7 warning unknown-field "anounceFrom" is not a field here; widgets ignore it. Did you mean "announceFrom"?',
  ],
  [
    'a field of another name',
    '"kind": "planned",',
    '"kind": "planned",\n      "begin": "2024-01-19T20:00:00+01:00",',
    `10:7 warning unknown-field "begin" is not a field here; widgets ignore it. Remove it, or write one of these fields: ${fieldsOf('Outage')}.`,
  ],
  [
    'a field in snake case',
    '"announceFrom"',
    '"announce_from"',
    '15:7 warning unknown-field "announce_from" is not a field here; widgets ignore it. Did you mean "announceFrom"?',
  ],
  [
    'a required field that is missing',
    '      "kind": "planned",\n',
    '',
    '7:5 error missing "kind" is missing. Add it here, like "kind": "planned".',
  ],
  [
    'a number as text',
    '"revision": 3',
    '"revision": "3"',
    '2:15 error wrong-type "3" is a text, not a number. Write 3, without quotation marks.',
  ],
  [
    'a negative revision',
    '"revision": 3',
    '"revision": -3',
    '2:15 error wrong-type -3 is not a whole number from 0 on. Write 0.',
  ],
  [
    'a text instead of a list',
    '["sms", "email"]',
    '"sms"',
    '41:14 error wrong-type A list is expected here. Write ["sms"].',
  ],
  [
    'an object instead of a list',
    '"channels": ["ikp"]',
    '"channels": {"ikp": true}',
    '18:66 error wrong-type A list is expected here. Write [{"ikp":true}].',
  ],
  [
    'a word in capitals',
    '"planned"',
    '"Planned"',
    '9:15 error unknown-value "Planned" is not known here. Did you mean "planned"? The words are "planned", "unplanned".',
  ],
  [
    'an unknown word',
    '"limited"',
    '"partly"',
    '18:43 error unknown-value "partly" is not known here. Write one of "unavailable", "limited".',
  ],
  [
    'an id with a capital and a space',
    '"id": "profil-zaufany",\n',
    '"id": "Profil Zaufany",\n',
    '8:13 error bad-id "Profil Zaufany" can’t be an id: ids are lower-case letters a–z, digits and hyphens. Write "profil-zaufany".',
  ],
  [
    'an id with Polish letters',
    '"id": "profil-zaufany",\n',
    '"id": "przerwa-świąteczna",\n',
    '8:13 error bad-id "przerwa-świąteczna" can’t be an id: ids are lower-case letters a–z, digits and hyphens. Write "przerwa-swiateczna".',
  ],
  [
    'a language by its name',
    '"language": "pl"',
    '"language": "polski"',
    '5:15 warning doubtful-language "polski" is not the tag of a language. Write "pl".',
  ],
  [
    'the country instead of the language',
    '"uk": "Як увійти"',
    '"ua": "Як увійти"',
    '31:66 warning doubtful-language "ua" is not the tag of a language. Write "uk".',
  ],
  [
    'a zone by its city',
    '"Europe/Warsaw"',
    '"Warszawa"',
    '4:15 error bad-time-zone "Warszawa" is not the name of a time zone. Write "Europe/Warsaw".',
  ],
  [
    'an e-mail address with a name',
    '"incydent@pacjent.gov.pl"',
    '"CSIRT <incydent@pacjent.gov.pl>"',
    '44:54 error bad-email "CSIRT <incydent@pacjent.gov.pl>" is not an e-mail address alone. Write "incydent@pacjent.gov.pl".',
  ],
  [
    'a phone number without its country',
    '"+48 573 205 962"',
    '"573 205 962"',
    '44:26 error bad-phone "573 205 962" can’t be dialled from every country: it must be in the international form. Write "+48 573 205 962".',
  ],
  [
    'a phone number with zeros before its country',
    '"+48 573 205 962"',
    '"0048 573 205 962"',
    '44:26 error bad-phone "0048 573 205 962" can’t be dialled from every country: it must be in the international form. Write "+48 573 205 962".',
  ],
  [
    'an official site without https',
    '"href": "https://pacjent.gov.pl/" }]',
    '"href": "pacjent.gov.pl" }]',
    '43:60 error bad-href "pacjent.gov.pl" is not a secure address. Write "https://pacjent.gov.pl".',
  ],
  [
    'a link that runs a script',
    '"https://pacjent.gov.pl/lekarze"',
    '"javascript:alert(1)"',
    '24:98 error bad-href "javascript:alert(1)" is not an address that a link may have. Write https://, http://, mailto:, tel: or a relative address.',
  ],
  [
    'a blank text',
    '"Nie zalogujesz się."',
    '" "',
    '11:26 error blank Nothing stands here. Write a value, or leave the field out.',
  ],
  [
    'null',
    '"2024-01-12T00:00:00+01:00"',
    'null',
    '15:23 error blank Nothing stands here. Write a value, or leave the field out.',
  ],
  [
    'an empty text',
    '{ "pl": "Lekarze", "en": "Doctors", "uk": "Лікарі" }',
    '{}',
    '22:20 error missing "title" is missing. Add it here, like "title": "…".',
  ],
  [
    'an empty list',
    '["sms", "email"]',
    '[]',
    '41:14 advice empty-list The list is empty. Add what belongs here, or leave the field out.',
  ],
  [
    'an item twice',
    '["sms", "email"]',
    '["sms", "sms"]',
    '41:22 advice duplicate-item This is the same as item 1 of the list. Write what was meant, or remove it.',
  ],
  [
    'an invisible mark in an address',
    '"https://pacjent.gov.pl/lekarze"',
    '"https://pacjent.gov.pl/­lekarze"',
    '24:98 warning invisible-characters "https://pacjent.gov.pl/­lekarze" has characters that nobody sees; they are left out. Write "https://pacjent.gov.pl/lekarze", typed anew.',
  ],
  [
    'a name in another alphabet',
    '"kind"',
    '"kіnd"',
    '7:5 error missing "kind" is missing. Add it here, like "kind": "planned".',
    '9:7 warning unknown-field "kіnd" is not a field here; widgets ignore it. Did you mean "kind"?',
  ],
  [
    'a revision with a letter',
    '"revision": 3',
    '"revision": "v3"',
    '2:15 error wrong-type This is a value of type string. Write a whole number, like 3.',
  ],
  [
    'a number instead of a word',
    '"kind": "planned"',
    '"kind": 1',
    '9:15 error wrong-type 1 is none of the words for this. Write one of "planned", "unplanned".',
  ],
];

// @ts-check
/** @type {import('../base-text.mjs').Row[]} */
export const rows = [
  [
    'a link whose words are its address',
    '"pl": "Dla lekarzy"',
    '"pl": "https://pacjent.gov.pl/lekarze"',
    '24:32 advice bare-url The words of the link are a bare address: "https://pacjent.gov.pl/lekarze". Say what it leads to, in words, like "pacjent.gov.pl" or "How to log in".',
  ],
  [
    'a link in a text whose words are its address',
    'Nie zalogujesz się.',
    'Zob. [https://pacjent.gov.pl/x](https://pacjent.gov.pl/x).',
    '11:33 advice bare-url The words of the link are a bare address: "https://pacjent.gov.pl/x". Say what it leads to, in words, like "pacjent.gov.pl" or "How to log in".',
  ],
  [
    'an address that is no link',
    'Nie zalogujesz się.',
    'Zob. www.pacjent.gov.pl/x.',
    '11:32 advice bare-url The address "www.pacjent.gov.pl/x" stands bare in the text; it is no link. Write a link with words: "[pacjent.gov.pl](https://www.pacjent.gov.pl/x)".',
  ],
  [
    'a link that says only “here”',
    'Nie zalogujesz się.',
    'Zob. [tutaj](https://pacjent.gov.pl/x).',
    '11:33 advice vague-link The words of a link are only "tutaj". Say what it leads to, like "how to log in".',
  ],
  [
    'a link to another site',
    '"https://pacjent.gov.pl/lekarze"',
    '"https://example.com/lekarze"',
    '24:98 advice unofficial-host The link leads to "example.com", which is not among the official sites. Link to one of pacjent.gov.pl, or add "example.com" to "officialSites".',
  ],
  [
    'a link to a site that resembles an official one',
    '"https://pacjent.gov.pl/lekarze"',
    '"https://pacjent-gov.pl/lekarze"',
    '24:98 warning similar-host The host "pacjent-gov.pl" resembles the official "pacjent.gov.pl", but is another one. Write "https://pacjent.gov.pl/lekarze", if that is the site you mean.',
  ],
  [
    'a link to a site with a slip of the pen',
    '"https://pacjent.gov.pl/lekarze"',
    '"https://pacient.gov.pl/lekarze"',
    '24:98 warning similar-host The host "pacient.gov.pl" resembles the official "pacjent.gov.pl", but is another one. Write "https://pacjent.gov.pl/lekarze", if that is the site you mean.',
  ],
  [
    'an official name before another host',
    '"https://pacjent.gov.pl/lekarze"',
    '"https://pacjent.gov.pl.logowanie.example/"',
    '24:98 warning similar-host The host "pacjent.gov.pl.logowanie.example" resembles the official "pacjent.gov.pl", but is another one. Write "https://pacjent.gov.pl/", if that is the site you mean.',
  ],
  [
    'a host with a Cyrillic letter',
    '"https://pacjent.gov.pl/lekarze"',
    '"https://pаcjent.gov.pl/lekarze"',
    '24:98 warning look-alike-host "https://pаcjent.gov.pl/lekarze" has letters that may look like others: visitors are shown xn--pcjent-3nf.gov.pl. Make sure that it is the site you mean.',
  ],
  [
    'an operator with a strange host',
    '"https://www.coi.gov.pl/"',
    '"https://coi.example/"',
    '12:44 advice unofficial-host The link leads to "coi.example", which is not among the official sites. Link to one of pacjent.gov.pl, or add "coi.example" to "officialSites".',
  ],
  [
    'a link without protection',
    '"https://pacjent.gov.pl/lekarze"',
    '"http://pacjent.gov.pl/lekarze"',
    '24:98 warning insecure-link "http://pacjent.gov.pl/lekarze" is not protected on its way. Write "https://pacjent.gov.pl/lekarze".',
  ],
  [
    'an address without https',
    '"https://pacjent.gov.pl/lekarze"',
    '"www.pacjent.gov.pl/lekarze"',
    '24:98 warning relative-host "www.pacjent.gov.pl/lekarze" has no "https://", so it is looked for on your own site. Write "https://www.pacjent.gov.pl/lekarze".',
  ],
  [
    'a number that can’t be dialled from abroad',
    'Nie zalogujesz się.',
    'Zadzwoń: [22 125 66 00](tel:221256600).',
    '11:55 warning national-number "tel:221256600" can’t be dialled from abroad. Write "tel:+48221256600".',
  ],
  [
    'a number in a text',
    'Nie zalogujesz się.',
    'Zadzwoń pod numer 22 125 66 00.',
    '11:45 warning national-number "22 125 66 00" can’t be dialled from abroad, and on a phone it is no link. Write "[+48 22 125 66 00](tel:+48221256600)".',
  ],
  [
    'a free number',
    '"+48 573 205 962"',
    '"+48 800 190 590"',
    '44:26 advice domestic-number "+48 800 190 590" can’t be dialled from abroad: such Polish numbers work inside the country only. Write a number with an area code, like "+48 22 125 66 00", or name one beside it.',
  ],
  [
    'a number for which one pays',
    '"+48 573 205 962"',
    '"+48 704 123 456"',
    '44:26 warning premium-rate "+48 704 123 456" is a number for which the caller pays extra. Write another one, or what the call costs beside it.',
  ],
  [
    'a link that dials another number',
    'Nie zalogujesz się.',
    'Zadzwoń: [+48 22 125 66 00](tel:+48221256601).',
    '11:26 warning other-number A link in the text says another number than it dials, which is the one that visitors are shown. Write [+48221256601](tel:+48221256601).',
  ],
  [
    'an e-mail address elsewhere',
    '"incydent@pacjent.gov.pl"',
    '"pacjent.gov.pl@gmail.com"',
    '44:55 advice unofficial-email "pacjent.gov.pl@gmail.com" is an address at "gmail.com", which is not among the official sites. Write an address of one of pacjent.gov.pl, or add the site to "officialSites".',
  ],
];

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { cli } from '../cli/support.js';
import { rows as addresses } from '../cli/broken/addresses.js';
import { rows as jsonSlips } from '../cli/broken/json-slips.js';
import { rows as references } from '../cli/broken/references.js';
import { rows as shape } from '../cli/broken/shape.js';
import { rows as texts } from '../cli/broken/texts.js';
import { rows as times } from '../cli/broken/times.js';
import type * as rulesModule from '../../../src/rules/index.js';

const { checkNotice, docsOf, ruleOf, rules } = (await import('ikp-widgets/rules')) as typeof rulesModule;

const page = await readFile(new URL('../../../docs/rules.md', import.meta.url), 'utf8');
const demo = JSON.parse(await readFile(new URL('../../../demo/notice.json', import.meta.url), 'utf8'));
const listed = (await cli(['explain'])).out.trim().split('\n');
const codes = listed.map((line) => line.split(' ')[0] ?? '');

test('nothing is reported on the demo’s document', () => {
  assert.deepEqual(checkNotice(demo, { at: Date.parse('2024-01-19T20:00:00Z') }), []);
});

test('every rule has a code of its own, a severity and an example', () => {
  assert.equal(new Set(codes).size, codes.length);
  for (const { code, severity, title, why, wrong, right } of rules) {
    assert.match(code, /^[a-z]+(-[a-z]+)*$/);
    assert.ok(['error', 'warning', 'advice'].includes(severity), code);
    assert.match(title, /^\S.*[^.]$/, code);
    assert.match(why, /^[A-Z“"].*[.]$/s, code);
    assert.ok(wrong && right && wrong !== right, code);
    assert.equal(ruleOf(code)?.code, code);
  }
});

test('every code has a heading in the docs, to which its problems point', () => {
  const headings = [...page.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
  assert.deepEqual(headings, codes);
  for (const code of codes) assert.equal(docsOf(code), `rules.md#${code}`);
});

test('explain prints each rule', async () => {
  for (const code of codes) {
    const { code: exit, out } = await cli(['explain', code]);
    assert.equal(exit, 0);
    assert.match(
      out,
      new RegExp(`^${code} \\((error|warning|advice)\\)\\n.+\\.\\n\\n.+\\n\\n {2}wrong {2}.+\\n {2}right {2}.+\\n$`),
    );
  }
});

test('nearly every rule is found by a document of the tables', () => {
  const rows = [addresses, jsonSlips, references, shape, texts, times].flat();
  const found = new Set(rows.flatMap(([, , , ...lines]) => lines.map((line) => line.split(' ')[2])));
  // Those of whole files, of two documents, and of what no single line holds have tests of their own.
  const elsewhere = [
    'json-empty',
    'json-html',
    'json-too-large',
    'json-encoding',
    'json-bom',
    'not-a-document',
    'nothing-to-show',
    'too-long',
    'too-many',
    'bad-language',
    'empty-texts',
    'not-offered-there',
    'no-alternative',
    'same-words',
    'no-report',
    'unused-language',
    'same-translation',
    'long-title',
    'revision-not-raised',
    'updated-not-later',
    'start-moved',
    'end-moved',
    'outage-removed',
    'time-zone-changed',
  ];
  assert.deepEqual(
    codes.filter((code) => !found.has(code) && !elsewhere.includes(code)),
    [],
  );
});

const more: [code: string, change: (document: any) => void, path: string][] = [
  ['too-long', (notice) => (notice.outages[0].summary.pl = 'a '.repeat(5001)), '/outages/0/summary/pl'],
  [
    'too-many',
    (notice) => (notice.scamWarning.rules = Array.from({ length: 501 }, (_, index) => `Rule ${index}.`)),
    '/scamWarning/rules',
  ],
  ['bad-language', (notice) => (notice.outages[0].title['pl_PL '] = 'Przerwa'), '/outages/0/title/pl_PL '],
  ['empty-texts', (notice) => (notice.outages[0].summary = {}), '/outages/0/summary'],
  [
    'not-offered-there',
    (notice) => (notice.outages[0].affects[0].channels = ['mojeikp']),
    '/outages/0/affects/0/channels/0',
  ],
  [
    'no-alternative',
    (notice) => {
      const { id } = notice.loginMethods.methods[0];
      notice.loginMethods.methods = [{ ...notice.loginMethods.methods[0], channels: { ikp: {}, mojeikp: {} } }];
      notice.outages[0].affects = [{ method: id, state: 'unavailable' }];
      delete notice.outages[0].summary;
      delete notice.outages[0].notes;
    },
    '/outages/0/affects',
  ],
  [
    'same-words',
    (notice) => {
      const [link] = notice.outages[0].notes[0].links;
      notice.outages[0].notes[0].links.push({ ...link, href: 'https://pacjent.gov.pl/' });
    },
    '/outages/0/notes/0/links/1/text',
  ],
  [
    'no-report',
    (notice) => {
      delete notice.scamWarning.report;
      delete notice.scamWarning.officialSites;
    },
    '/scamWarning',
  ],
  ['unused-language', (notice) => (notice.language = 'lt'), '/language'],
  [
    'same-translation',
    (notice) => (notice.outages[0].summary.en = notice.outages[0].summary.pl),
    '/outages/0/summary/en',
  ],
  [
    'long-title',
    (notice) => (notice.outages[0].title.pl = 'Przerwa w działaniu '.repeat(6).trim()),
    '/outages/0/title/pl',
  ],
];

for (const [code, change, path] of more) {
  test(`${code} is found where it is`, () => {
    const document = structuredClone(demo);
    change(document);
    const found = checkNotice(document).filter((problem) => problem.code === code);
    assert.deepEqual(
      found.map((problem) => problem.path),
      [path],
    );
  });
}

test('a date of the outage in a title is no mistake, in any usual form', () => {
  const titles: Record<string, string[]> = {
    pl: [
      'Przerwa 19 stycznia',
      'Przerwa 19–20 stycznia 2024',
      'Przerwa od 19 do 20 stycznia',
      'Przerwa od 19 stycznia (piątek) do 20 stycznia (sobota)',
      'Przerwa 19.01.2024',
      'Przerwa 19.01–20.01, od 20:00 do 16:00',
      'Przerwa w sobotę',
      'Przerwa o godz. 20',
      'Przerwa 2024-01-19',
      'Przerwa w wersji 4.2',
      'Przerwa: 3 sposoby logowania',
    ],
    en: [
      'Down on 19 January 2024',
      'Down on January 19, 2024',
      'Down January 19 to 20',
      'Down on Friday, 19 January, from 8 pm to 4 pm',
      'Down on the 20th of January',
      'It may not work',
    ],
    uk: ['Перерва 19 січня', 'Перерва 19–20 січня 2024', 'Перерва у суботу о 16:00'],
  };
  for (const [language, words] of Object.entries(titles)) {
    for (const title of words) {
      const document = structuredClone(demo);
      document.outages[0].title[language] = title;
      const found = checkNotice(document).filter(({ code }) => code === 'title-dates');
      assert.deepEqual(found, [], title);
    }
  }
});

test('an ordinary text is no reason for advice', () => {
  const texts = [
    'E-recepta i e-skierowanie (w aplikacji mojeIKP) działają: pokaż je lekarzowi.',
    'Masz pytania? Zadzwoń: [+48 22 125 66 00](tel:+48221256600).',
    'Wybierz „Zaloguj się”, potem **mojeID**. Zobacz [jak to zrobić](https://pacjent.gov.pl/logowanie).',
    'Dnia 12.01.2024 podaliśmy inny termin.',
    'Przekątna ekranu 6" wystarczy.',
    'PIN, SMS i NFC',
    'Aplikacja waży 20.5 MB, a wersja 10.12 działa na Androidzie 8.',
  ];
  for (const text of texts) {
    const document = structuredClone(demo);
    document.outages[0].summary.pl = text;
    assert.deepEqual(checkNotice(document), [], text);
  }
});

test('25 words are a sentence, 26 too many, whatever the language', () => {
  for (const language of ['pl', 'en', 'uk']) {
    for (const [count, found] of [
      [25, 0],
      [26, 1],
    ] as const) {
      const document = structuredClone(demo);
      const words = Array.from(
        { length: count },
        (_, index) => `${'аąa'[index % 3]}${'słowo'.slice(index % 4)}${index}`,
      );
      document.outages[0].summary[language] = `Start. X${words.join(' ')}. Koniec!`;
      const problems = checkNotice(document).filter(({ code }) => code === 'long-sentence');
      assert.equal(problems.length, found, `${language} ${count}`);
    }
  }
});

test('problems come in the order of the document', () => {
  const document = structuredClone(demo);
  document.scamWarning.report.phone = '573';
  document.outages[0].end = '2023-01-01T00:00:00+01:00';
  document.loginMethods.methods[1].id = 'mojeid';
  document.revision = -1;
  assert.deepEqual(
    checkNotice(document).map(({ path }) => path),
    ['/revision', '/outages/0/end', '/loginMethods/methods/2/id', '/scamWarning/report/phone'],
  );
});

// What an editor makes of `$schema`: by the language service of VS Code, which other editors use, too.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import languageService from 'vscode-json-languageservice';

const { getLanguageService, TextDocument } = languageService;
const root = new URL('../../../', import.meta.url);
const schema = await readFile(new URL('notice.schema.json', root), 'utf8');

const service = getLanguageService({
  schemaRequestService: async (address) => {
    if (address === 'https://portal.example/notice.schema.json') return schema;
    throw new Error(`No schema at ${address}`);
  },
});
service.configure({ allowComments: false, validate: true });

const HEAD = `{
  "$schema": "https://portal.example/notice.schema.json",
  "revision": 1,
  "updated": "2026-01-12T08:00:00+01:00",
  "timeZone": "Europe/Warsaw",
  "language": "pl",
`;

/** The document with the cursor where `|` stands. */
function at(rest: string) {
  const text = HEAD + rest;
  const document = TextDocument.create('file:///notice.json', 'json', 1, text.replace('|', ''));
  const position = document.positionAt(text.indexOf('|'));
  return { document, position, json: service.parseJSONDocument(document) };
}

/** @returns what is offered, with what is told of it */
async function offered(rest: string): Promise<Map<string, string>> {
  const { document, position, json } = at(rest);
  const list = await service.doComplete(document, position, json);
  return new Map(
    list?.items.map(({ label, documentation }) => [
      label,
      typeof documentation === 'string' ? documentation : (documentation?.value ?? ''),
    ]),
  );
}

/** @returns what is told when the mouse is over it */
async function hover(rest: string): Promise<string> {
  const { document, position, json } = at(rest);
  const { contents } = (await service.doHover(document, position, json)) ?? { contents: '' };
  return [contents]
    .flat()
    .map((part) => (typeof part === 'string' ? part : part.value))
    .join('\n');
}

test('an editor offers the sections, and tells what they are', async () => {
  const fields = await offered('  |\n}');
  assert.match(fields.get('outages') ?? '', /Interruptions of services/);
  assert.match(fields.get('loginMethods') ?? '', /ways of logging in/);
  assert.match(fields.get('scamWarning') ?? '', /warning about fraud/);
  assert.ok(!fields.has('revision'), 'what is there already is not offered again');
});

test('an editor offers every field of every object, each with a description', async () => {
  const { $defs } = JSON.parse(schema);
  const places: [string, string][] = [
    ['Outage', '"outages": [{ | }] }'],
    ['Operator', '"outages": [{ "operator": { | } }] }'],
    ['Effect', '"outages": [{ "affects": [{ | }] }] }'],
    ['Update', '"outages": [{ "updates": [{ | }] }] }'],
    ['Note', '"outages": [{ "notes": [{ | }] }] }'],
    ['Link', '"outages": [{ "notes": [{ "links": [{ | }] }] }] }'],
    ['LoginMethods', '"loginMethods": { | } }'],
    ['Channel', '"loginMethods": { "channels": [{ | }] } }'],
    ['Method', '"loginMethods": { "methods": [{ | }] } }'],
    ['MethodChannel', '"loginMethods": { "methods": [{ "channels": { "ikp": { | } } }] } }'],
    ['ScamWarning', '"scamWarning": { | } }'],
    ['Site', '"scamWarning": { "officialSites": [{ | }] } }'],
    ['Report', '"scamWarning": { "report": { | } } }'],
    ['Card', '"scamWarning": { "readAlso": [{ | }] } }'],
  ];
  for (const [name, rest] of places) {
    const fields = await offered(rest);
    assert.deepEqual([...fields.keys()].sort(), Object.keys($defs[name].properties).sort(), name);
    for (const [field, told] of fields) assert.match(told, /\S.*[.]/, `${name}.${field}`);
  }
});

test('an editor offers the words and examples for a value', async () => {
  assert.deepEqual([...(await offered('"outages": [{ "kind": | }] }')).keys()].sort(), ['"planned"', '"unplanned"']);
  assert.deepEqual([...(await offered('"scamWarning": { "forms": [|] } }')).keys()].sort(), [
    '"email"',
    '"phone"',
    '"sms"',
    '"social"',
    '"website"',
  ]);
  assert.ok((await offered('"outages": [{ "start": | }] }')).has('"2024-01-19T20:00:00+01:00"'));
});

test('an editor tells what a field means when the mouse is over it', async () => {
  const announced = await hover('"outages": [{ "announce|From": "x" }] }');
  assert.match(announced, /From when the outage is announced/);
  assert.match(announced, /RFC 3339 with seconds and an offset/);
  assert.match(await hover('"outages": [{ "title": "Prze|rwa" }] }'), /What is interrupted, in a few words/);
  assert.match(await hover('"outages": [{ "ti|tle": { "pl": "Przerwa" } }] }'), /What is interrupted, in a few words/);
  assert.match(await hover('"outages": [{ "affects": [{ "channels": ["i|kp"] }] }] }'), /A name for use inside/);
  assert.match(await hover('"outages": [{ "kind|": "planned" }] }'), /announced before it starts/);
  assert.match(await hover('"scamWarning": { "never|": "x" } }'), /one thing never to do/);
});

test('an editor underlines what is wrong', async () => {
  const { document, json } = at(
    '"outages": [{ "id": "A b", "kind": "plan", "title": "x", "start": "19.01", "anounceFrom": 1 }] |}',
  );
  const marks = await service.doValidation(document, json);
  const underlined = [...new Set(marks.map(({ range }) => document.getText(range)))].sort();
  assert.deepEqual(underlined, ['"19.01"', '"A b"', '"anounceFrom"', '"plan"']);
});

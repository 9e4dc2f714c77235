import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const root = new URL('../../../', import.meta.url);
const schema = JSON.parse(await readFile(new URL('notice.schema.json', root), 'utf8'));
const demo = JSON.parse(await readFile(new URL('demo/notice.json', root), 'utf8'));

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(schema);

/** @returns where the document is wrong and by which keyword */
function errors(document: unknown): string[] {
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

const smallest = { revision: 1, updated: '2024-01-18T09:00:00+01:00', timeZone: 'Europe/Warsaw', language: 'pl' };

test('is a schema of 2020-12 with a description of every type and field', () => {
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  assert.ok(schema.title && schema.description);
  for (const [name, def] of Object.entries<any>(schema.$defs)) {
    assert.ok(def.description ?? def.$comment, name);
    for (const [field, property] of Object.entries<any>(def.properties ?? {}))
      assert.ok(property.description, `${name}.${field}`);
  }
});

test('accepts the demo notice and the smallest document', () => {
  assert.deepEqual(errors(demo), []);
  assert.deepEqual(errors(smallest), []);
});

test('accepts the examples that it gives itself', () => {
  for (const [name, { examples = [] }] of Object.entries<any>(schema.$defs)) {
    const one = ajv.compile({ $ref: `${schema.$id}#/$defs/${name}` });
    for (const example of examples) assert.ok(one(example), `${name}: ${JSON.stringify(example)}`);
  }
});

test('marks what an editor gets wrong', () => {
  const outage = { id: 'a', kind: 'planned', title: 'A', start: '2024-01-19T20:00:00+01:00' };
  const withOutage = (change: object) => ({ ...smallest, outages: [{ ...outage, ...change }] });
  assert.deepEqual(errors(withOutage({})), []);
  const cases: [unknown, string][] = [
    [{ ...smallest, revision: 1.5 }, '/revision type'],
    [{ ...smallest, lenguage: 'pl' }, ' additionalProperties'],
    [withOutage({ start: '2024-01-19T20:00:00' }), '/outages/0/start pattern'],
    [withOutage({ start: '2024-02-31T20:00:00+01:00' }), '/outages/0/start format'],
    [withOutage({ kind: 'Planned' }), '/outages/0/kind enum'],
    [withOutage({ title: { 'pl PL': 'A' } }), '/outages/0/title propertyNames'],
    [withOutage({ id: 'Profil zaufany' }), '/outages/0/id pattern'],
    [withOutage({ title: undefined }), '/outages/0 required'],
    [
      { ...smallest, scamWarning: { title: 'A', officialSites: [{ name: 'B', href: 'http://b.pl' }] } },
      '/scamWarning/officialSites/0/href pattern',
    ],
  ];
  for (const [document, expected] of cases) {
    const found = errors(JSON.parse(JSON.stringify(document)));
    assert.ok(found.includes(expected), `${expected} among ${found.join(', ')}`);
  }
});

// Whatever `check` passes, `parse` uses whole: nothing is left out of a document without errors.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import fc from 'fast-check';
import { cli } from '../cli/support.js';
import { BASE } from '../cli/base-text.js';
import { isFull } from '../../support/full.js';
import type * as noticeModule from '../../../src/notice/index.js';
import type * as rulesModule from '../../../src/rules/index.js';

const { checkNotice } = (await import('ikp-widgets/rules')) as typeof rulesModule;
const { parse } = (await import('ikp-widgets/notice')) as typeof noticeModule;

const numRuns = isFull ? 3000 : 120;
const demo = JSON.parse(await readFile(new URL('../../../demo/notice.json', import.meta.url), 'utf8'));
const sound = [JSON.parse(BASE), demo];

interface Place {
  path: (string | number)[];
  value: unknown;
}

/** @returns every place of a document */
function placesOf(value: unknown, path: (string | number)[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [{ path: here, value: child }, ...placesOf(child, here)];
  });
}

/** Right values in wrong places, other spellings, and values of any kind. */
const slip = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(...sound.flatMap((document) => placesOf(document).map(({ value }) => value))),
  },
  fc.constantFrom(
    '',
    ' ',
    null,
    0,
    1,
    {},
    [],
    'x',
    '2024-06-19T20:00:00+01:00',
    '2024-01-19T20:00:00',
    'https://x.example',
  ),
  fc.jsonValue(),
);

/** What is to be done to a place: another value, none, or once more. */
const mutation = fc.record({
  place: fc.nat(),
  value: slip,
  kind: fc.constantFrom('set', 'set', 'delete', 'repeat'),
});

function mutated(document: unknown, mutations: readonly any[]): any {
  const copy = structuredClone(document);
  for (const { place, value, kind } of mutations) {
    const places = placesOf(copy);
    const { path } = places[place % places.length] ?? { path: [] };
    const last = path.at(-1);
    if (last === undefined) continue;
    const parent = path.slice(0, -1).reduce((at: any, step) => at[step], copy);
    if (kind === 'set') parent[last] = structuredClone(value);
    else if (kind === 'delete' && Array.isArray(parent)) parent.splice(Number(last), 1);
    else if (kind === 'delete') Reflect.deleteProperty(parent, last);
    else if (Array.isArray(parent)) parent.push(structuredClone(parent[Number(last)]));
  }
  return copy;
}

const anyDocument = fc
  .tuple(fc.constantFrom(...sound), fc.array(mutation, { maxLength: 5 }))
  .map(([document, mutations]) => mutated(document, mutations));

/** The document without what `check` has warned of as ignored: unknown fields, and characters that nobody sees. */
function expected(document: any, problems: readonly any[]) {
  const copy = structuredClone(document);
  for (const { code, path } of problems) {
    if (code !== 'unknown-field') continue;
    const steps = path
      .split('/')
      .slice(1)
      .map((step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = steps.pop();
    const parent = steps.reduce((at: any, step: string) => at?.[step], copy);
    for (const key of Object.keys(parent ?? {})) if (key.slice(0, 60) === last) Reflect.deleteProperty(parent, key);
  }
  return copy;
}

test('what check passes, parse uses whole', () => {
  let passed = 0;
  fc.assert(
    fc.property(anyDocument, (document) => {
      const problems = checkNotice(document);
      if (problems.some(({ severity }) => severity === 'error')) return;
      if (problems.some(({ code }) => code === 'invisible-characters')) return;
      passed += 1;
      const { notice, problems: ofParse } = parse(document);
      assert.deepEqual(
        ofParse.filter(({ severity }) => severity === 'error'),
        [],
      );
      const used = JSON.parse(JSON.stringify(notice));
      delete used.languages;
      assert.deepEqual(used, expected(document, problems));
    }),
    { numRuns },
  );
  assert.ok(passed >= numRuns / 20, `only ${passed} documents had no errors`);
});

test('check fails a text that JSON.parse refuses, and reads what it accepts', async () => {
  const characters = fc.constantFrom(
    ...Array.from('{}[],:"\'\\ \n\t/*#“”„xX1.-'),
    '\u00a0',
    'null',
    'true',
    '// x\n',
    '\\u12',
  );
  const edit = fc.record({ at: fc.nat(BASE.length), remove: fc.nat(3), insert: characters });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
      const text = edits.reduce(
        (now, { at, remove, insert }) => now.slice(0, at) + insert + now.slice(at + remove),
        BASE,
      );
      const { code, out, err } = await cli(['check', '-', '--format', 'json'], { stdin: text });
      assert.equal(err, '');
      const { problems } = JSON.parse(out).documents[0];
      const lines = text.split('\n');
      for (const { line, column, message, instead } of problems) {
        assert.ok(
          line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1] ?? '').length + 1,
          out,
        );
        assert.ok(message && instead);
      }
      const ofText = problems.filter(({ path }: any) => path === null);
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      // A name that stands twice is JSON, and a mistake.
      const strict = ofText.filter((each: any) => each.code !== 'json-duplicate-key');
      assert.equal(strict.length === 0, isJson, JSON.stringify(strict));
      if (!isJson) assert.equal(code, 1);
    }),
    { numRuns },
  );
});

test('the rules never throw, whatever they are given, and change nothing', () => {
  const freeze = (value: any) => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
    return value;
  };
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), anyDocument), anyDocument, (document, previous) => {
      for (const problem of checkNotice(freeze(structuredClone(document)), { previous, at: 0 })) {
        assert.match(problem.message, /\S/);
        assert.match(problem.instead, /\S/);
        assert.equal(problem.docs, `rules.md#${problem.code}`);
      }
    }),
    { numRuns },
  );
});

// A day of the year is hit once in thousands of tries, and the night of a clock change less.
const clockChanges = ['2024-10-27T00:00:00Z', '2026-03-29T00:30:00Z', '2026-10-24T23:30:00Z', '2026-10-25T01:05:00Z'];

test('every document of init passes check without a word, whenever it is made', async () => {
  const moments = fc.oneof(
    fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2036, 0, 1) }),
    fc.constantFrom(...clockChanges.map(Date.parse)),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('planned', 'unplanned', 'scam'), moments, async (kind, now) => {
      const { out } = await cli(['init', '--kind', kind], { now });
      const checked = await cli(['check', '-', '--strict'], { now, stdin: out });
      assert.equal(checked.out, '✓ (stdin): no problems.\n');
      assert.deepEqual(parse(JSON.parse(out)).problems, []);
    }),
    { numRuns: numRuns / 3 },
  );
});

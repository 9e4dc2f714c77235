// Whoever pins the script by its hash pins everything that runs: the hashes fit, and the script loads no code later.
import assert from 'node:assert/strict';
import { appendFile, cp, mkdtemp, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { brokenIntegrity, integrityOf, readIntegrity } from '../../../tools/release/integrity.js';

process.chdir(fileURLToPath(new URL('../../..', import.meta.url)));
const code = await readFile('dist/ikp-widgets.js', 'utf8');
const { program } = parseSync('ikp-widgets.js', code);

test('a hash is as the platform defines it', () => {
  // The example of the W3C's Subresource Integrity, section 3.
  assert.equal(
    integrityOf("alert('Hello, world.');"),
    'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO',
  );
});

test('integrity.json has every file of dist as it is, and the version', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const written = await readIntegrity();
  assert.deepEqual(await brokenIntegrity(), []);
  assert.deepEqual([written.name, written.version], ['ikp-widgets', version]);
  assert.equal(written.files['ikp-widgets.js'], integrityOf(code));
  assert.ok(written.files['npm/define/all.js'] && written.files['npm/index.d.ts']);
});

test('a file that was changed, added or lost is named', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ikp-widgets-'));
  after(() => rm(folder, { recursive: true, force: true }));
  await cp('dist', folder, { recursive: true });
  await appendFile(join(folder, 'ikp-widgets.js'), '\n');
  await writeFile(join(folder, 'npm/more.js'), '');
  await unlink(join(folder, 'npm/index.d.ts'));
  const named = (await brokenIntegrity(folder)).map((problem) => problem.split(' ')[0]);
  assert.deepEqual(
    named,
    ['ikp-widgets.js', 'npm/index.d.ts', 'npm/more.js'].map((path) => `${folder}/${path}`),
  );
});

/** All nodes of a syntax tree. */
function* nodesOf(node: any): Generator<any> {
  if (typeof node?.type === 'string') yield node;
  for (const value of Object.values(node ?? {})) if (value && typeof value === 'object') yield* nodesOf(value);
}

/** What can bring in code, or run text as code. */
const loaders = `eval Function Worker SharedWorker importScripts XMLHttpRequest WebSocket EventSource WebAssembly
  serviceWorker insertAdjacentHTML outerHTML srcdoc write writeln
  DOMParser parseFromString createContextualFragment`.split(/\s+/);

test('the single file loads no code: all it asks for is the document, and words of a language by their hash', () => {
  const nodes = [...nodesOf(program)];
  const types = new Set(nodes.map(({ type }) => type));
  for (const type of ['ImportExpression', 'ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration'])
    assert.ok(!types.has(type), type);

  const names = nodes.filter(({ type }) => type === 'Identifier').map(({ name }) => name);
  assert.deepEqual(
    loaders.filter((name) => names.includes(name)),
    [],
  );

  const calls = nodes.filter(({ type }) => type === 'CallExpression');
  const nameOf = ({ callee }: any) => callee.name ?? callee.property?.name;
  // Two places send requests: `request()` of the elements, and for a language's words, which must have the hash that the
  // file knows.
  assert.equal(names.filter((name) => name === 'fetch').length, 2);
  const requests = calls.filter((call) => nameOf(call) === 'fetch');
  assert.equal(requests.length, 2);
  const pinned = requests.filter((call) =>
    call.arguments[1].properties?.some(({ key }: any) => key.name === 'integrity'),
  );
  assert.equal(pinned.length, 1);
  // Timers get functions, never text.
  for (const call of calls.filter((each) => /^set(Timeout|Interval)$/.test(nameOf(each))))
    assert.notEqual(call.arguments[0].type, 'Literal');
  // Elements are made by these names only. Lit parses templates in one of them, which runs no scripts; of which elements
  // they are, the next test tells. Three calls have none: that for marked elements (src/define/markup.ts), which
  // takes one of our three tags, and two of a function of Lit's that makes the template.
  const made = calls.filter((call) => nameOf(call) === 'createElement').map((call) => call.arguments[0]);
  // The minifier writes some texts between backticks.
  const textOf = ({ value, expressions, quasis }: any) =>
    quasis && expressions.length === 0 ? quasis[0].value.cooked : value;
  const literal = made.map(textOf).filter((text) => typeof text === 'string');
  assert.deepEqual([...new Set(literal)].sort(), ['a', 'slot', 'style', 'template']);
  assert.equal(made.length - literal.length, 3);
});

test('nor do its templates and style sheets', () => {
  const texts = [...nodesOf(program)]
    .filter(({ type }) => type === 'TemplateElement' || type === 'Literal')
    .map((node) => String(node.value?.cooked ?? node.value));
  assert.ok(texts.some((text) => /part="?widget/.test(text)));
  for (const text of texts) {
    assert.doesNotMatch(text, /<(script|link|iframe|frame|object|embed|img|video|audio|source|base|meta|image|use)\b/i);
    assert.doesNotMatch(text, /@import|url\(|\bsrc(set|doc)?=|\bon[a-z]+=/i);
  }
});

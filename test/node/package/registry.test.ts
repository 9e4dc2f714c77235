// The registry of elements says what is published.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type * as registryModule from '../../../src/elements/registry.js';
import type * as serverModule from '../../../src/server/index.js';

const root = new URL('../../../', import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const manifest = json('custom-elements.json');
const notice = json('demo/notice.json');

// By an address, so that types are checked without a build.
const { registry } = (await import(new URL('dist/npm/elements/registry.js', root).href)) as typeof registryModule;
const { render } = (await import(new URL('dist/npm/server/index.js', root).href)) as typeof serverModule;

const declared: any[] = manifest.modules
  .flatMap((module: any) => module.declarations)
  .filter(({ tagName }: any) => tagName);

test('the registry has every element of the custom elements manifest, with its class, folder and module', () => {
  const published = manifest.modules.flatMap(({ path, exports }: any) =>
    exports
      .filter(({ kind }: any) => kind === 'custom-element-definition')
      .map(({ name, declaration }: any) => ({
        tag: name,
        className: declaration.name,
        source: declaration.module,
        module: path,
      })),
  );
  const known = registry.map(({ tag, name, className }) => ({
    tag,
    className,
    source: `dist/npm/widgets/${name}/${name}-element.js`,
    module: `dist/npm/define/${name}.js`,
  }));
  const byTag = (one: { tag: string }, other: { tag: string }) => (one.tag < other.tag ? -1 : 1);
  assert.deepEqual(known.sort(byTag), published.sort(byTag));
  assert.deepEqual(
    registry.map(({ tag, className }) => `${tag} ${className}`).sort(),
    declared.map(({ tagName, name }) => `${tagName} ${name}`).sort(),
  );
});

test('the registry has every folder of an element, and the single file registers each element', () => {
  const folders = readdirSync(new URL('src/widgets', root)).filter((name) => name !== 'parts');
  assert.deepEqual(registry.map(({ name }) => name).sort(), folders.sort());
  const all = readFileSync(new URL('dist/npm/define/all.js', root), 'utf8');
  for (const { name } of registry) assert.ok(all.includes(`'./${name}.js'`), name);
});

for (const { tag, section, forms } of registry) {
  test(`${tag} shows the section that the registry names, alone, and nothing without it`, () => {
    const isShown = (document: unknown) =>
      render(document, { element: tag, at: '2024-01-19T22:15:00+01:00' }).includes('part="widget"');
    const others = Object.fromEntries(
      registry.filter((each) => each.section !== section).map((each) => [each.section]),
    );
    assert.equal(isShown({ ...notice, ...others }), true, `with ${section} alone`);
    assert.equal(isShown({ ...notice, [section]: undefined }), false, `without ${section}`);
  });

  test(`the forms of ${tag} in the registry are attributes that are there or not`, () => {
    const { attributes } = declared.find(({ tagName }) => tagName === tag);
    for (const form of forms)
      assert.match(attributes.find(({ name }: any) => name === form)?.type.text, /^boolean\b/, form);
  });
}

// Every application that renders on a server imports the package there: that must be harmless.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Inside the project, where the package is known by its name.
await mkdir(join(root, '.cache'), { recursive: true });
const folder = await mkdtemp(join(root, '.cache/node-import-'));
after(() => rm(folder, { recursive: true, force: true }));

const modules = (await readdir(join(root, 'dist/npm/define'))).filter((name) => name.endsWith('.js'));
const names = ['ikp-widgets', ...modules.map((name) => `ikp-widgets/define/${name}`)];

/** Imports everything, uses what a server may use, and says what has changed; `before` runs first. */
const application = (before: string) => `
  ${before}
  const given = globalThis.HTMLElement;
  const ikp = await import('ikp-widgets');
  ${names.map((name) => `await import('${name}');`).join('\n')}
  ikp.addLanguage('xx', { easy: 'E' });
  class Mine extends ikp.OutageBannerElement {}
  console.log(JSON.stringify({
    names: Object.keys(ikp),
    same: globalThis.HTMLElement === given,
    there: 'HTMLElement' in globalThis,
    defined: ['ikp-outage-banner', 'ikp-login-methods', 'scam-warning'].filter((tag) => globalThis.customElements?.get?.(tag)),
    extended: Object.getPrototypeOf(Mine) === ikp.OutageBannerElement,
  }));`;

async function run(file: string) {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [file], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

const shims = {
  'plain Node': { before: '', there: false },
  'an HTMLElement that is no constructor': { before: 'globalThis.HTMLElement = () => {};', there: true },
  'an HTMLElement that is an object': { before: 'globalThis.HTMLElement = {};', there: true },
  'an HTMLElement whose prototype is none': {
    before: 'globalThis.HTMLElement = function () {}; globalThis.HTMLElement.prototype = 1;',
    there: true,
  },
  'an HTMLElement that must not be constructed, and events of an old library': {
    before: `globalThis.HTMLElement = class { constructor() { throw new TypeError('Illegal constructor'); } };
      globalThis.Event = globalThis.UIEvent = function () { throw new TypeError('Illegal constructor'); };`,
    there: true,
  },
  'a registry that throws, and no document': {
    before: `globalThis.customElements = { define() { throw new Error('define'); }, get() {} };`,
    there: false,
  },
};

for (const [name, { before, there }] of Object.entries(shims)) {
  test(`importing the package changes nothing, and registers nothing, with ${name}`, async () => {
    const file = join(folder, `${Object.keys(shims).indexOf(name)}.mjs`);
    await writeFile(file, application(before));
    const { names, ...rest } = await run(file);
    assert.ok(
      ['OutageBannerElement', 'LoginMethodsElement', 'ScamWarningElement', 'addLanguage'].every((each) =>
        names.includes(each),
      ),
    );
    assert.deepEqual(rest, { same: true, there, defined: [], extended: true });
  });
}

for (const noExternal of [false, true]) {
  test(`an application that Vite has built for a server runs, with the package ${noExternal ? 'inside' : 'outside'} the bundle`, async () => {
    const entry = join(folder, `app-${noExternal}.mjs`);
    await writeFile(entry, application(''));
    await build({
      configFile: false,
      root: folder,
      logLevel: 'error',
      ssr: { noExternal: noExternal || undefined },
      build: {
        ssr: entry,
        outDir: join(folder, `out-${noExternal}`),
        rolldownOptions: { output: { entryFileNames: 'app.mjs' } },
      },
    });
    const { names, ...rest } = await run(join(folder, `out-${noExternal}`, 'app.mjs'));
    assert.ok(names.includes('ScamWarningElement'));
    assert.deepEqual(rest, { same: true, there: false, defined: [], extended: true });
  });
}

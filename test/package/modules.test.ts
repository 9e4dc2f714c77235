import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { launchBrowser } from '../support/browser.js';
import { serve } from '../support/serve-package.js';

const { exports } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
const published = (name: string) => exports[name].default.slice(1);

// As an application without a bundler would import the package.
const imports = {
  'ikp-widgets': published('.'),
  'ikp-widgets/notice': published('./notice'),
  'ikp-widgets/schedule': published('./schedule'),
  'ikp-widgets/rules': published('./rules'),
  'ikp-widgets/define/': published('./define/*.js').replace('*.js', ''),
  lit: '/node_modules/lit/index.js',
  'lit/': '/node_modules/lit/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  'lit-element/lit-element.js': '/node_modules/lit-element/lit-element.js',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
  '@lit/localize': '/node_modules/@lit/localize/lit-localize.js',
  '@lit/localize/': '/node_modules/@lit/localize/',
};

const page = `<!doctype html><html lang="pl"><script>
  window.defined = [];
  const define = customElements.define;
  customElements.define = function (name, ...rest) { defined.push(name); return define.call(this, name, ...rest); };
</script><script type="importmap">${JSON.stringify({ imports })}</script>`;

test('the modules of the package', async (t) => {
  const origin = await serve({ '/': page });
  const browser = await launchBrowser();
  /** @returns what the module exports and registers */
  async function load(specifier: string): Promise<{ names: string[]; defined: string[] }> {
    const tab = await browser.newPage();
    await tab.goto(origin);
    const result = await tab.evaluate(async (name) => {
      const names = Object.keys(await import(name));
      return { names, defined: (window as any).defined };
    }, specifier);
    await tab.close();
    return result;
  }

  await t.test('register nothing when the classes are imported', async () => {
    const { names, defined } = await load('ikp-widgets');
    assert.deepEqual(defined, []);
    for (const name of ['OutageBannerElement', 'LoginMethodsElement', 'ScamWarningElement'])
      assert.ok(names.includes(name), name);
  });

  await t.test('give the pure core alone', async () => {
    assert.ok((await load('ikp-widgets/notice')).names.includes('parse'));
    assert.ok((await load('ikp-widgets/schedule')).names.includes('phaseAt'));
    assert.ok((await load('ikp-widgets/rules')).names.includes('checkNotice'));
  });

  for (const [file, element] of [
    ['outage-banner', 'ikp-outage-banner'],
    ['login-methods', 'ikp-login-methods'],
    ['scam-warning', 'scam-warning'],
  ]) {
    await t.test(`define/${file}.js registers <${element}> and nothing else`, async () => {
      assert.deepEqual((await load(`ikp-widgets/define/${file}.js`)).defined, [element]);
    });
  }
});

test('the pure core runs in Node, where there is no page', async () => {
  const core = { 'ikp-widgets/notice': 'parse', 'ikp-widgets/schedule': 'phaseAt', 'ikp-widgets/rules': 'checkNotice' };
  for (const [specifier, name] of Object.entries(core)) {
    assert.equal(typeof (await import(specifier))[name], 'function');
  }
});

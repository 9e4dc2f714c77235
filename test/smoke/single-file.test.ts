import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { weighCode } from '../../tools/build/weigh.js';
import { launchBrowser } from '../support/browser.js';
import { serve } from '../support/serve-package.js';

const elements = ['ikp-outage-banner', 'ikp-login-methods', 'scam-warning'];
const code = await readFile(new URL('../../dist/ikp-widgets.js', import.meta.url), 'utf8');

test('is ASCII, says its licence, and has nothing at its top level that the page could see or that could throw', () => {
  assert.match(code, /^[\t\n\x20-\x7e]*$/);
  assert.match(
    code,
    /^\/\/# allFunctionsCalledOnLoad\n\/\*! ikp-widgets \d+\.\d+\.\d+ \| MIT \*\/\ntry\{\n[!(]function\(\)\{"use strict";/,
  );
  assert.match(code, /\(\);\n\}catch\(t\)\{try\{console\.warn\("ikp-widgets: "\+t\)\}catch\{\}\}$/);
});

test('weighs no more than its budget', async () => {
  const [{ limit }] = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'))['size-limit'];
  assert.ok(weighCode(code).brotli <= parseInt(limit));
});

// A page in an old encoding, in which every Polish and Ukrainian letter of a UTF-8 script would be wrong.
const page = (tags: string) =>
  `<!doctype html><html lang="pl"><meta charset="iso-8859-2"><script>window.before = new Set(Object.getOwnPropertyNames(window))</script>${tags}`;
const classic = '<script src="/dist/ikp-widgets.js" defer></script>';
const module = '<script src="/dist/ikp-widgets.js" type="module"></script>';
const pages = {
  '/classic': page(classic),
  '/module': page(module),
  '/both': page(classic + module),
  '/twice': page(classic + classic),
};

test('runs as a classic script, as a module script, and twice on one page', async (t) => {
  const origin = await serve(pages);
  const browser = await launchBrowser();
  for (const path of Object.keys(pages)) {
    await t.test(path, async () => {
      const tab = await browser.newPage();
      const problems: string[] = [];
      tab.on('pageerror', (error) => problems.push(error.message));
      tab.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !/favicon/.test(message.location().url))
          problems.push(message.text());
      });
      await tab.goto(origin + path);
      const missing = await tab.evaluate((names) => names.filter((name) => !customElements.get(name)), elements);
      assert.deepEqual(missing, []);
      const globals = await tab.evaluate(() => {
        const before = (window as any).before;
        return Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && name !== 'before');
      });
      assert.deepEqual(globals, []);
      // A second copy says so once, and does nothing else.
      const idle = problems.filter((problem) => problem.includes('<ikp-outage-banner> cannot be defined'));
      assert.equal(idle.length, path === '/both' || path === '/twice' ? 1 : 0);
      assert.deepEqual(problems, idle);
      await tab.close();
    });
  }
});

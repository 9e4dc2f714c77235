// The demo written out as files: a host needs nothing but these, under whatever path.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { writeSite } from '../../tools/demo-site.js';

const folder = await mkdtemp(join(tmpdir(), 'ikp-demo-'));
after(() => rm(folder, { recursive: true }));
await writeSite(folder);

test('every address in pages and style sheets is a file beside them', async () => {
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(html|css)$/.test(file));
  assert.ok(files.length >= 16);
  for (const file of files) {
    // What stands in <code> is to be read, not to be followed.
    const source = (await readFile(join(folder, file), 'utf8')).replaceAll(/<code>[^]*?<\/code>/g, '');
    const addresses = [...source.matchAll(/\s(?:href|src)="([^"]*)"|url\('([^']*)'\)/g)].map((m) => m[1] ?? m[2] ?? '');
    for (const address of addresses) {
      if (/^(https:|tel:|mailto:|#)/.test(address) || address === 'no-such-notice.json') continue;
      const target = resolve(folder, dirname(file), address);
      assert.ok(!address.startsWith('/') && target.startsWith(folder) && existsSync(target), `${file}: ${address}`);
    }
  }
});

test('the script of the npm page is bundled', async () => {
  const script = await readFile(join(folder, 'embed/npm.js'), 'utf8');
  assert.doesNotMatch(script, /from\s*["'](?:lit|ikp-widgets)/);
  assert.match(script, /ikp-outage-banner/);
});

import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { precompress } from '../../deploy/precompress.js';
import { render } from '../../deploy/render.js';

const folder = await mkdtemp(join(tmpdir(), 'ikp-files-'));
after(() => rm(folder, { recursive: true }));
const dist = new URL('../../dist/', import.meta.url);

test('a release stands under its version, with both compressed forms, and is never changed', async () => {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  const files = await precompress(folder);
  assert.ok(files.some(({ path }) => path === `/ikp/${version}/ikp-widgets.js`));
  for (const { path } of files) {
    const original = await readFile(new URL(path.slice(`/ikp/${version}/`.length), dist));
    assert.ok((await readFile(folder + path)).equals(original));
    assert.ok(brotliDecompressSync(await readFile(`${folder + path}.br`)).equals(original));
    assert.ok(gunzipSync(await readFile(`${folder + path}.gz`)).equals(original));
  }

  const script = join(folder, 'ikp', version, 'ikp-widgets.js');
  const { mtimeMs } = await stat(script);
  assert.deepEqual(await precompress(folder), files);
  assert.equal((await stat(script)).mtimeMs, mtimeMs, 'its ETag stays the same');

  await writeFile(script, 'an older build');
  await assert.rejects(
    precompress(folder),
    /has other contents than dist\/ikp-widgets\.js.*give the build a new version/,
  );
  assert.equal(await readFile(script, 'utf8'), 'an older build');
});

test('the configuration has all values in it, and asks for those that it cannot take', async () => {
  const conf = join(folder, 'conf');
  await render(conf, { listen: '443 ssl http2', origin: '[::1]:8081', host: 'widgets.example' });
  const texts = await Promise.all((await readdir(conf)).map((name) => readFile(join(conf, name), 'utf8')));
  assert.ok(texts.some((text) => text.includes('listen 443 ssl http2;')));
  assert.ok(texts.every((text) => !text.includes('{{')));

  await assert.rejects(render(conf, { port: '80' } as any), /no value "port". The names are origin, listen/);
  await assert.rejects(render(conf, { 's-maxage': '10s' }), /s-maxage is whole seconds, as in "10", not "10s"/);
  await assert.rejects(render(conf, { host: 'a; }' }), /"a; }" cannot be host/);
});

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ask, only, serve, skip } from './deploy-scene.js';

const IMMUTABLE = 'public, max-age=31536000, immutable';
const NOTICE = 'public, max-age=0, s-maxage=10, stale-while-revalidate=60, stale-if-error=86400';

describe('what origin and cache answer', { skip, concurrency: false }, async () => {
  if (skip) return;
  const pair = await serve();
  const script = pair.files.find(({ path }) => /^\/ikp\/[^/]+\/ikp-widgets\.js$/.test(path))?.path ?? '';
  const original = await readFile(new URL('../../dist/ikp-widgets.js', import.meta.url));
  const notice = await readFile(new URL('../../demo/notice.json', import.meta.url));

  for (const [name, server] of [
    ['the origin', pair.origin],
    ['the cache, which has nothing yet', pair.cache],
    ['the cache, from what it has', pair.cache],
  ]) {
    describe(name, () => {
      for (const [accepted, encoding, unpack] of [
        ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
        ['gzip, deflate', 'gzip', gunzipSync],
        ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
        ['identity', undefined, (bytes: Buffer) => bytes],
      ] as const) {
        test(`sends the script as ${encoding ?? 'it is'} to who accepts ${accepted}`, async () => {
          const answer = await ask(server + script, { 'accept-encoding': accepted });
          assert.equal(answer.status, 200);
          assert.equal(only(answer, 'content-encoding'), encoding);
          assert.ok(unpack(answer.body).equals(original));
          assert.equal(only(answer, 'vary'), 'Accept-Encoding');
          assert.equal(only(answer, 'content-type'), 'text/javascript; charset=utf-8');
          assert.equal(only(answer, 'cache-control'), IMMUTABLE);
        });
      }

      for (const accepted of ['gzip, deflate, br, zstd', 'identity']) {
        test(`sends the notice to who accepts ${accepted}`, async () => {
          const answer = await ask(`${server}/notice.json`, { 'accept-encoding': accepted });
          assert.equal(answer.status, 200);
          const isPacked = accepted !== 'identity';
          assert.equal(only(answer, 'content-encoding'), isPacked ? 'gzip' : undefined);
          assert.ok((isPacked ? gunzipSync(answer.body) : answer.body).equals(notice));
          assert.equal(only(answer, 'vary'), 'Accept-Encoding');
          assert.equal(only(answer, 'content-type'), 'application/json; charset=utf-8');
          assert.equal(only(answer, 'cache-control'), NOTICE);
        });
      }

      test('says 304 to a browser that looks again, with all that a page reads', async () => {
        const first = await ask(`${server}/notice.json`, { 'accept-encoding': 'gzip' });
        // As browsers do for `cache: 'no-cache'`.
        const headers = { 'if-none-match': only(first, 'etag') ?? '', 'cache-control': 'max-age=0' };
        for (const accepted of ['gzip', 'identity']) {
          const again = await ask(`${server}/notice.json`, { ...headers, 'accept-encoding': accepted });
          assert.equal(again.status, 304);
          assert.equal(again.body.length, 0);
          assert.equal(only(again, 'cache-control'), NOTICE);
          assert.equal(only(again, 'access-control-allow-origin'), '*');
          assert.ok(only(again, 'date'));
        }
      });

      for (const path of [script, '/notice.json', '/ikp/9.9.9/ikp-widgets.js', '/other', '/']) {
        test(`lets any page read ${path}, without cookies`, async () => {
          const answer = await ask(server + path, { origin: 'https://portal.example', cookie: 'a=b' });
          assert.equal(answer.status, path === script || path === '/notice.json' ? 200 : 404);
          assert.equal(only(answer, 'access-control-allow-origin'), '*');
          assert.equal(only(answer, 'access-control-allow-credentials'), undefined);
          assert.equal(only(answer, 'access-control-expose-headers'), 'Date, Age, Retry-After');
          assert.equal(only(answer, 'cross-origin-resource-policy'), 'cross-origin');
          assert.equal(only(answer, 'timing-allow-origin'), '*');
          assert.equal(only(answer, 'x-content-type-options'), 'nosniff');
          assert.equal(only(answer, 'set-cookie'), undefined);
        });
      }

      test('does not tell browsers to keep what is missing', async () => {
        const answer = await ask(`${server}/ikp/9.9.9/ikp-widgets.js`);
        assert.equal(only(answer, 'cache-control'), 'public, max-age=0, s-maxage=10');
      });

      test('takes nothing but GET and HEAD', async () => {
        assert.equal((await ask(`${server}/notice.json`, {}, 'POST')).status, 405);
        const head = await ask(`${server}/notice.json`, {}, 'HEAD');
        assert.equal(head.status, 200);
        assert.equal(head.body.length, 0);
      });
    });
  }

  test('the origin serves no folder and nothing outside it', async () => {
    for (const path of [
      '/ikp/',
      '/ikp/0.1.0/',
      '/ikp/0.1.0/../../notice.json.bak',
      '/ikp/0.1.0/%2e%2e/%2e%2e/%2e%2e/conf',
    ]) {
      assert.ok((await ask(pair.origin + path)).status >= 400, path);
    }
  });

  test('a line break in an address does not get into the request to the origin', async () => {
    const before = (await pair.originRequests()).length;
    assert.equal((await ask(`${pair.cache}/ikp/0.1.0/a%0d%0aX-Injected:%20b`)).status, 404);
    assert.equal((await pair.originRequests()).length, before);
  });

  test('queries and browsers that look again do not get past the cache', async () => {
    const before = (await pair.originRequests()).length;
    for (const query of ['', '?1', `?${'x'.repeat(1000)}`]) {
      const headers = { 'cache-control': 'no-cache', pragma: 'no-cache', 'accept-encoding': `deflate${query.length}` };
      assert.equal((await ask(`${pair.cache}/notice.json${query}`, headers)).status, 200);
      assert.equal((await ask(pair.cache + script + query, headers)).status, 200);
    }
    assert.deepEqual((await pair.originRequests()).slice(before), []);
  });
});

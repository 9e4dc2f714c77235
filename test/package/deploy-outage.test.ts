import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { ask, askUntil, fakeOrigin, only, serve, skip, type Answer } from './deploy-scene.js';

const age = (answer: Answer) => Number(only(answer, 'age'));
const serverTime = (answer: Answer) => Date.parse(only(answer, 'date') ?? '') + age(answer) * 1000;

describe('the cache before the real origin', { skip, concurrency: false }, async () => {
  if (skip) return;
  const pair = await serve();
  const url = `${pair.cache}/notice.json`;
  const demo = await readFile(new URL('../../demo/notice.json', import.meta.url), 'utf8');
  const script = pair.cache + (pair.files.find(({ path }) => path.endsWith('.js'))?.path ?? '');

  test('tells the age of what it has, so that Date plus Age is the time', async () => {
    assert.equal(age(await ask(url)), 0);
    await pair.pass(5);
    const answer = await ask(url);
    assert.equal(age(answer), 5);
    assert.equal(serverTime(answer), pair.now());
  });

  test('has a corrected notice as soon as s-maxage is over, without letting anybody wait', async () => {
    const corrected = demo.replace('"revision": 1', '"revision": 2');
    assert.notEqual(corrected, demo);
    await pair.publish(corrected);
    assert.equal((await ask(url)).body.toString(), demo);
    await pair.pass(11);
    assert.equal((await ask(url)).body.toString(), demo);
    const answer = await askUntil(url, ({ body }) => body.toString() === corrected);
    assert.equal(age(answer), 0, 'what was just fetched is young');
  });

  test('waits for the new one where the old is over a minute late', async () => {
    await pair.publish(demo);
    await pair.pass(80);
    assert.equal((await ask(url)).body.toString(), demo);
  });

  test('goes on answering for ten minutes with a dead origin, as old as it is', async () => {
    await ask(script);
    await pair.stopOrigin();
    for (let minute = 1; minute <= 10; minute++) {
      await pair.pass(60);
      const answers = await Promise.all(Array.from({ length: 5 }, () => ask(url)));
      for (const answer of answers) {
        assert.equal(answer.status, 200);
        assert.equal(answer.body.toString(), demo);
        assert.equal(age(answer), 60 * minute);
        assert.equal(serverTime(answer), pair.now());
      }
      const etag = only(answers[0] as Answer, 'etag') ?? '';
      assert.equal((await ask(url, { 'if-none-match': etag })).status, 304);
      assert.equal((await ask(script)).status, 200);
    }
  });

  test('has the new one when the origin is back', async () => {
    const corrected = demo.replace('"revision": 1', '"revision": 3');
    await pair.publish(corrected);
    await pair.startOrigin();
    await pair.pass(11);
    await askUntil(url, ({ body }) => body.toString() === corrected);
  });

  test('a day after the last answer it says so, and when to come back', async () => {
    await pair.stopOrigin();
    await pair.pass(86_400 + 60);
    for (let attempt = 0; attempt < 3; attempt++) {
      const answer = await ask(url);
      assert.equal(answer.status, 503);
      assert.equal(only(answer, 'retry-after'), '120');
      assert.equal(only(answer, 'cache-control'), 'no-store');
      assert.equal(only(answer, 'access-control-allow-origin'), '*');
      assert.equal(only(answer, 'access-control-expose-headers'), 'Date, Age, Retry-After');
      assert.equal(only(answer, 'age'), undefined);
    }
  });
});

describe('the cache before an origin', { skip, concurrency: false }, () => {
  const scene = async () => {
    const origin = await fakeOrigin();
    const pair = await serve({ origin: origin.address });
    origin.now = pair.now;
    return { origin, pass: pair.pass, url: `${pair.cache}/notice.json` };
  };

  test('nothing of a visitor reaches it, and no cookie comes back', async () => {
    const { origin, url } = await scene();
    const headers = { cookie: 'a=b', authorization: 'Basic eDp5', referer: 'https://portal.example/me', 'x-own': '1' };
    const answer = await ask(url, { ...headers, 'user-agent': 'Browser', 'accept-language': 'uk' });
    assert.equal(answer.status, 200);
    assert.deepEqual(Object.keys(origin.requests[0]?.headers ?? {}).sort(), ['accept-encoding', 'connection', 'host']);
    assert.equal(only(answer, 'set-cookie'), undefined);
    // What the origin says instead of it does not come beside it.
    assert.equal(only(answer, 'access-control-allow-origin'), '*');
    await ask(url);
    assert.equal(origin.requests.length, 1, 'a cookie of the origin does not keep the notice out of the cache');
  });

  test('that fails is asked once in s-maxage, whatever the load', async () => {
    const { origin, pass, url } = await scene();
    await ask(url);
    origin.mood = 'fail';
    for (let round = 0; round < 6; round++) {
      await pass(11 + 30 * round); // At first within stale-while-revalidate, then far beyond.
      const before = origin.requests.length;
      const answers = await Promise.all(Array.from({ length: 40 }, () => ask(url)));
      assert.ok(answers.every(({ status }) => status === 200));
      await origin.reached(before + 1);
      assert.equal(origin.requests.length, before + 1);
    }
  });

  test('that hangs gets one request from a crowd, which is served at once', async () => {
    const { origin, pass, url } = await scene();
    await ask(url);
    await pass(3600);
    origin.mood = 'hold';
    const crowd = Array.from({ length: 20 }, () => ask(url));
    let served = 0;
    await new Promise((enough, fail) => {
      for (const one of crowd) one.then(() => (served += 1) === 19 && enough(undefined), fail);
    });
    await origin.reached(2);
    origin.release();
    assert.ok((await Promise.all(crowd)).every(({ status }) => status === 200));
    assert.equal(origin.requests.length, 2);
  });

  test('gets one request from a crowd that finds the cache empty', async () => {
    const { origin, url } = await scene();
    origin.mood = 'hold';
    const crowd = Array.from({ length: 20 }, () => ask(url));
    await origin.reached(1);
    origin.release();
    assert.ok((await Promise.all(crowd)).every(({ status }) => status === 200));
    assert.equal(origin.requests.length, 1);
  });

  test('that is down from the start is asked once, and everybody is told when to come back', async () => {
    const { origin, url } = await scene();
    origin.mood = 'fail';
    for (let attempt = 0; attempt < 5; attempt++) {
      const answer = await ask(url);
      assert.equal(answer.status, 503);
      assert.equal(only(answer, 'retry-after'), '120');
      assert.equal(only(answer, 'access-control-allow-origin'), '*');
    }
    assert.equal(origin.requests.length, 1);
  });
});

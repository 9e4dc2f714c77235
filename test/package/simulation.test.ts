// A server that was away for ten minutes is not knocked over by the pages that have waited for it. `npm run
// simulate:load` has the table, of a million visitors.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtDelays, LIMIT, outageEffects, outages } from '../../bench/simulate/outages.js';

const VISITORS = 200_000;
const effects = outageEffects(VISITORS, await builtDelays());

for (const name of outages.keys()) {
  test(`visits come back in peace after ten minutes of a server that ${name}`, () => {
    const { ratio, after } = effects.of(name);
    assert.ok(after.mean > 0);
    assert.ok(ratio <= LIMIT, `the peak is ${ratio.toFixed(2)} times the usual mean, not at most ${LIMIT}`);
  });
}

test('waits that double from two seconds, as most do, would bring a crowd', async () => {
  const delays = await builtDelays();
  const retryDelay = (failures: number, retryAfter: number, random: number) =>
    Math.max(1000, retryAfter + random * Math.min(300_000, 1000 * 2 ** failures));
  const { ratio } = outageEffects(VISITORS, { ...delays, retryDelay }).of('fails at once');
  assert.ok(ratio > LIMIT, `the peak is only ${ratio.toFixed(2)} times the usual mean`);
});

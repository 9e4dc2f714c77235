// @ts-check
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rates, simulateEvening } from '../../tools/simulate/evening.mjs';
import { builtDelays, LIMIT, outageEffects, outages } from '../../tools/simulate/outages.mjs';

const VISITORS = 200_000;
const delays = await builtDelays();

describe('after ten minutes without a server', () => {
  const effects = outageEffects(VISITORS, delays);

  for (const name of outages.keys()) {
    test(`that ${name.startsWith('`') ? `says ${name}` : name}, no second has more than ${LIMIT} times the usual requests`, () => {
      const { ratio } = effects.of(name);
      assert.ok(
        ratio <= LIMIT,
        `The peak is ${ratio.toFixed(2)} times the mean of the same half hour without an outage.`,
      );
    });
  }

  test('pages that come back at the same moment would be seen', () => {
    const together = {
      ...delays,
      retryDelay: (/** @type {number} */ _, /** @type {number} */ retryAfter) => retryAfter,
    };
    assert.ok(outageEffects(VISITORS, together).of('`Retry-After`: the date of the end').ratio > 2 * LIMIT);
  });
});

describe('the simulated evening', () => {
  test('is the same on each run, and another with another seed', () => {
    const evening = (/** @type {number} */ seed) => simulateEvening({ visitors: 2000, delays, seed });
    assert.deepEqual(evening(1), evening(1));
    assert.notDeepEqual(evening(1), evening(2));
  });

  test('has everybody ask on coming, again in about five minutes, and on looking back at the page', () => {
    const visitors = 20_000;
    /** @param {number} minutes */
    const asked = (minutes) => {
      const refreshing = { ...delays, refreshDelay: () => minutes * 60_000 };
      const requests = simulateEvening({ visitors, delays: refreshing });
      return rates(requests, 0, requests.length).mean * requests.length;
    };
    assert.ok(asked(60) > visitors, 'some look back');
    assert.ok(asked(5) > asked(60));
    assert.ok(asked(1) > asked(5));
  });
});

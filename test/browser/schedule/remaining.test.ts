import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { remainingUntil } from '../../../src/schedule/index.js';
import { BASE, DAY, HOUR, MINUTE } from './arbitraries.js';

const said = (left: number) => {
  const { count, unit } = remainingUntil(BASE, BASE - left)!;
  return `${count} ${unit}`;
};

describe('The time left', () => {
  for (const [left, words] of [
    [1, '1 minute'],
    [MINUTE, '1 minute'],
    [MINUTE + 1, '2 minute'],
    [40 * MINUTE, '40 minute'],
    [59 * MINUTE, '59 minute'],
    [59 * MINUTE + 1, '1 hour'],
    [HOUR, '1 hour'],
    [90 * MINUTE, '1 hour'],
    [90 * MINUTE + 1, '2 hour'],
    [150 * MINUTE, '2 hour'],
    [47 * HOUR, '47 hour'],
    [47.5 * HOUR, '47 hour'],
    [47.5 * HOUR + 1, '2 day'],
    [60 * HOUR, '2 day'],
    [60 * HOUR + 1, '3 day'],
    [365 * DAY, '365 day'],
  ] as const) {
    it(`of ${left} ms is ${words}`, () => expect(said(left)).to.equal(words));
  }

  it('is none once the moment has come', () => {
    expect(remainingUntil(BASE, BASE)).to.be.undefined;
    expect(remainingUntil(BASE, BASE + 1)).to.be.undefined;
  });

  it('is none where the moment or the present is not known', () => {
    expect(remainingUntil(undefined, BASE)).to.be.undefined;
    expect(remainingUntil(BASE, undefined)).to.be.undefined;
  });

  const lefts = fc.oneof(
    fc.integer({ min: 1, max: 3 * HOUR }),
    fc.integer({ min: 1, max: 80 * HOUR }),
    fc.integer({ min: 1, max: 400 * DAY }),
  );

  it('stays the same until it changes, and is less from then on', () => {
    const sizes = { minute: MINUTE, hour: HOUR, day: DAY };
    fc.assert(
      fc.property(lefts, fc.nat(), (left, between) => {
        const now = BASE - left;
        const { unit, count, changesAt } = remainingUntil(BASE, now)!;
        expect(changesAt).to.be.within(now + 1, BASE);
        for (const still of [changesAt - 1, now + (between % (changesAt - now))]) {
          expect(remainingUntil(BASE, still)).to.deep.equal({ unit, count, changesAt });
        }
        const then = remainingUntil(BASE, changesAt);
        if (changesAt === BASE) expect(then).to.be.undefined;
        else expect(then!.count * sizes[then!.unit]).to.be.below(count * sizes[unit]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is right to half of its unit, or the minute that runs', () => {
    const tolerance = { minute: MINUTE, hour: HOUR / 2, day: DAY / 2 };
    const size = { minute: MINUTE, hour: HOUR, day: DAY };
    fc.assert(
      fc.property(lefts, (left) => {
        const { unit, count } = remainingUntil(BASE, BASE - left)!;
        expect(count).to.be.at.least(1);
        expect(Math.abs(count * size[unit] - left)).to.be.at.most(tolerance[unit]);
      }),
      { numRuns: 2000 },
    );
  });

  it('changes by the minute in the last hour only', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60 * MINUTE, max: 400 * DAY }), (left) => {
        expect(remainingUntil(BASE, BASE - left)!.unit).not.to.equal('minute');
      }),
    );
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Outage } from '../../../src/notice/document.js';
import { boundariesOf, nextChangeAt, phaseAt, type Phase } from '../../../src/schedule/index.js';
import { outage } from '../../support/notices.js';
import { BASE, DAY, moments, noticeOf, notices, outages } from './arbitraries.js';

// A window from 20:00 to 16:00, announced a week before, told until 04:00.
type Told = [what: string, different: Partial<Outage>, phases: [now: string, phase: Phase][]];

const TOLD: Told[] = [
  [
    'from its announcement to some hours after its end',
    {},
    [
      ['2024-01-11T23:59:59.999+01:00', 'unannounced'],
      ['2024-01-12T00:00:00+01:00', 'upcoming'],
      ['2024-01-19T19:59:59.999+01:00', 'upcoming'],
      ['2024-01-19T20:00:00+01:00', 'active'],
      ['2024-01-20T15:59:59.999+01:00', 'active'],
      ['2024-01-20T16:00:00+01:00', 'ended'],
      ['2024-01-21T03:59:59.999+01:00', 'ended'],
      ['2024-01-21T04:00:00+01:00', 'gone'],
    ],
  ],
  ['at once without announceFrom', { announceFrom: undefined }, [['1970-01-01T00:00:00Z', 'upcoming']]],
  [
    'for ever while its end is not known',
    { end: undefined, showUntil: '2024-01-20T00:00:00Z' },
    [
      ['2024-01-19T20:00:00+01:00', 'active'],
      ['2044-01-19T20:00:00+01:00', 'active'],
    ],
  ],
  [
    'until showUntil',
    { showUntil: '2024-01-20T16:30:00+01:00' },
    [
      ['2024-01-20T16:29:59.999+01:00', 'ended'],
      ['2024-01-20T16:30:00+01:00', 'gone'],
    ],
  ],
  [
    'not after its end, where showUntil is its end',
    { showUntil: '2024-01-20T16:00:00+01:00' },
    [
      ['2024-01-20T15:59:59.999+01:00', 'active'],
      ['2024-01-20T16:00:00+01:00', 'gone'],
    ],
  ],
  [
    'for the usual time where showUntil would make it vanish while it lasts',
    { showUntil: '2024-01-20T15:59:59+01:00' },
    [
      ['2024-01-20T15:59:59+01:00', 'active'],
      ['2024-01-20T16:00:00+01:00', 'ended'],
      ['2024-01-21T04:00:00+01:00', 'gone'],
    ],
  ],
  [
    'as called off before it started',
    { cancelledAt: '2024-01-18T10:00:00+01:00' },
    [
      ['2024-01-18T09:59:59.999+01:00', 'upcoming'],
      ['2024-01-18T10:00:00+01:00', 'cancelled'],
      ['2024-01-18T21:59:59.999+01:00', 'cancelled'],
      ['2024-01-18T22:00:00+01:00', 'gone'],
      ['2024-01-19T20:00:00+01:00', 'gone'],
    ],
  ],
  [
    'as called off while it lasts',
    { cancelledAt: '2024-01-19T22:00:00+01:00' },
    [
      ['2024-01-19T21:59:59.999+01:00', 'active'],
      ['2024-01-19T22:00:00+01:00', 'cancelled'],
      ['2024-01-20T10:00:00+01:00', 'gone'],
    ],
  ],
  [
    'as called off while its end was not known',
    { end: undefined, cancelledAt: '2024-01-19T22:00:00+01:00' },
    [
      ['2024-01-19T22:00:00+01:00', 'cancelled'],
      ['2024-01-20T10:00:00+01:00', 'gone'],
    ],
  ],
  [
    'as over where it was called off only after its end',
    { cancelledAt: '2024-01-20T16:00:00+01:00' },
    [
      ['2024-01-20T16:00:00+01:00', 'ended'],
      ['2024-01-21T04:00:00+01:00', 'gone'],
    ],
  ],
  [
    'never, where it was called off before anyone was told',
    { cancelledAt: '2024-01-12T00:00:00+01:00' },
    [
      ['2024-01-11T23:59:59.999+01:00', 'unannounced'],
      ['2024-01-12T00:00:00+01:00', 'gone'],
      ['2024-01-19T22:00:00+01:00', 'gone'],
    ],
  ],
  [
    'only after its announcement, also where that comes late',
    { announceFrom: '2024-01-20T17:00:00+01:00' },
    [
      ['2024-01-19T22:00:00+01:00', 'unannounced'],
      ['2024-01-20T17:00:00+01:00', 'ended'],
      ['2024-01-21T04:00:00+01:00', 'gone'],
    ],
  ],
];

describe('An outage is told', () => {
  for (const [what, different, phases] of TOLD) {
    it(what, () => {
      const told = outage(different);
      for (const [now, phase] of phases) expect(phaseAt(told, Date.parse(now)), now).to.equal(phase);
    });
  }

  it('without a phase where the time is not known', () => {
    expect(phaseAt(outage(), undefined)).to.equal('unknown');
  });

  it('without a phase where its start is no moment', () => {
    for (const start of ['', 'today', '2024-01-19T20:00:00', '2024-02-30T20:00:00Z']) {
      expect(boundariesOf(outage({ start }))).to.be.undefined;
      expect(phaseAt(outage({ start }), BASE)).to.equal('unknown');
    }
  });
});

const ORDER: Phase[] = ['unannounced', 'upcoming', 'active', 'ended', 'gone'];
const rank = (phase: Phase) => ORDER.indexOf(phase === 'cancelled' ? 'ended' : phase);

describe('As time goes on, for one revision', () => {
  it('the phase of an outage never goes back', () => {
    fc.assert(
      fc.property(outages, fc.array(moments, { minLength: 2, maxLength: 30 }), (different, times) => {
        const phases = times.sort((first, second) => first - second).map((now) => phaseAt(outage(different), now));
        const ranks = phases.map(rank);
        expect(ranks, phases.join()).to.deep.equal([...ranks].sort((first, second) => first - second));
        expect(new Set(phases.filter((phase) => rank(phase) === 3)), phases.join())
          .to.have.property('size')
          .below(2);
      }),
      { numRuns: 1000 },
    );
  });

  it('the phase changes at its boundaries and nowhere else', () => {
    fc.assert(
      fc.property(outages, moments, (different, now) => {
        const told = outage(different);
        const { announced, start, end, gone } = boundariesOf(told)!;
        const ahead = [announced, start, end, gone].filter((at) => at !== undefined).filter((at) => at > now);
        const next = Math.min(...ahead, now + 30 * DAY);
        expect(phaseAt(told, next - 1)).to.equal(phaseAt(told, now));
      }),
      { numRuns: 1000 },
    );
  });

  it('nothing changes in a notice without outages', () => {
    expect(nextChangeAt({ ...noticeOf([]), outages: undefined }, BASE)).to.be.undefined;
    expect(nextChangeAt(noticeOf([]), BASE)).to.be.undefined;
  });

  it('the next change is never in the past, and changes come to an end', () => {
    fc.assert(
      fc.property(notices, moments, (notice, now) => {
        let changes = 0;
        for (let at: number | undefined = now, next; at !== undefined; at = next) {
          next = nextChangeAt(notice, at);
          if (next !== undefined) expect(next).to.be.above(at);
          expect(++changes).to.be.below(5000);
        }
      }),
    );
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { boundariesOf, phaseAt } from '../../../src/schedule/index.js';
import { phaseSpans } from '../../../src/schedule/phase-spans.js';
import { outage } from '../../support/notices.js';
import { moments, outages } from './arbitraries.js';

const spansOf = (different: Parameters<typeof outage>[0]) =>
  phaseSpans(boundariesOf(outage(different))!).map(({ phase, from }) =>
    Number.isFinite(from) ? `${phase} from ${new Date(from).toISOString().slice(0, 16)}` : phase,
  );

describe('The phases of an outage, in order', () => {
  it('begin before its announcement and end when it is gone', () => {
    expect(spansOf({})).to.deep.equal([
      'unannounced',
      'upcoming from 2024-01-11T23:00',
      'active from 2024-01-19T19:00',
      'ended from 2024-01-20T15:00',
      'gone from 2024-01-21T03:00',
    ]);
  });

  it('do not change at the start of an outage that was called off before', () => {
    expect(spansOf({ announceFrom: undefined, cancelledAt: '2024-01-18T10:00:00Z' })).to.deep.equal([
      'upcoming',
      'cancelled from 2024-01-18T10:00',
      'gone from 2024-01-18T22:00',
    ]);
  });

  it('follow each other without a gap, each another than the one before', () => {
    fc.assert(
      fc.property(outages, (each) => {
        const spans = phaseSpans(boundariesOf({ id: 'any', ...each })!);
        expect(spans[0]!.from).to.equal(-Infinity);
        expect(spans.at(-1)!.to).to.equal(Infinity);
        spans.slice(1).forEach((span, index) => {
          expect(span.from).to.equal(spans[index]!.to);
          expect(span.phase).not.to.equal(spans[index]!.phase);
        });
      }),
    );
  });

  it('are at each moment the phase of that moment', () => {
    fc.assert(
      fc.property(outages, moments, (each, now) => {
        const any = { id: 'any', ...each };
        const here = phaseSpans(boundariesOf(any)!).find(({ to }) => now < to)!;
        expect(here.phase).to.equal(phaseAt(any, now));
      }),
    );
  });
});

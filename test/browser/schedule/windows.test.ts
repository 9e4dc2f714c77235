import { expect } from '@open-wc/testing';
import { parse } from '../../../src/notice/index.js';
import { availabilityAt, boundariesOf, nextChangeAt, phaseAt, type Phase } from '../../../src/schedule/index.js';
import { loginMethods, notice, outage } from '../../support/notices.js';
import { casesIn, changesIn, isTwice, written, YEARS, ZONES, type WindowCase } from './cases.js';

const HOUR = 3_600_000;

function parsed({ zone, start, end }: WindowCase) {
  const window = outage({
    start: written(start),
    end: written(end),
    announceFrom: undefined,
    affects: [{ method: 'mojeid', state: 'unavailable' }],
  });
  return parse(notice({ timeZone: zone, outages: [window], loginMethods: loginMethods() })).notice!;
}

function phasesAround(window: WindowCase): [now: number, phase: Phase][] {
  const [start, end] = [window.start.epochMilliseconds, window.end.epochMilliseconds];
  return [
    [start - 1, 'upcoming'],
    [start, 'active'],
    [start + 1, 'active'],
    [end - 1, 'active'],
    [end, 'ended'],
    [end + 1, 'ended'],
    [end + 12 * HOUR - 1, 'ended'],
    [end + 12 * HOUR, 'gone'],
  ];
}

describe('The cases', () => {
  it('have two clock changes a year, where a zone has any, one of which repeats hours', () => {
    for (const zone of ZONES) {
      const changing = !['Asia/Kolkata', 'Asia/Tokyo', 'UTC'].includes(zone);
      for (const year of YEARS) {
        const changes = changesIn(zone, year);
        expect(changes).to.have.length(changing ? 2 : 0);
        expect(changes.filter(isTwice)).to.have.length(changing ? 1 : 0);
      }
    }
  });
});

for (const zone of ZONES) {
  describe(`A window in ${zone}`, () => {
    for (const window of casesIn(zone)) {
      it(window.name, () => {
        const current = parsed(window);
        const [only] = current.outages!;
        const at = boundariesOf(only!)!;
        expect(at.start).to.equal(window.start.epochMilliseconds);
        expect(at.end).to.equal(window.end.epochMilliseconds);
        const length = window.start.until(window.end).total({ unit: 'milliseconds', relativeTo: window.start });
        expect(at.end! - at.start).to.equal(length);

        for (const [now, phase] of phasesAround(window)) {
          expect(phaseAt(only!, now), `at ${now}`).to.equal(phase);
          const works = availabilityAt(current, 'mojeid', 'ikp', now);
          expect(works.state, `at ${now}`).to.equal(phase === 'active' ? 'unavailable' : 'available');
          if (phase === 'active') expect(works.until).to.equal(at.end);
        }
        for (const boundary of [at.start, at.end!, at.end! + 12 * HOUR]) {
          expect(nextChangeAt(current, boundary - 1)).to.equal(boundary);
        }
        expect(nextChangeAt(current, at.end! + 12 * HOUR)).to.be.undefined;
      });
    }
  });
}

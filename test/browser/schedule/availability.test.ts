import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Effect, Outage } from '../../../src/notice/document.js';
import type { Notice } from '../../../src/notice/index.js';
import { availabilityAt, boundariesOf, nextChangeAt, phaseAt } from '../../../src/schedule/index.js';
import { FULL } from '../support/full.js';
import { CHANNELS, HOUR, METHODS, MINUTE, moments, noticeOf, notices } from './arbitraries.js';

const hour = (time: string) => `2024-01-19T${time}:00Z`;
const at = (time: string) => Date.parse(hour(time));

const OFF: Effect = { method: 'mojeid', state: 'unavailable' };
const LIMITED: Effect = { method: 'mojeid', state: 'limited', note: 'Aplikacja musi być aktywna.' };

function from(start: string, end: string | undefined, effect: Effect, different: Partial<Outage> = {}) {
  const window = { start: hour(start), end: end === undefined ? undefined : hour(end) };
  return { kind: 'planned' as const, title: 'Przerwa', ...window, affects: [effect], ...different };
}

/** What is said of a method: `limited until 12:00, unavailable from 10:00`. */
function said(notice: Notice, time: string, channel = 'ikp', method = 'mojeid'): string {
  const { state, until, next } = availabilityAt(notice, method, channel, at(time));
  const clock = (instant: number) => new Date(instant).toISOString().slice(11, 16);
  const coming = next && `${next.effect.state} from ${clock(next.from)}${next.until ? ` to ${clock(next.until)}` : ''}`;
  return [until === undefined ? state : `${state} until ${clock(until)}`, coming].filter(Boolean).join(', ');
}

describe('A login method', () => {
  it('is available where no outage affects it', () => {
    const others = [from('08:00', '12:00', { ...OFF, method: 'mobywatel' }), from('08:00', '12:00', OFF)];
    expect(said(noticeOf([]), '10:00')).to.equal('available');
    expect(said(noticeOf(others.slice(0, 1)), '10:00')).to.equal('available');
    expect(said(noticeOf([from('08:00', '12:00', OFF, { affects: undefined })]), '10:00')).to.equal('available');
    expect(availabilityAt({ ...noticeOf([]), outages: undefined }, 'mojeid', 'ikp', at('10:00'))).to.deep.equal({
      state: 'available',
    });
  });

  it('is available, then unavailable, then available', () => {
    const notice = noticeOf([from('08:00', '12:00', OFF)]);
    expect(said(notice, '07:59')).to.equal('available, unavailable from 08:00 to 12:00');
    expect(said(notice, '08:00')).to.equal('unavailable until 12:00');
    expect(said(notice, '11:59')).to.equal('unavailable until 12:00');
    expect(said(notice, '12:00')).to.equal('available');
  });

  it('is affected in the channels that the effect names, else in all', () => {
    const notice = noticeOf([from('08:00', '12:00', { ...OFF, channels: ['mojeikp'] })]);
    expect(said(notice, '10:00', 'ikp')).to.equal('available');
    expect(said(notice, '10:00', 'mojeikp')).to.equal('unavailable until 12:00');
    const everywhere = noticeOf([from('08:00', '12:00', OFF)]);
    for (const channel of CHANNELS) expect(said(everywhere, '10:00', channel)).to.equal('unavailable until 12:00');
  });

  it('is unavailable without an end that is known', () => {
    const notice = noticeOf([from('08:00', undefined, OFF)]);
    expect(said(notice, '07:00')).to.equal('available, unavailable from 08:00');
    expect(said(notice, '10:00')).to.equal('unavailable');
  });

  it('is unavailable through outages that overlap or follow at once', () => {
    const follow = noticeOf([from('10:00', '12:00', OFF), from('08:00', '10:00', OFF), from('13:00', '14:00', OFF)]);
    expect(said(follow, '09:00')).to.equal('unavailable until 12:00');
    expect(said(follow, '12:30')).to.equal('available, unavailable from 13:00 to 14:00');
    const overlap = noticeOf([from('08:00', '11:00', OFF), from('09:00', '10:00', OFF), from('10:30', undefined, OFF)]);
    expect(said(overlap, '09:30')).to.equal('unavailable');
  });

  it('is unavailable rather than limited where both are so', () => {
    const notice = noticeOf([from('08:00', '14:00', LIMITED), from('10:00', '12:00', OFF)]);
    expect(said(notice, '07:00')).to.equal('available, limited from 08:00 to 14:00');
    expect(said(notice, '09:00')).to.equal('limited until 10:00, unavailable from 10:00 to 12:00');
    expect(said(notice, '11:00')).to.equal('unavailable until 12:00');
    expect(said(notice, '13:00')).to.equal('limited until 14:00');
  });

  it('is limited without an end that is known, until something worse comes', () => {
    expect(said(noticeOf([from('08:00', undefined, LIMITED)]), '10:00')).to.equal('limited');
    const worse = noticeOf([from('08:00', undefined, LIMITED), from('20:00', '22:00', OFF)]);
    expect(said(worse, '10:00')).to.equal('limited until 20:00, unavailable from 20:00 to 22:00');
    const later = noticeOf([from('08:00', '12:00', LIMITED), from('20:00', '22:00', OFF)]);
    expect(said(later, '10:00')).to.equal('limited until 12:00, unavailable from 20:00 to 22:00');
  });

  it('is told of the next outage of several', () => {
    const notice = noticeOf([
      from('20:00', '22:00', OFF),
      from('10:00', '12:00', LIMITED),
      from('14:00', '15:00', OFF),
    ]);
    expect(said(notice, '09:00')).to.equal('available, limited from 10:00 to 12:00');
    expect(said(notice, '11:00')).to.equal('limited until 12:00, unavailable from 14:00 to 15:00');
    expect(said(notice, '13:00')).to.equal('available, unavailable from 14:00 to 15:00');
  });

  it('works again from the moment at which an outage is called off', () => {
    const notice = noticeOf([from('08:00', '12:00', OFF, { cancelledAt: hour('10:00') })]);
    expect(said(notice, '09:59')).to.equal('unavailable until 10:00');
    expect(said(notice, '10:00')).to.equal('available');
    const before = noticeOf([from('08:00', '12:00', OFF, { cancelledAt: hour('07:00') })]);
    for (const time of ['06:00', '07:30', '09:00']) expect(said(before, time)).to.equal('available');
  });

  it('knows of an outage only from its announcement on', () => {
    const notice = noticeOf([from('08:00', '12:00', OFF, { announceFrom: hour('07:00') })]);
    expect(said(notice, '06:59')).to.equal('available');
    expect(said(notice, '07:00')).to.equal('available, unavailable from 08:00 to 12:00');
  });

  it('is not said to be unavailable through an outage that will be announced only later', () => {
    const late = { announceFrom: hour('11:00') };
    const gap = noticeOf([from('08:00', '10:00', OFF), from('10:00', '12:00', OFF, late)]);
    expect(said(gap, '09:00')).to.equal('unavailable until 10:00');
    expect(said(gap, '10:30')).to.equal('available');
    expect(said(gap, '11:00')).to.equal('unavailable until 12:00');
  });

  it('is unknown where the time is, and an outage may affect it', () => {
    const notice = noticeOf([from('08:00', '12:00', OFF)]);
    expect(availabilityAt(notice, 'mojeid', 'ikp', undefined)).to.deep.equal({
      state: 'unknown',
      effect: notice.outages![0]!.affects![0],
    });
    expect(availabilityAt(notice, 'mobywatel', 'ikp', undefined)).to.deep.equal({ state: 'available' });
  });

  it('is not affected by an outage without a valid start', () => {
    const broken: Outage = { id: 'broken', ...from('08:00', '12:00', OFF), start: 'today' };
    const notice: Notice = { ...noticeOf([]), outages: [broken] };
    expect(said(notice, '10:00')).to.equal('available');
    expect(nextChangeAt(notice, at('07:00'))).to.be.undefined;
  });
});

/** The state by looking at each outage anew, without any windows. */
function stateByLooking(notice: Notice, method: string, channel: string, now: number) {
  const states = notice
    .outages!.filter((outage) => phaseAt(outage, now) === 'active')
    .flatMap(({ affects = [] }) => affects)
    .filter((effect) => effect.method === method && (effect.channels ?? [channel]).includes(channel))
    .map(({ state }) => state);
  return ['unavailable', 'limited'].find((state) => states.some((each) => each === state)) ?? 'available';
}

/** Every moment at which anything may change, and a moment just before each. */
function momentsOf(notice: Notice): number[] {
  const boundaries = notice.outages!.flatMap((outage) => {
    const { announced, start, end, gone } = boundariesOf(outage)!;
    return [announced, start, end, gone].filter((instant) => instant !== undefined);
  });
  return boundaries.flatMap((instant) => [instant - 1, instant]).sort((first, second) => first - second);
}

describe('The availability of a method, whatever the outages,', () => {
  const places = fc.record({ method: fc.constantFrom(...METHODS), channel: fc.constantFrom(...CHANNELS) });
  const numRuns = FULL ? 10_000 : 500;

  it('is the worst that any outage makes of it', () => {
    fc.assert(
      fc.property(notices, places, moments, (notice, { method, channel }, now) => {
        const { state } = availabilityAt(notice, method, channel, now);
        expect(state).to.equal(stateByLooking(notice, method, channel, now));
      }),
      { numRuns },
    );
  });

  it('lasts exactly until it says, minute by minute', () => {
    fc.assert(
      fc.property(notices, places, moments, (notice, { method, channel }, now) => {
        const { state, until } = availabilityAt(notice, method, channel, now);
        const stays = (instant: number) => stateByLooking(notice, method, channel, instant) === state;
        if (state === 'available') return;
        for (const moment of momentsOf(notice)) {
          if (moment > now && (until === undefined || moment < until)) expect(stays(moment), String(moment)).to.be.true;
        }
        if (until === undefined) return;
        expect(until).to.be.above(now);
        expect(stays(until)).to.be.false;
        for (let minute = now; minute < until && minute < now + 6 * HOUR; minute += MINUTE) {
          expect(stays(minute)).to.be.true;
        }
      }),
      { numRuns },
    );
  });

  it('tells of the next outage rightly: it comes, and nothing announced comes before', () => {
    fc.assert(
      fc.property(notices, places, moments, (notice, { method, channel }, now) => {
        const { state, next } = availabilityAt(notice, method, channel, now);
        if (!next) return;
        expect(state).to.be.oneOf(['available', 'limited']);
        expect(next.from).to.be.above(now);
        if (next.until !== undefined) expect(next.until).to.be.above(next.from);
        const worse = stateByLooking(notice, method, channel, next.from);
        expect(worse).to.be.oneOf(['limited', 'unavailable']);
        if (state === 'limited') expect(worse).to.equal('unavailable');
      }),
      { numRuns },
    );
  });

  it('changes at no moment that is not announced by nextChangeAt', () => {
    fc.assert(
      fc.property(notices, places, moments, fc.nat(), (notice, { method, channel }, now, between) => {
        const next = nextChangeAt(notice, now) ?? now + 1e9;
        const said = (instant: number) => JSON.stringify(availabilityAt(notice, method, channel, instant));
        for (const still of [next - 1, now + (between % (next - now))]) expect(said(still)).to.equal(said(now));
      }),
      { numRuns },
    );
  });
});

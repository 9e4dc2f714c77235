import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Outage } from '../../../src/notice/document.js';
import type { Notice } from '../../../src/notice/index.js';
import { alternativesTo, availabilityAt, phaseAt, visibleOutages } from '../../../src/schedule/index.js';
import { loginMethods, method } from '../../support/notices.js';
import { BASE, HOUR, iso, moments, noticeOf, notices } from './arbitraries.js';

const inHours = (hours: number) => iso(BASE + hours * HOUR);

function outage(id: string, start: number, end: number | undefined, different: Partial<Outage> = {}): Outage {
  const window = { start: inHours(start), end: end === undefined ? undefined : inHours(end) };
  return { id, kind: 'planned', title: id, ...window, ...different };
}

const idsAt = (notice: Notice, now: number | undefined, ids?: string[]) =>
  visibleOutages(notice, now, ids).map(({ outage: { id }, phase }) => `${id} ${phase}`);

describe('The outages to tell of', () => {
  const all = noticeOf([
    outage('over', -8, -4),
    outage('over-later', -6, -2),
    outage('called-off', -1, 4, { cancelledAt: inHours(-3) }),
    outage('to-come', 2, 3),
    outage('to-come-sooner', 1, 3),
    outage('failure-to-come', 3, 4, { kind: 'unplanned' }),
    outage('going-on', -1, 3),
    outage('failure', -0.5, undefined, { kind: 'unplanned' }),
    outage('secret', 5, 6, { announceFrom: inHours(4) }),
    outage('long-gone', -40, -30),
  ]);

  it('are the most pressing first: going on before to come before over, failures before plans, then by start', () => {
    expect(idsAt(all, BASE)).to.deep.equal([
      'failure active',
      'going-on active',
      'failure-to-come upcoming',
      'to-come-sooner upcoming',
      'to-come upcoming',
      'called-off cancelled',
      'over-later ended',
      'over ended',
    ]);
  });

  it('are those that the page asks for', () => {
    expect(idsAt(all, BASE, ['over', 'failure', 'nobody'])).to.deep.equal(['failure active', 'over ended']);
    expect(idsAt(all, BASE, [])).to.have.length(8);
  });

  it('are all, without a phase, where the time is not known', () => {
    const phases = visibleOutages(all, undefined).map(({ phase }) => phase);
    expect(phases).to.have.length(10);
    expect(new Set(phases)).to.deep.equal(new Set(['unknown']));
  });

  it('are none where the notice has none, or none with a start', () => {
    expect(visibleOutages({ ...all, outages: undefined }, BASE)).to.be.empty;
    expect(visibleOutages({ ...all, outages: [{ ...outage('broken', 0, 1), start: 'today' }] }, BASE)).to.be.empty;
  });

  it('are never one that is not announced yet or no longer told, and miss no other', () => {
    fc.assert(
      fc.property(notices, moments, (notice, now) => {
        const told = notice.outages!.filter((each) => !['unannounced', 'gone'].includes(phaseAt(each, now)));
        const shown = visibleOutages(notice, now).map(({ outage: { id } }) => id);
        expect(shown.sort()).to.deep.equal(told.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('What works instead', () => {
  const affected: Partial<Outage> = {
    affects: [
      { method: 'profil-zaufany', state: 'unavailable' },
      { method: 'mobywatel', state: 'limited', channels: ['ikp'] },
    ],
  };
  const instead = (notice: Notice, now: number | undefined, index = 0) =>
    alternativesTo(notice.outages![index]!, notice, now).map(
      ({ channel, methods }) =>
        `${channel.id}: ${methods.map((each) => `${each.method.id} ${each.availability.state}`).join(', ')}`,
    );
  const DURING = ['ikp: mojeid available, mobywatel limited', 'mojeikp: mojeid available, mobywatel available'];

  it('is said by channel, of the methods offered there', () => {
    const notice = noticeOf([outage('off', -1, 3, affected)]);
    expect(instead(notice, BASE)).to.deep.equal(DURING);
  });

  it('is judged at the start of an outage that is to come, by all that will be down then', () => {
    const notice = noticeOf([
      outage('off', 2, 3, affected),
      outage('also-off', 1, 4, { affects: [{ method: 'mojeid', state: 'unavailable' }] }),
      outage('over-by-then', -1, 2, { affects: [{ method: 'mobywatel', state: 'unavailable' }] }),
    ]);
    expect(instead(notice, BASE)).to.deep.equal(['ikp: mobywatel limited', 'mojeikp: mobywatel available']);
  });

  it('is nothing where no method is affected, or there is none, or the time is not known', () => {
    const notice = noticeOf([outage('off', -1, 3, affected)]);
    expect(instead(notice, undefined)).to.be.empty;
    expect(instead({ ...notice, loginMethods: undefined }, BASE)).to.be.empty;
    expect(instead(noticeOf([outage('off', -1, 3)]), BASE)).to.be.empty;
    expect(instead(noticeOf([outage('off', -1, 3, { affects: [] })]), BASE)).to.be.empty;
    const broken = { ...outage('off', -1, 3, affected), start: 'today' };
    expect(instead({ ...notice, outages: [broken] }, BASE)).to.be.empty;
  });

  it('leaves out a channel in which nothing works', () => {
    const methods = [method({ id: 'mojeid', channels: { mojeikp: {} } }), method({ id: 'off', channels: { ikp: {} } })];
    const notice = {
      ...noticeOf([outage('off', -1, 3, { affects: [{ method: 'off', state: 'unavailable' }] })]),
      loginMethods: loginMethods({ methods }),
    };
    expect(instead(notice, BASE)).to.deep.equal(['mojeikp: mojeid available']);
  });

  it('is never a method that does not work then', () => {
    fc.assert(
      fc.property(notices, moments, (notice, now) => {
        for (const each of notice.outages!) {
          const then = Math.max(now, Date.parse(each.start));
          for (const { channel, methods } of alternativesTo(each, notice, now)) {
            for (const {
              method: { id },
            } of methods) {
              expect(availabilityAt(notice, id, channel.id, then).state).to.be.oneOf(['available', 'limited']);
            }
          }
        }
      }),
    );
  });
});

import { expect } from '@open-wc/testing';
import { GoodNotice } from '../../../src/source/good-notice.js';
import { FakeClock } from '../support/fake-clock.js';
import { documentTitled } from './receivers.js';

const URL = 'https://portal.example/notice.json';
const KEY = `ikp-widgets:notice:${URL}`;
const MINUTE = 60_000;

const text = (title: string, different: object = {}) => JSON.stringify({ ...documentTitled(title), ...different });
const titleOf = (good: GoodNotice) => good.delivery?.notice?.scamWarning?.title;
const kept = () => JSON.parse(localStorage.getItem(KEY)!) as Record<string, unknown>;

describe('The newest good notice of an address', () => {
  const device = new FakeClock();
  beforeEach(() => device.install('2024-01-19T12:00:00+01:00'));
  afterEach(() => {
    device.uninstall();
    localStorage.removeItem(KEY);
  });

  describe('takes', () => {
    for (const [what, shown, offered] of [
      ['a higher revision', { revision: 7 }, { revision: 8 }],
      ['an equal revision that was updated later', {}, { updated: '2024-01-18T09:00:01+01:00' }],
      ['an equal revision of the same moment with other words', {}, {}],
      ['a higher revision that was updated earlier', {}, { revision: 8, updated: '2020-01-01T00:00:00Z' }],
    ] as const) {
      it(what, () => {
        const good = new GoodNotice(URL);
        expect(good.offer(text('shown', { revision: 7, ...shown }), false)).to.be.undefined;
        expect(good.offer(text('offered', { revision: 7, ...offered }), false)).to.be.undefined;
        expect(titleOf(good)).to.equal('offered');
      });
    }

    it('nothing that can’t be used, and says why', () => {
      const good = new GoodNotice(URL);
      good.offer(text('shown'), false);
      for (const [body, reason] of [
        ['', 'not-json'],
        ['{}', 'invalid'],
        ['null', 'invalid'],
      ] as const) {
        expect(good.offer(body, false)).to.include({ reason });
        expect(titleOf(good)).to.equal('shown');
      }
    });
  });

  describe('refuses an older revision', () => {
    const newest = text('newest', { revision: 7 });
    for (const [what, older] of [
      ['by its number', { revision: 6 }],
      ['by its moment', { revision: 7, updated: '2024-01-18T08:59:59+01:00' }],
    ] as const) {
      it(`${what}, for 15 minutes from when it first came`, () => {
        const good = new GoodNotice(URL);
        good.offer(newest, false);
        device.isSet(60 * MINUTE);
        expect(good.offer(text('older', older), false)).to.equal('older');
        device.isSet(15 * MINUTE - 1);
        expect(good.offer(text('older', older), false)).to.equal('older');
        expect(titleOf(good)).to.equal('newest');
        device.isSet(1);
        expect(good.offer(text('older', older), false)).to.be.undefined;
        expect(titleOf(good)).to.equal('older');
      });
    }

    it('and starts to count anew when the newest is confirmed between', () => {
      const good = new GoodNotice(URL);
      good.offer(newest, false);
      good.offer(text('older', { revision: 6 }), false);
      device.isSet(14 * MINUTE);
      good.offer(newest, false);
      expect(good.acceptsOlderFrom).to.be.undefined;
      device.isSet(14 * MINUTE);
      expect(good.offer(text('older', { revision: 6 }), false)).to.equal('older');
      expect(good.acceptsOlderFrom).to.equal(Date.now() + 15 * MINUTE);
    });

    it('also of the next visit, by the same 15 minutes: a mistyped number wedges nobody', () => {
      const typo = new GoodNotice(URL);
      typo.offer(text('typo', { revision: 70 }), true);
      expect(typo.offer(text('right', { revision: 8 }), true)).to.equal('older');
      device.isSet(15 * MINUTE);
      const next = new GoodNotice(URL);
      next.recall();
      expect(titleOf(next)).to.equal('typo');
      expect(next.offer(text('right', { revision: 8 }), true)).to.be.undefined;
      expect(titleOf(next)).to.equal('right');
    });

    it('for 15 minutes at most where the device’s clock is set back meanwhile', () => {
      const good = new GoodNotice(URL);
      good.offer(newest, true);
      good.offer(text('older', { revision: 6 }), true);
      device.isSet(-365 * 24 * 60 * MINUTE);
      const next = new GoodNotice(URL);
      next.recall();
      expect(next.offer(text('older', { revision: 6 }), true)).to.equal('older');
      device.isSet(15 * MINUTE);
      expect(next.offer(text('older', { revision: 6 }), true)).to.be.undefined;
    });
  });

  describe('is kept', () => {
    it('for the next visit, with when it was confirmed', () => {
      new GoodNotice(URL).offer(text('kept'), true);
      expect(kept()).to.deep.equal({ text: text('kept'), confirmed: Date.now() });
      device.isSet(60 * MINUTE);
      const { notice, confirmed } = new GoodNotice(URL).recall()!;
      expect(notice!.scamWarning!.title).to.equal('kept');
      expect(confirmed).to.equal(Date.now() - 60 * MINUTE);
    });

    it('as confirmed when the same comes again', () => {
      const good = new GoodNotice(URL);
      good.offer(text('kept'), true);
      device.isSet(60 * MINUTE);
      good.offer(text('kept'), true);
      expect(kept().confirmed).to.equal(Date.now());
      expect(good.delivery!.confirmed).to.equal(Date.now());
    });

    it('not where the page forbids it, and not when it can’t be used', () => {
      new GoodNotice(URL).offer(text('forbidden'), false);
      new GoodNotice(URL).offer('{}', true);
      expect(localStorage.getItem(KEY)).to.be.null;
    });

    for (const corrupt of [
      '',
      'x',
      'null',
      '[]',
      '{"text":1,"confirmed":2}',
      '{"text":"{}","confirmed":2}',
      '{"text":"x","confirmed":2}',
      JSON.stringify({ text: text('no moment') }),
      JSON.stringify({ text: text('no moment'), confirmed: 'today' }),
    ]) {
      it(`by others as ${JSON.stringify(corrupt).slice(0, 60)}, is nothing, and no error`, () => {
        localStorage.setItem(KEY, corrupt);
        expect(new GoodNotice(URL).recall()).to.be.undefined;
      });
    }
  });
});

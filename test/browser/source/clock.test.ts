import { expect } from '@open-wc/testing';
import { Clock, serverTime } from '../../../src/source/clock.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const YEAR = 365.25 * 24 * HOUR;

const NOON = Date.UTC(2024, 0, 19, 12);

/** A device whose clock shows NOON, while the true time is `ahead` milliseconds less. */
function deviceAhead(ahead: number) {
  let [wall, steady] = [NOON, 0];
  const clock = new Clock({ wall: () => wall, steady: () => steady });
  return {
    clock,
    /** The true time, as long as the device's clock is not set by hand. */
    trueTime: () => wall - ahead,
    passes: (time: number) => {
      wall += time;
      steady += time;
    },
    sleeps: (time: number) => {
      wall += time;
    },
    isSet: (by: number) => {
      wall += by;
      ahead += by;
    },
  };
}

describe('The clock, before any server has told its time,', () => {
  it('is the device’s', () => {
    const { clock, passes } = deviceAhead(0);
    expect(clock.now()).to.equal(NOON);
    passes(HOUR);
    expect(clock.now()).to.equal(NOON + HOUR);
  });

  const document: [what: string, updated: number, now: number | undefined][] = [
    ['believes itself for a document of the past', NOON - HOUR, NOON],
    ['believes itself at the moment of the update', NOON, NOON],
    [
      'takes itself for slow by up to five minutes: it is at least as late as the document',
      NOON + 5 * MINUTE,
      NOON + 5 * MINUTE,
    ],
    ['does not know the time when it is slower than that', NOON + 5 * MINUTE + 1, undefined],
    ['believes itself up to five years after the update', NOON - 5 * YEAR, NOON],
    ['does not know the time when the document is older', NOON - 5 * YEAR - 1, undefined],
  ];
  for (const [what, updated, now] of document) {
    it(what, () => expect(deviceAhead(0).clock.now(updated)).to.equal(now));
  }
});

describe('The clock, when a server tells its time,', () => {
  for (const ahead of [3 * HOUR, -3 * HOUR, 31 * SECOND, -31 * SECOND, 20 * YEAR]) {
    it(`goes right on a device that is ${ahead / SECOND} s ahead`, () => {
      const { clock, trueTime, passes } = deviceAhead(ahead);
      expect(clock.learn(trueTime(), 'a server')).to.be.true;
      expect(clock.now()).to.equal(trueTime());
      passes(HOUR);
      expect(clock.now()).to.equal(trueTime());
    });
  }

  it('leaves differences of up to half a minute to the network', () => {
    for (const ahead of [0, 30 * SECOND, -30 * SECOND]) {
      const { clock, trueTime } = deviceAhead(ahead);
      clock.learn(trueTime(), 'a server');
      expect(clock.now()).to.equal(NOON);
    }
  });

  it('is news, even when it is the device’s: what was doubted is known now', () => {
    const { clock, trueTime } = deviceAhead(0);
    expect([clock.learn(trueTime(), 'a server'), clock.learn(trueTime(), 'a server')]).to.deep.equal([true, false]);
  });

  it('is believed from then on, whatever the age of a document', () => {
    const { clock, trueTime } = deviceAhead(0);
    clock.learn(trueTime(), 'a server');
    expect(clock.now(NOON + 24 * HOUR)).to.equal(NOON);
    expect(clock.now(NOON - 6 * YEAR)).to.equal(NOON);
  });

  it('does not change when it is told the same again', () => {
    const { clock, trueTime, passes } = deviceAhead(3 * HOUR);
    clock.learn(trueTime(), 'a server');
    passes(10 * MINUTE);
    expect(clock.learn(trueTime() + 20 * SECOND, 'a server')).to.be.false;
    expect(clock.now()).to.equal(trueTime());
  });
});

describe('The clock, when servers disagree,', () => {
  const WRONG = 45 * MINUTE;

  it('keeps to the first one, however often another says otherwise', () => {
    const { clock, trueTime, passes } = deviceAhead(3 * HOUR);
    clock.learn(trueTime(), 'right');
    for (let round = 0; round < 10; round++) {
      passes(MINUTE);
      expect(clock.learn(trueTime() + WRONG, 'wrong')).to.be.false;
      expect(clock.now()).to.equal(trueTime());
    }
  });

  it('keeps to what the first one has said first', () => {
    const { clock, trueTime } = deviceAhead(3 * HOUR);
    clock.learn(trueTime(), 'right');
    expect(clock.learn(trueTime() - WRONG, 'right')).to.be.false;
    expect(clock.learn(trueTime() - WRONG, 'right')).to.be.false;
    expect(clock.now()).to.equal(trueTime());
  });

  it('believes the one with whom the device agrees, from then on', () => {
    const { clock, trueTime, passes } = deviceAhead(0);
    expect(clock.learn(trueTime() + WRONG, 'wrong')).to.be.true;
    passes(MINUTE);
    expect(clock.learn(trueTime(), 'right')).to.be.true;
    passes(MINUTE);
    expect(clock.learn(trueTime() + WRONG, 'wrong')).to.be.false;
    expect(clock.learn(trueTime() + WRONG, 'wrong')).to.be.false;
    expect(clock.now()).to.equal(trueTime());
  });

  it('does not flap between two that take turns', () => {
    const { clock, trueTime, passes } = deviceAhead(0);
    clock.learn(trueTime(), 'right');
    for (let round = 0; round < 10; round++) {
      passes(MINUTE);
      expect(clock.learn(trueTime() + WRONG, 'wrong')).to.be.false;
      passes(MINUTE);
      expect(clock.learn(trueTime(), 'right')).to.be.false;
      expect(clock.now()).to.equal(trueTime());
    }
  });

  it('after a sleep, too, believes no other than before', () => {
    const { clock, trueTime, sleeps } = deviceAhead(3 * HOUR);
    clock.learn(trueTime(), 'right');
    sleeps(8 * HOUR);
    expect(clock.learn(trueTime() + WRONG, 'wrong')).to.be.false;
    expect(clock.learn(trueTime(), 'right')).to.be.false;
    expect(clock.now()).to.equal(trueTime());
  });
});

describe('The clock, when the device’s is set by hand or sleeps,', () => {
  it('goes on rightly through a setting back', () => {
    const { clock, trueTime, passes, isSet } = deviceAhead(3 * HOUR);
    clock.learn(trueTime(), 'a server');
    passes(MINUTE);
    isSet(-3 * HOUR);
    expect(clock.now()).to.equal(trueTime());
    passes(HOUR);
    isSet(-2 * HOUR);
    expect(clock.now()).to.equal(trueTime());
  });

  it('goes on rightly through a sleep in which its steady clock stood still', () => {
    const { clock, trueTime, sleeps } = deviceAhead(3 * HOUR);
    clock.learn(trueTime(), 'a server');
    sleeps(8 * HOUR);
    expect(clock.now()).to.equal(trueTime());
  });

  it('believes the next server at once after a setting forward, which looks like sleep', () => {
    const { clock, trueTime, isSet } = deviceAhead(0);
    clock.learn(trueTime(), 'a server');
    isSet(2 * HOUR);
    expect(clock.now()).to.equal(trueTime() + 2 * HOUR);
    expect(clock.learn(trueTime(), 'a server')).to.be.true;
    expect(clock.now()).to.equal(trueTime());
  });

  it('doubts itself after a sleep only until a server has agreed', () => {
    const { clock, trueTime, sleeps } = deviceAhead(0);
    clock.learn(trueTime(), 'a server');
    sleeps(8 * HOUR);
    expect(clock.learn(trueTime(), 'a server')).to.be.false;
    expect(clock.learn(trueTime() + HOUR, 'a server')).to.be.false;
    expect(clock.now()).to.equal(trueTime());
  });
});

describe('serverTime', () => {
  const headers: [entries: Record<string, string>, time: number | undefined][] = [
    [{ date: 'Fri, 19 Jan 2024 12:00:00 GMT' }, NOON],
    [{ date: 'Fri, 19 Jan 2024 12:00:00 GMT', age: '90' }, NOON + 90 * SECOND],
    [{ date: 'Fri, 19 Jan 2024 12:00:00 GMT', age: 'old' }, NOON],
    [{}, undefined],
    [{ date: '' }, undefined],
    [{ date: 'today' }, undefined],
    [{ age: '90' }, undefined],
  ];
  for (const [entries, time] of headers) {
    it(`of ${JSON.stringify(entries)}`, () => expect(serverTime(new Headers(entries))).to.equal(time));
  }
});

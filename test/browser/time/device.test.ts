import { expect } from '@open-wc/testing';
import type { Outage } from '../../../src/notice/document.js';
import { microtasks } from '../support/fake-clock.js';
import { EFFECTS, loginMethods, notice, outage, WHEN } from '../../support/notices.js';
import { DAY, HOUR, MINUTE, put, shown, spoken, textOf, useDevice } from './page.js';

let count = 0;
/** What was told is known to the whole page: each test has an outage of its own. */
function current(different: Partial<Outage> = {}) {
  const own = outage({ id: `outage-${++count}`, affects: EFFECTS, ...different });
  return notice({ outages: [own], loginMethods: loginMethods() });
}

const wakes = {
  'the page is looked at again': () => document.dispatchEvent(new Event('visibilitychange')),
  'the page comes back from the cache': () => window.dispatchEvent(new PageTransitionEvent('pageshow')),
  'the network is there again': () => window.dispatchEvent(new Event('online')),
};

describe('An open tab', () => {
  const device = useDevice(WHEN.upcoming);

  it('shows every phase at its moment, by one timer', async () => {
    const element = await shown('ikp-outage-banner', current({ announceFrom: undefined }));
    const seen: string[] = [];
    element.addEventListener('ikp-phase-change', ({ phase }) =>
      seen.push(`${phase} ${new Date(Date.now()).toISOString()}`),
    );
    expect(device.timers).to.have.property('size', 1);
    await device.passes(4 * DAY);
    expect(seen).to.deep.equal([
      'active 2024-01-19T19:00:00.000Z',
      'ended 2024-01-20T15:00:00.000Z',
      'undefined 2024-01-21T03:00:00.000Z',
    ]);
    expect(device.timers).to.have.property('size', 0);
  });

  it('shows each method’s state at its moment', async () => {
    const element = await shown('ikp-login-methods', current());
    const off = () => [...element.shadowRoot!.querySelectorAll('.state.unavailable, .state.limited')].length;
    await device.passes(Date.parse('2024-01-19T19:00:00Z') - device.wall - 1);
    expect(off()).to.equal(0);
    await device.passes(1);
    expect(off()).to.equal(2);
    await device.passes(20 * HOUR);
    expect(off()).to.equal(0);
  });

  it('says before a deadline what to do and how much time is left, after it the condition', async () => {
    const element = await shown('ikp-login-methods', current());
    const deadline = Date.parse('2024-01-19T19:00:00Z');
    await device.passes(deadline - device.wall - 40 * MINUTE);
    expect(textOf(element)).to.contain('Aktywuj przed 19 stycznia, godzina 20:00 (jeszcze 40 minut).');
    await device.passes(39 * MINUTE + 59_999);
    expect(textOf(element)).to.contain('Aktywuj przed 19 stycznia, godzina 20:00 (jeszcze 1 minuta).');
    await device.passes(1);
    expect(textOf(element)).not.to.contain('Aktywuj przed');
    expect(textOf(element)).to.contain('Działa tylko, jeśli aktywacja nastąpiła przed 19 stycznia, godzina 20:00.');
  });

  it('counts down by the minute in the last hour only', async () => {
    await shown('ikp-outage-banner', current());
    await device.passes(Date.parse('2024-01-19T18:01:00Z') - device.wall);
    const before = device.callbacks;
    expect(before).to.be.below(40);
    await device.passes(59 * MINUTE);
    expect(device.callbacks - before).to.be.within(58, 62);
  });

  for (const [what, wake] of Object.entries(wakes)) {
    it(`that slept for 30 days is right as soon as ${what}`, async () => {
      const element = await shown('ikp-outage-banner', current());
      const phases: unknown[] = [];
      element.addEventListener('ikp-phase-change', ({ phase }) => phases.push(phase));
      device.sleeps(30 * DAY);
      wake();
      await microtasks();
      expect(element.state).to.equal('empty');
      expect(textOf(element)).to.equal('');
      expect(phases).to.deep.equal([undefined]);
      expect(device.timers).to.have.property('size', 0);
    });
  }

  it('that slept into the outage is right as soon as it wakes', async () => {
    const element = await shown('ikp-outage-banner', current());
    device.sleeps(DAY + 12 * HOUR);
    window.dispatchEvent(new Event('pageshow'));
    await microtasks();
    expect(element.phase).to.equal('active');
    expect(textOf(element)).to.contain('Do końca jeszcze 16 godzin.');
  });

  it('that slept unnoticed is right at the next timer, and no later than that', async () => {
    const element = await shown('ikp-outage-banner', current());
    device.sleeps(2 * DAY + 6 * HOUR);
    await device.passes(HOUR);
    expect(element.phase).to.equal('ended');
  });

  it('whose timers are throttled is late by no more than they are', async () => {
    device.throttle = MINUTE;
    const element = await shown('ikp-outage-banner', current({ start: '2024-01-19T20:00:30+01:00' }));
    await device.passes(Date.parse('2024-01-19T19:00:30Z') - device.wall - 1);
    expect(element.phase).to.equal('upcoming');
    await device.passes(MINUTE);
    expect(element.phase).to.equal('active');
    device.throttle = 1;
  });

  it('is right after timers that go off too early', async () => {
    const element = await shown('ikp-outage-banner', current());
    for (let early = 0; early < 100; early++) {
      const [[id, { fire }]] = [...device.timers] as unknown as [[number, { fire: () => void }]];
      device.timers.delete(id);
      fire();
      await microtasks();
      expect(element.phase).to.equal('upcoming');
      expect(device.timers).to.have.property('size', 1);
    }
  });

  it('follows a clock that is set back by an hour, without any haste', async () => {
    const element = await shown('ikp-outage-banner', current());
    await device.passes(Date.parse('2024-01-19T18:30:00Z') - device.wall);
    expect(textOf(element)).to.contain('Początek za 30 minut.');
    device.isSet(-HOUR);
    const before = device.callbacks;
    await device.passes(MINUTE);
    expect(textOf(element)).to.contain('Początek za 1 godzinę.');
    expect(device.callbacks - before).to.be.below(3);
    await device.passes(90 * MINUTE);
    expect(element.phase).to.equal('active');
  });

  it('follows a clock that is set forward by a year, and back', async () => {
    const element = await shown('ikp-outage-banner', current());
    device.isSet(365 * DAY);
    await device.passes(DAY);
    expect(element.state).to.equal('empty');
    device.isSet(-365 * DAY);
    document.dispatchEvent(new Event('visibilitychange'));
    await microtasks();
    expect(element.phase).to.equal('upcoming');
    await device.passes(DAY);
    expect(element.phase).to.equal('active');
  });

  it('waits for what is years away in steps that timers can take', async () => {
    const far = current({ start: '2024-12-24T20:00:00+01:00', end: undefined });
    const element = await shown('ikp-outage-banner', far);
    await device.passes(Date.parse('2024-12-24T19:00:00Z') - device.wall - 1);
    expect(element.phase).to.equal('upcoming');
    await device.passes(1);
    expect(element.phase).to.equal('active');
  });
});

describe('In a month, a tab wakes at most 40 times for', () => {
  const device = useDevice(WHEN.upcoming);
  const calm: [what: string, different: Partial<Outage>][] = [
    ['an outage in half a year', { start: '2024-07-19T20:00:00+02:00', end: undefined }],
    ['an outage whose end is not known', { start: '2024-01-17T20:00:00+01:00', end: undefined }],
    ['an outage that lasts for half a year', { start: '2024-01-17T20:00:00+01:00', end: '2024-07-20T16:00:00+02:00' }],
    ['an outage that is over', { start: '2024-01-17T20:00:00+01:00', end: '2024-01-18T10:00:00+01:00' }],
    ['an outage that is long gone', { start: '2024-01-07T20:00:00+01:00', end: '2024-01-08T16:00:00+01:00' }],
    [
      'an outage that is announced in half a year',
      { start: '2025-01-01T20:00:00Z', announceFrom: '2024-07-01T00:00:00Z', end: undefined },
    ],
    [
      'a cancelled outage',
      { start: '2024-02-01T20:00:00Z', end: '2024-02-02T20:00:00Z', cancelledAt: '2024-01-18T08:00:00Z' },
    ],
  ];
  for (const [what, different] of calm) {
    it(what, async () => {
      const elements = [1, 2, 3].map(() => put('ikp-outage-banner', current({ affects: undefined, ...different })));
      elements.forEach((element) => element.parentElement!.append(document.createElement('ikp-login-methods')));
      await device.passes(31 * DAY);
      expect(device.callbacks).to.be.at.most(40);
    });
  }

  it('a preview: never', async () => {
    await shown('ikp-outage-banner', current(), { 'preview-time': WHEN.upcoming });
    await device.passes(31 * DAY);
    expect(device.callbacks).to.equal(0);
  });
});

describe('Many elements', () => {
  const device = useDevice(WHEN.upcoming);

  it('of which one is moved 1,000 times have one timer', async () => {
    const element = await shown('ikp-outage-banner', current());
    const places = [element.parentElement!, document.body.appendChild(document.createElement('div'))];
    places[1]!.className = 'page';
    for (let move = 1; move <= 1000; move++) {
      places[move % 2]!.append(element);
      if (move % 10 === 0) await microtasks();
    }
    await microtasks();
    expect(device.timers).to.have.property('size', 1);
    await device.passes(2 * DAY);
    expect(element.phase).to.equal('active');
  });

  it('with two documents each come into their phases at their moments', async () => {
    const early = await shown('ikp-outage-banner', current({ start: '2024-01-18T20:00:00+01:00' }));
    const late = await shown('ikp-outage-banner', current());
    expect(device.timers).to.have.property('size', 1);
    await device.passes(8 * HOUR);
    expect([early.phase, late.phase]).to.deep.equal(['active', 'upcoming']);
    await device.passes(DAY);
    expect([early.phase, late.phase]).to.deep.equal(['active', 'active']);
  });

  it('with one document have one timer and one announcement for each change', async () => {
    const shared = current();
    const elements = Array.from({ length: 50 }, () => put('ikp-outage-banner', shared));
    await microtasks();
    expect(device.timers).to.have.property('size', 1);
    for (const [moment, phase, words] of [
      ['2024-01-19T19:00:00Z', 'active', 'Trwa planowana przerwa: Przerwa profilu zaufanego.'],
      ['2024-01-20T15:00:00Z', 'ended', 'Przerwa zakończona: Przerwa profilu zaufanego.'],
    ] as const) {
      device.sleeps(Date.parse(moment) - device.wall - MINUTE);
      window.dispatchEvent(new Event('pageshow'));
      await device.passes(MINUTE);
      expect(new Set(elements.map((element) => element.phase))).to.deep.equal(new Set([phase]));
      expect(spoken(elements)).to.be.empty;
      await device.passes(1000);
      expect(spoken(elements)).to.deep.equal([words]);
      await device.passes(MINUTE);
      expect(spoken(elements)).to.be.empty;
      // One for the next change, and none of the announcement’s.
      expect(device.timers).to.have.property('size', 1);
    }
  });

  it('leave no timer when the last of them goes, also in the midst of an announcement', async () => {
    const shared = current();
    const elements = [1, 2, 3].map(() => put('ikp-outage-banner', shared));
    await device.passes(Date.parse('2024-01-19T19:00:00Z') - device.wall);
    expect(device.timers.size).to.be.above(1);
    elements.forEach((element) => element.remove());
    await microtasks();
    expect(device.timers).to.have.property('size', 0);
    const before = device.callbacks;
    await device.passes(31 * DAY);
    expect(device.callbacks).to.equal(before);
  });
});

describe('A device whose clock can’t be right', () => {
  const device = useDevice('2023-12-31T12:00:00Z');

  for (const [what, moment] of [
    ['that is before the document', '2023-12-31T12:00:00Z'],
    ['at the beginning of time', '1970-01-01T00:00:00Z'],
    ['that is over five years after the document', '2029-02-01T12:00:00Z'],
  ] as const) {
    it(`claims no phase, and shows the dates (${what})`, async () => {
      device.wall = Date.parse(moment);
      const banner = await shown('ikp-outage-banner', current());
      const methods = await shown('ikp-login-methods', current());
      expect(banner.phase).to.equal('unknown');
      expect(textOf(banner)).to.contain('od 19 stycznia 2024 (piątek), godzina 20:00');
      expect(textOf(banner)).not.to.match(/Trwa|zakończona|jeszcze|Początek/);
      expect(textOf(methods)).to.contain('Nie wiemy, czy teraz działa').and.not.to.contain('Nie działa');
      // At most, the clock is asked again when it says that the document was published.
      expect(device.timers.size).to.be.at.most(1);
    });
  }

  it('is believed again once it is set right', async () => {
    const banner = await shown('ikp-outage-banner', current());
    device.wall = Date.parse(WHEN.active);
    document.dispatchEvent(new Event('visibilitychange'));
    await microtasks();
    expect(banner.phase).to.equal('active');
  });
});

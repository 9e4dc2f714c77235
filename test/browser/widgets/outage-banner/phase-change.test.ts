import { expect } from '@open-wc/testing';
import '../../../../src/define/outage-banner.js';
import type { OutagePhaseChangeEvent } from '../../../../src/index.js';
import { hoursFromNow, notice, outage, WHEN } from '../../../support/notices.js';
import { settled, show, textOf } from '../visitor.js';

const { now } = Date;

/** Sets the device's clock, and lets the page look at it as it does when it comes back from sleep. */
async function itIs(moment: string): Promise<void> {
  Date.now = () => Date.parse(moment);
  window.dispatchEvent(new Event('pageshow'));
  await settled();
}

/** What a page hears of an element's phases. */
function hear(): string[] {
  const heard: string[] = [];
  const listener = ({ outage: id, phase, bubbles, composed }: OutagePhaseChangeEvent) => {
    heard.push(`${id} ${phase}`);
    expect([bubbles, composed]).to.deep.equal([true, true]);
  };
  beforeEach(() => {
    heard.length = 0;
    document.body.addEventListener('ikp-phase-change', listener);
  });
  afterEach(() => document.body.removeEventListener('ikp-phase-change', listener));
  return heard;
}

describe('ikp-phase-change', () => {
  const heard = hear();
  afterEach(() => {
    Date.now = now;
  });

  it('does not happen at load', async () => {
    for (const moment of Object.values(WHEN)) {
      await itIs(moment);
      const element = await show('ikp-outage-banner', notice({ outages: [outage()] }));
      element.remove();
    }
    expect(heard).to.be.empty;
  });

  it('happens once for each phase that the outage comes into', async () => {
    await itIs(WHEN.unannounced);
    const element = await show('ikp-outage-banner', notice({ outages: [outage()] }));
    for (const moment of [WHEN.upcoming, WHEN.upcoming, WHEN.active, WHEN.active, WHEN.ended, WHEN.gone]) {
      await itIs(moment);
    }
    expect(heard).to.deep.equal([
      'profil-zaufany upcoming',
      'profil-zaufany active',
      'profil-zaufany ended',
      'undefined undefined',
    ]);
    expect(element.state).to.equal('empty');
  });

  it('happens when another outage comes first', async () => {
    await itIs(WHEN.active);
    const element = await show('ikp-outage-banner', notice({ outages: [outage()] }));
    element.notice = notice({ outages: [outage(), outage({ id: 'failure', kind: 'unplanned' })] });
    await settled();
    expect(heard).to.deep.equal(['failure active']);
  });

  it('happens when an outage is called off', async () => {
    await itIs(WHEN.active);
    const element = await show('ikp-outage-banner', notice({ outages: [outage()] }));
    element.notice = notice({ outages: [outage({ cancelledAt: '2024-01-19T22:00:00+01:00' })] });
    await settled();
    expect(heard).to.deep.equal(['profil-zaufany cancelled']);
  });

  it('does not happen when only words or language change', async () => {
    await itIs(WHEN.active);
    const element = await show('ikp-outage-banner', notice({ outages: [outage()] }));
    element.notice = notice({ outages: [outage({ title: 'Other words' })] });
    await settled();
    element.lang = 'en';
    await settled();
    expect(heard).to.be.empty;
  });

  it('comes after the banner shows the new phase', async () => {
    await itIs(WHEN.upcoming);
    const element = await show('ikp-outage-banner', notice({ outages: [outage()] }));
    let seen = '';
    element.addEventListener('ikp-phase-change', () => (seen = textOf(element)));
    await itIs(WHEN.active);
    expect(seen).to.contain('Trwa planowana przerwa');
  });
});

describe('The banner', () => {
  afterEach(() => {
    Date.now = now;
  });

  it('comes into the next phase by itself, at its moment', async () => {
    const start = Math.ceil(Date.now() / 100) * 100 + 200;
    const soon = outage({ start: new Date(start).toISOString(), end: undefined, announceFrom: undefined });
    const element = await show('ikp-outage-banner', notice({ updated: hoursFromNow(-1), outages: [soon] }));
    expect(element.phase).to.equal('upcoming');
    await new Promise((done) => element.addEventListener('ikp-phase-change', done));
    expect(Date.now()).to.be.at.least(start);
    expect(textOf(element)).to.contain('Trwa planowana przerwa');
  });

  for (const [event, target] of [
    ['pageshow', window],
    ['online', window],
    ['visibilitychange', document],
  ] as const) {
    it(`looks at the clock again on ${event}`, async () => {
      Date.now = () => Date.parse(WHEN.upcoming);
      const element = await show('ikp-outage-banner', notice({ outages: [outage()] }));
      Date.now = () => Date.parse(WHEN.active);
      target.dispatchEvent(new Event(event));
      await settled();
      expect(element.phase).to.equal('active');
    });
  }
});

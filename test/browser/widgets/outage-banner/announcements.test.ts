import { expect } from '@open-wc/testing';
import '../../../../src/define/outage-banner.js';
import type { Outage } from '../../../../src/notice/document.js';
import { notice, outage, WHEN } from '../../../support/notices.js';
import { all, place, settled, show, tags, words } from '../visitor.js';

const { now } = Date;
const { setTimeout, clearTimeout } = window;

/** What waits for its time; see {@link pass}. */
const waiting = new Map<number, { readonly due: number; readonly act: () => void }>();
let passed = 0;

function holdTime() {
  waiting.clear();
  window.setTimeout = ((act: () => void, delay = 0) => {
    const timer = setTimeout(act, delay);
    if (delay < 50) return timer;
    clearTimeout(timer);
    waiting.set(timer, { due: passed + delay, act });
    return timer;
  }) as typeof setTimeout;
  window.clearTimeout = (timer) => {
    waiting.delete(timer as number);
    clearTimeout(timer);
  };
}

/** Lets time go on. */
async function pass(milliseconds: number): Promise<void> {
  passed += milliseconds;
  for (const [timer, { due, act }] of waiting) {
    if (due > passed) continue;
    waiting.delete(timer);
    act();
  }
  await settled();
}

/** Sets the device's clock, and lets the page look at it as it does when it comes back from sleep. */
async function itIs(moment: string): Promise<void> {
  Date.now = () => Date.parse(moment);
  window.dispatchEvent(new Event('pageshow'));
  await settled();
}

// What was told is known to the whole page: each test has an outage of its own.
let count = 0;
const own = (different: Partial<Outage> = {}) => outage({ id: `outage-${++count}`, ...different });
const banner = (document: unknown, attributes = {}) => show('ikp-outage-banner', document, attributes);

const REGION = '[aria-live]';
const spoken = (element: Element) => all(element, REGION).map((region) => words(region.textContent));

describe('To screen readers', () => {
  beforeEach(async () => {
    await itIs(WHEN.upcoming);
    holdTime();
  });
  afterEach(() => {
    Date.now = now;
    Object.assign(window, { setTimeout, clearTimeout });
  });

  it('nothing is announced at load', async () => {
    const element = await banner(notice({ outages: [own()] }));
    await pass(1000);
    expect(tags(element, REGION)).to.be.empty;
  });

  for (const [lang, says] of [
    ['pl', 'Trwa planowana przerwa: Przerwa profilu zaufanego.'],
    ['en', 'Planned interruption in progress: Trusted profile down.'],
    ['uk', 'Триває планова перерва: Перерва довіреного профілю.'],
  ] as const) {
    it(`a new phase is announced, politely, in a region that was there before (${lang})`, async () => {
      const element = await banner(notice({ outages: [own()] }), { lang });
      await itIs(WHEN.active);
      expect(all(element, REGION).map(({ ariaLive }) => ariaLive)).to.deep.equal(['polite']);
      expect(spoken(element)).to.deep.equal(['']);
      await pass(1000);
      expect(spoken(element)).to.deep.equal([says]);
    });
  }

  it('the announcement is gone after a while', async () => {
    const element = await banner(notice({ outages: [own()] }));
    await itIs(WHEN.active);
    await pass(1000);
    expect(tags(element, REGION)).to.have.length(1);
    await pass(60_000);
    expect(tags(element, REGION)).to.be.empty;
  });

  it('a change is announced once per page, however many banners show it', async () => {
    const document = notice({ outages: [own()] });
    const elements = [await banner(document), await banner(document), await banner(document)];
    await itIs(WHEN.active);
    await pass(1000);
    expect(elements.flatMap(spoken)).to.have.length(1);
  });

  it('an unchanged notice is not announced again', async () => {
    const only = own();
    const element = await banner(notice({ outages: [only] }));
    element.notice = notice({ outages: [only], revision: 2 });
    await pass(1000);
    element.lang = 'en';
    await pass(1000);
    expect(tags(element, REGION)).to.be.empty;
  });

  it('banners that show the same outage at different moments announce nothing by themselves', async () => {
    const document = notice({ outages: [own()] });
    const elements = [];
    for (const when of [WHEN.upcoming, WHEN.active]) elements.push(await banner(document, { 'preview-time': when }));
    for (const element of elements) element.lang = 'en';
    await settled();
    await pass(1000);
    expect(elements.flatMap(spoken)).to.be.empty;
  });

  it('marks of a title are not spoken', async () => {
    const element = await banner(notice({ outages: [own({ title: 'Przerwa **profilu**' })] }));
    await itIs(WHEN.active);
    await pass(1000);
    expect(spoken(element)).to.deep.equal(['Trwa planowana przerwa: Przerwa profilu.']);
  });

  it('the focus stays where it is', async () => {
    const input = await place<HTMLInputElement>('<input />');
    const element = await banner(notice({ outages: [own()] }));
    input.focus();
    await itIs(WHEN.active);
    await pass(1000);
    expect(spoken(element)).to.have.length(1);
    expect(document.activeElement === input).to.be.true;
  });
});

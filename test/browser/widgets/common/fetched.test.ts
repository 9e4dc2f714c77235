import { expect } from '@open-wc/testing';
import { settled, useFakeFetch, type FakeRequest } from '../../source/fake-fetch.js';
import type { NoticeDocument } from '../../../../src/notice/document.js';
import { FakeClock } from '../../support/fake-clock.js';
import { hoursFromNow, notice } from '../../../support/notices.js';
import { EVERY, type AnyElement } from '../every-element.js';
import { all, textOf, words } from '../visitor.js';

const HOUR = 3_600_000;
const SRC = '/fetched/notice.json';
const KEY = `ikp-widgets:notice:${new URL(SRC, document.baseURI).href}`;

for (const { tag, titled } of EVERY) {
  describe(`<${tag}> with src`, () => {
    const requests = useFakeFetch();
    const device = new FakeClock();
    const { random } = Math;
    let page: HTMLElement;

    beforeEach(() => {
      Math.random = () => 0.5;
      device.install(Date.now());
      page = document.body.appendChild(document.createElement('div'));
    });
    afterEach(async () => {
      page.remove();
      await settled();
      const left = device.timers.size;
      device.uninstall();
      Math.random = random;
      localStorage.removeItem(KEY);
      expect(left, 'timers left').to.equal(0);
    });

    function place(attributes: Record<string, string> = {}): AnyElement {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries({ src: SRC, ...attributes })) element.setAttribute(name, value);
      element.textContent = 'Tekst zastępczy';
      page.append(element);
      return element;
    }

    /** An element asks for its notice at its first update. */
    async function put(attributes: Record<string, string> = {}): Promise<AnyElement> {
      const element = place(attributes);
      await element.updateComplete;
      return element;
    }

    function heard(element: AnyElement): string[] {
      const log: string[] = [];
      element.addEventListener('ikp-load', ({ notice: { revision } }) => log.push(`load ${revision}`));
      element.addEventListener('ikp-error', ({ reason }) => log.push(reason));
      return log;
    }

    const last = () => requests.at(-1)!;
    const texts = new Map<number, string>();
    const revision = (number: number) => {
      const text = texts.get(number) ?? JSON.stringify({ ...titled(`Wydanie ${number}`), revision: number });
      texts.set(number, text);
      return JSON.parse(text) as NoticeDocument;
    };
    const respond = async (request: FakeRequest, body: unknown) => {
      await request.respond(body);
      await settled();
    };

    it('follows a newer revision, and tells an unchanged one to nobody', async () => {
      const element = await put();
      const log = heard(element);
      await respond(last(), revision(1));
      await device.passes(5 * 60_000);
      await respond(last(), revision(1));
      await device.passes(5 * 60_000);
      await respond(last(), revision(2));
      expect(textOf(element)).to.contain('Wydanie 2');
      expect(requests).to.have.length(3);
      expect(log).to.deep.equal(['load 1', 'load 2']);
    });

    it('is fifty elements, and one request', async () => {
      const elements = Array.from({ length: 50 }, () => place());
      await settled();
      expect(requests).to.have.length(1);
      await respond(last(), revision(1));
      for (const element of elements) expect(element.state).to.equal('shown');
      await device.passes(5 * 60_000);
      expect(requests).to.have.length(2);
    });

    it('is moved 1,000 times, within a task or in tasks of their own, with at most one request alive', async () => {
      const element = await put();
      const others = [1, 2].map(() => page.appendChild(document.createElement('div')));
      for (let move = 0; move < 500; move++) others[move % 2]!.append(element);
      expect(requests).to.have.length(1);
      for (let move = 0; move < 500; move++) {
        others[move % 2]!.append(element);
        await Promise.resolve();
        expect(requests.filter(({ aborted }) => !aborted).length).to.be.at.most(1);
      }
      await respond(last(), revision(1));
      expect(element.state).to.equal('shown');
      expect(device.timers.size).to.equal(1);
    });

    it('lets go of its request and its timers when it is removed', async () => {
      const element = await put();
      element.remove();
      await settled();
      expect(last().aborted).to.be.true;
      expect(device.timers.size).to.equal(0);
    });

    it('shows what was kept at once on the next visit, and then what is new', async () => {
      await put();
      await respond(last(), revision(1));
      page.replaceChildren();
      await settled();
      const element = await put();
      const log = heard(element);
      await element.updateComplete;
      expect(textOf(element)).to.contain('Wydanie 1');
      expect(requests).to.have.length(2);
      await last().fail('no network');
      await settled();
      expect(textOf(element)).to.contain('Wydanie 1');
      await device.passes(10_000);
      await respond(last(), revision(2));
      expect(textOf(element)).to.contain('Wydanie 2');
      expect(log).to.deep.equal(['network', 'load 2']);
    });

    const withoutStorage: Record<string, string>[] = [
      { storage: 'none' },
      { 'preview-time': new Date().toISOString() },
    ];
    for (const attributes of withoutStorage) {
      it(`keeps nothing, and takes nothing that was kept, with ${Object.keys(attributes)[0]}`, async () => {
        await put(attributes);
        await respond(last(), revision(1));
        expect(localStorage.getItem(KEY)).to.be.null;
        page.replaceChildren();
        await settled();
        localStorage.setItem(KEY, JSON.stringify({ text: JSON.stringify(revision(1)), confirmed: Date.now() }));
        const element = await put(attributes);
        await element.updateComplete;
        expect(element.state).to.equal('loading');
      });
    }

    describe('that no server confirms', () => {
      it('says after a day as of when it speaks, once in an event, until a server is there again', async () => {
        const element = await put();
        const log = heard(element);
        const confirmed = Date.now();
        await respond(last(), revision(1));
        device.sleeps(24 * HOUR - 1);
        window.dispatchEvent(new Event('online'));
        await last().fail('no network');
        expect(all(element, '[part="stale"]')).to.be.empty;
        await device.passes(4000);
        await last().fail('no network');
        await element.updateComplete;
        const [note] = all(element, '[part="stale"]');
        expect(words(note!.textContent)).to.match(/^Stan na .*\. Nie wiemy, co się od tego czasu zmieniło\.$/);
        const at = Date.parse(note!.querySelector('time')!.dateTime);
        expect(at - confirmed).to.be.within(0, 60_000);
        expect(element.matches(':state(stale)')).to.be.true;
        expect(log).to.deep.equal(['load 1', 'network', 'stale']);
        await device.passes(10_000);
        await respond(last(), revision(1));
        expect(all(element, '[part="stale"]')).to.be.empty;
        expect(log).to.deep.equal(['load 1', 'network', 'stale']);
      });

      it('counts from the last answer, not from when the notice was updated', async () => {
        const element = await put();
        await respond(last(), { ...revision(1), updated: hoursFromNow(-1000) });
        expect(all(element, '[part="stale"]')).to.be.empty;
      });

      it('becomes stale in the time that the page says', async () => {
        const element = await put({ 'max-age': '60', refresh: '0' });
        await respond(last(), revision(1));
        await device.passes(59_000);
        expect(all(element, '[part="stale"]')).to.be.empty;
        await device.passes(2_000);
        expect(all(element, '[part="stale"]')).to.have.length(1);
      });

      it('is not believed where it was confirmed at a time that the clock has not reached', async () => {
        localStorage.setItem(
          KEY,
          JSON.stringify({ text: JSON.stringify(revision(1)), confirmed: Date.now() + 365 * 24 * HOUR }),
        );
        const element = await put();
        await element.updateComplete;
        expect(all(element, '[part="stale"]')).to.have.length(1);
      });
    });

    it('never becomes stale where the page holds the notice itself', async () => {
      const element = await put();
      element.notice = revision(1);
      await element.updateComplete;
      device.sleeps(30 * 24 * HOUR);
      window.dispatchEvent(new Event('online'));
      await element.updateComplete;
      expect(all(element, '[part="stale"]')).to.be.empty;
    });

    it('sends its requests as the page has overridden', async () => {
      const asked: [string, RequestInit][] = [];
      const element = document.createElement(tag);
      element.request = (url, init) => {
        asked.push([url, init]);
        return Promise.resolve(new Response(JSON.stringify(revision(1))));
      };
      element.src = SRC;
      page.append(element);
      await settled();
      expect(element.state).to.equal('shown');
      expect(requests).to.be.empty;
      expect(asked[0]![0]).to.equal(new URL(SRC, document.baseURI).href);
      expect(asked[0]![1]).to.include({ cache: 'no-cache', credentials: 'omit' });
    });
  });
}

describe('A stale notice', () => {
  const requests = useFakeFetch();

  it('claims no method as working', async () => {
    const sample = EVERY.find(({ tag }) => tag === 'ikp-login-methods')!;
    const banner = EVERY.find(({ tag }) => tag === 'ikp-outage-banner')!;
    const text = JSON.stringify({ ...notice(), ...banner.titled('Przerwa'), ...sample.titled('Logowanie') });
    const both = JSON.stringify({ ...JSON.parse(text), outages: banner.titled('Przerwa').outages });
    localStorage.setItem(KEY, JSON.stringify({ text: both, confirmed: Date.now() - 25 * HOUR }));
    const page = document.body.appendChild(document.createElement('div'));
    const elements = ['ikp-login-methods', 'ikp-outage-banner'].map((tag) => {
      const element = document.createElement(tag) as AnyElement;
      element.setAttribute('src', SRC);
      page.append(element);
      return element;
    });
    for (const element of elements) await element.updateComplete;
    const [methods, outages] = elements as [AnyElement, AnyElement];
    const states = all(methods, '.state').map(({ classList }) => classList[1]);
    expect(states).to.include.members(['unknown', 'unavailable']);
    expect(states).not.to.include.members(['available']).and.not.to.include.members(['limited']);
    expect(textOf(methods)).to.contain('Stan na ').and.to.contain('Nie wiemy, czy teraz działa');
    expect(all(outages, '[part="alternatives"]')).to.be.empty;
    expect(requests).to.have.length(1);
    page.remove();
    localStorage.removeItem(KEY);
    await settled();
  });
});

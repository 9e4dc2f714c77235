import { expect } from '@open-wc/testing';
import { FakeClock } from '../support/fake-clock.js';
import { setVisible } from '../support/visibility.js';
import { settled, useFakeFetch } from './fake-fetch.js';
import { closeReceivers, documentTitled, receiverFor, type Receiver } from './receivers.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

describe('The notice of an address', () => {
  const requests = useFakeFetch();
  const device = new FakeClock();
  const { random } = Math;

  beforeEach(() => {
    Math.random = () => 0.5;
    device.install('2024-01-19T12:00:00+01:00');
  });
  afterEach(async () => {
    setVisible(true);
    await closeReceivers();
    await settled();
    const left = device.timers.size;
    device.uninstall();
    Math.random = random;
    expect(left, 'timers left').to.equal(0);
  });

  /** Time passes, and what is answered meanwhile is read. */
  async function passes(time: number): Promise<void> {
    await device.passes(time);
    await settled();
  }

  async function answered(body: unknown, wishes: Parameters<typeof receiverFor>[1] = {}): Promise<Receiver> {
    const receiver = receiverFor(undefined, wishes);
    receiver.source.open({ src: 'notice.json' });
    await requests[0]!.respond(body);
    return receiver;
  }

  const failing = (wishes = {}) => {
    const receiver = receiverFor(undefined, wishes);
    receiver.source.open({ src: 'notice.json' });
    return receiver;
  };

  describe('after a success', () => {
    it('is looked at again after the time that its elements wish', async () => {
      const receiver = await answered(documentTitled('first'));
      await passes(5 * MINUTE - 1);
      expect(requests).to.have.length(1);
      await passes(1);
      expect(requests).to.have.length(2);
      await requests[1]!.respond({ ...documentTitled('second'), revision: 2 });
      expect(receiver.heard).to.deep.equal(['loading', 'first', 'second']);
      await passes(5 * MINUTE);
      expect(requests).to.have.length(3);
    });

    for (const [chance, minutes] of [
      [0, 4],
      [1, 6],
    ] as const) {
      it(`give or take a fifth: ${minutes} of 5 minutes when the chance is ${chance}`, async () => {
        Math.random = () => chance;
        await answered(documentTitled('first'));
        await passes(minutes * MINUTE - 1);
        expect(requests).to.have.length(1);
        await passes(1);
        expect(requests).to.have.length(2);
      });
    }

    it('is looked at no more often than every 30 seconds', async () => {
      await answered(documentTitled('first'), { refresh: SECOND });
      await passes(30 * SECOND - 1);
      expect(requests).to.have.length(1);
      await passes(1);
      expect(requests).to.have.length(2);
    });

    it('is never looked at again where its elements wish so, not even when the page is back', async () => {
      await answered(documentTitled('first'), { refresh: Infinity });
      await passes(48 * HOUR);
      setVisible(false);
      setVisible(true);
      window.dispatchEvent(new Event('online'));
      await settled();
      expect(requests).to.have.length(1);
    });

    it('is looked at as often as the most eager of its elements wishes', async () => {
      await answered(documentTitled('first'));
      const eager = receiverFor(undefined, { refresh: MINUTE });
      eager.source.open({ src: 'notice.json' });
      await passes(MINUTE);
      expect(requests).to.have.length(2);
    });

    it('is looked at before it becomes stale', async () => {
      await answered(documentTitled('first'), { maxAge: MINUTE });
      await passes(48 * SECOND);
      expect(requests).to.have.length(2);
    });

    it('is the same notice where nothing has changed, confirmed again', async () => {
      const receiver = await answered(documentTitled('first'));
      const { notice, confirmed } = receiver.latest!;
      await passes(5 * MINUTE);
      await requests[1]!.respond(documentTitled('first'));
      expect(receiver.latest!.notice).to.equal(notice);
      expect(receiver.latest!.confirmed).to.equal(confirmed! + 5 * MINUTE);
    });
  });

  describe('while the page is hidden', () => {
    it('is fetched for the first time', () => {
      setVisible(false);
      failing();
      expect(requests).to.have.length(1);
    });

    it('is not looked at again; but once, at once, when the page is back', async () => {
      await answered(documentTitled('first'));
      setVisible(false);
      await passes(24 * HOUR);
      expect(requests).to.have.length(1);
      setVisible(true);
      expect(requests).to.have.length(2);
      await requests[1]!.respond(documentTitled('first'));
      await passes(5 * MINUTE - 1);
      expect(requests).to.have.length(2);
    });

    it('is not retried', async () => {
      failing();
      setVisible(false);
      await requests[0]!.fail('no network');
      await passes(HOUR);
      expect(requests).to.have.length(1);
    });
  });

  it('is looked at once, at once, when a page comes back from the cache, or the device goes online', async () => {
    await answered(documentTitled('first'));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    window.dispatchEvent(new Event('online'));
    expect(requests).to.have.length(2);
    await requests[1]!.respond(documentTitled('first'));
    window.dispatchEvent(new Event('online'));
    expect(requests).to.have.length(3);
    await requests[2]!.respond(documentTitled('first'));
    window.dispatchEvent(new PageTransitionEvent('pageshow'));
    expect(requests).to.have.length(3);
  });

  describe('after a failure', () => {
    it('is asked for again, soon at first, then after anything up to five minutes, by chance', async () => {
      failing();
      const waits: number[] = [];
      for (let failure = 0; failure < 4; failure++) {
        await requests[failure]!.fail('no network');
        const [timer] = device.timers.values();
        const wait = timer!.at - performance.now();
        waits.push(wait / SECOND);
        await passes(wait);
        expect(requests).to.have.length(failure + 2);
      }
      expect(waits).to.deep.equal([5, 150, 150, 150]);
    });

    it('is told once, however often it fails in the same way, and is forgotten with the next success', async () => {
      const receiver = failing();
      await requests[0]!.fail('no network');
      await passes(5 * SECOND);
      await requests[1]!.fail('no network');
      await passes(150 * SECOND);
      await requests[2]!.respond('', { status: 500 });
      await passes(150 * SECOND);
      await requests[3]!.respond(documentTitled('recovered'));
      await passes(5 * MINUTE);
      await requests[4]!.fail('no network');
      expect(receiver.heard).to.deep.equal(['loading', 'network', 'status', 'recovered', 'network']);
    });

    it('is asked for soon again, after a success between', async () => {
      failing();
      for (const [index, wait] of [5 * SECOND, 150 * SECOND, 150 * SECOND].entries()) {
        await requests[index]!.fail('no network');
        await passes(wait);
      }
      await requests[3]!.respond(documentTitled('recovered'));
      await passes(5 * MINUTE);
      await requests[4]!.fail('no network');
      await passes(5 * SECOND);
      expect(requests).to.have.length(6);
    });

    for (const [header, minutes] of [
      ['120', 2],
      ['Fri, 19 Jan 2024 11:03:00 GMT', 3],
      ['86400', 5],
    ] as const) {
      it(`waits ${minutes} minutes where the server answers “Retry-After: ${header}”`, async () => {
        Math.random = () => 0;
        failing();
        await requests[0]!.respond('', { status: 503, headers: { 'retry-after': header } });
        await passes(minutes * MINUTE - 1);
        expect(requests).to.have.length(1);
        await passes(1);
        expect(requests).to.have.length(2);
      });
    }

    it('adds chance to the date of a server, since everybody gets the same', async () => {
      failing();
      await requests[0]!.respond('', { status: 503, headers: { 'retry-after': 'Fri, 19 Jan 2024 11:02:00 GMT' } });
      await passes(4 * MINUTE);
      expect(requests).to.have.length(1);
      await passes(MINUTE);
      expect(requests).to.have.length(2);
    });

    it('waits at least a second, whatever chance or the server says', async () => {
      Math.random = () => 0;
      failing();
      await requests[0]!.respond('', { status: 503, headers: { 'retry-after': 'soon' } });
      await passes(SECOND - 1);
      expect(requests).to.have.length(1);
    });

    it('is given to an element that comes later, without another request', async () => {
      failing();
      await requests[0]!.fail('no network');
      const late = failing();
      expect(late.heard).to.deep.equal(['loading', 'network']);
      expect(requests).to.have.length(1);
    });
  });

  describe('with mirrors', () => {
    const mirrors = ['https://one.example/notice.json', 'https://two.example/notice.json'];

    it('is taken from the first that has it, and src is asked first again', async () => {
      const receiver = failing({ mirrors });
      await requests[0]!.respond('', { status: 500 });
      expect(requests.map(({ url }) => url).slice(1)).to.deep.equal(mirrors.slice(0, 1));
      await requests[1]!.respond('<!doctype html>');
      expect(requests[2]!.url).to.equal(mirrors[1]);
      await requests[2]!.respond(documentTitled('mirrored'));
      expect(receiver.heard).to.deep.equal(['loading', 'mirrored']);
      await passes(5 * MINUTE);
      expect(requests).to.have.length(4);
      expect(requests[3]!.url).to.match(/\/notice\.json$/);
      expect(requests[3]!.url).not.to.equal(mirrors[0]);
    });

    it('fails as src does where all fail, after one round', async () => {
      const receiver = failing({ mirrors: mirrors.slice(0, 1) });
      await requests[0]!.respond('', { status: 503 });
      await requests[1]!.fail('no network');
      expect(receiver.heard).to.deep.equal(['loading', 'status']);
      expect(requests).to.have.length(2);
      await passes(5 * SECOND);
      expect(requests).to.have.length(3);
    });

    it('is one more try where a mirror is no address', async () => {
      const receiver = failing({ mirrors: ['https://', mirrors[1]!] });
      await requests[0]!.fail('no network');
      await requests[1]!.respond(documentTitled('mirrored'));
      expect(requests[1]!.url).to.equal(mirrors[1]);
      expect(receiver.heard).to.deep.equal(['loading', 'mirrored']);
    });
  });

  it('is asked for in the way of the element’s own request, apart from those that ask otherwise', async () => {
    const asked: string[] = [];
    const own = receiverFor(undefined, {
      requester: {
        request: (url) => {
          asked.push(url);
          return Promise.resolve(new Response(JSON.stringify(documentTitled('own'))));
        },
      },
    });
    own.source.open({ src: 'notice.json' });
    const usual = failing();
    await settled();
    await requests[0]!.respond(documentTitled('usual'));
    expect(own.heard).to.deep.equal(['loading', 'own']);
    expect(usual.heard).to.deep.equal(['loading', 'usual']);
    expect(asked).to.have.length(1);
    expect(requests).to.have.length(1);
  });
});

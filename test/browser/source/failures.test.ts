import { expect } from '@open-wc/testing';
import { settled, useFakeFetch } from './fake-fetch.js';
import { closeReceivers, documentTitled, receiverFor } from './receivers.js';

describe('Fetching a notice', () => {
  const requests = useFakeFetch();
  const { setTimeout } = window;
  const TIMEOUT = 10_000;
  let timeRunsOut: () => void;

  beforeEach(() => {
    // Nothing else here waits for so long.
    window.setTimeout = ((handler: () => void, delay?: number) => {
      if (delay !== TIMEOUT) return setTimeout(handler, delay);
      timeRunsOut = handler;
      return 0;
    }) as typeof setTimeout;
  });
  afterEach(async () => {
    await closeReceivers();
    window.setTimeout = setTimeout;
  });

  function fetching() {
    const receiver = receiverFor();
    receiver.source.open({ src: 'notice.json' });
    return receiver;
  }

  const address = new URL('notice.json', document.baseURI).href;

  it('revalidates whatever a cache has, and sends no cookies', () => {
    fetching();
    expect(requests[0]!.url).to.equal(address);
    expect(requests[0]!.init).to.include({ cache: 'no-cache', credentials: 'omit' });
  });

  it('fails for “network” when there is none', async () => {
    const receiver = fetching();
    await requests[0]!.fail('Failed to fetch');
    expect(receiver.latest).to.deep.equal({
      failure: { reason: 'network', message: `${address} could not be fetched: Failed to fetch.`, problems: [] },
    });
  });

  for (const status of [400, 404, 500, 503]) {
    it(`fails for “status” when the answer is ${status}, even with a notice in it`, async () => {
      const receiver = fetching();
      await requests[0]!.respond(documentTitled('error page'), { status });
      expect(receiver.latest).to.deep.equal({
        failure: { reason: 'status', message: `${address} answered with status ${status}.`, problems: [] },
      });
    });
  }

  for (const body of ['', '<!doctype html><title>Portal</title>', '{"revision":']) {
    it(`fails for “not-json” when the answer is ${JSON.stringify(body)}`, async () => {
      const receiver = fetching();
      await requests[0]!.respond(body);
      expect(receiver.heard).to.deep.equal(['loading', 'not-json']);
    });
  }

  it('fails for “invalid” when the answer is another document', async () => {
    const receiver = fetching();
    await requests[0]!.respond({ name: 'package' });
    expect(receiver.heard).to.deep.equal(['loading', 'invalid']);
    expect(receiver.latest!.failure!.problems).not.to.be.empty;
  });

  it('gives what can be used of a broken notice, and the failure with it', async () => {
    const receiver = fetching();
    await requests[0]!.respond({ ...documentTitled('sound'), outages: {} });
    expect(receiver.heard).to.deep.equal(['loading', 'sound, invalid']);
  });

  it('reads a notice with a byte order mark', async () => {
    const receiver = fetching();
    await requests[0]!.respond(`\ufeff${JSON.stringify(documentTitled('sound'))}`);
    expect(receiver.heard).to.deep.equal(['loading', 'sound']);
  });

  describe('fails for “timeout” when ten seconds have passed', () => {
    for (const [what, begin] of [
      ['without an answer', () => settled()],
      ['without the end of the answer', () => requests[0]!.stall()],
    ] as const) {
      it(what, async () => {
        const receiver = fetching();
        await begin();
        timeRunsOut();
        await settled();
        expect(requests[0]!.aborted).to.be.true;
        expect(receiver.latest).to.deep.equal({
          failure: { reason: 'timeout', message: `${address} took over 10 seconds.`, problems: [] },
        });
      });
    }
  });
});

import { expect } from '@open-wc/testing';
import { clock, sleep } from '../../../src/source/index.js';
import { useFakeFetch } from './fake-fetch.js';
import { closeReceivers, documentTitled, receiverFor } from './receivers.js';

const HOUR = 3_600_000;

// In a file of its own: what the page's clock has learned it does not forget.
describe('An answer that tells the server’s time', () => {
  const requests = useFakeFetch();
  afterEach(closeReceivers);

  it('corrects the page’s clock, even if it is an error, and wakes everyone who waits for a moment', async () => {
    let woken = 0;
    const leave = sleep({ sleepsFor: () => undefined, wake: () => woken++ });
    receiverFor().source.open({ src: 'notice.json' });
    const twoHoursAgo = new Date(Date.now() - 2 * HOUR).toUTCString();
    await requests[0]!.respond('', { status: 503, headers: { date: twoHoursAgo } });
    expect(woken).to.equal(1);
    expect(clock.now()).to.be.closeTo(Date.now() - 2 * HOUR, 60_000);

    receiverFor().source.open({ src: 'other.json' });
    await requests[1]!.respond(documentTitled('x'), { headers: { date: twoHoursAgo } });
    expect(woken).to.equal(1);
    leave();
  });
});

import { expect } from '@open-wc/testing';
import { microtasks } from '../support/fake-clock.js';
import { notice, outage, WHEN } from '../../support/notices.js';
import { HOUR, MINUTE, shown, useDevice } from './page.js';

const json = new TextEncoder().encode(JSON.stringify(notice({ outages: [outage()] })));
const realFetch = window.fetch;
/** What time it is for the server of each address. */
const servers = new Map<string, () => Headers>();

/** A server with a clock of its own; what it gives has lain in a cache for some seconds. */
function server(time: () => number, age?: number) {
  const src = `/notice-${servers.size}.json`;
  servers.set(new URL(src, document.baseURI).href, () => {
    const headers = new Headers({ date: new Date(time() - (age ?? 0) * 1000).toUTCString() });
    if (age !== undefined) headers.set('age', String(age));
    return headers;
  });
  return shown('ikp-outage-banner', undefined, { src });
}

function answer(url: string): Promise<Response> {
  // A real body comes in tasks of its own, which the clock here does not wait for.
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(json);
      controller.close();
    },
  });
  return Promise.resolve({ ok: true, status: 200, headers: servers.get(url)!(), body } as Response);
}

// The page’s clock learns for good: one story, told in order.
describe('A device that is three hours slow', () => {
  const SLOW = 3 * HOUR;
  const device = useDevice(WHEN.active);
  const trueTime = () => device.wall + SLOW;

  beforeEach(() => {
    window.fetch = (url) => answer(url as string);
    device.wall = Date.parse(WHEN.active) - SLOW;
  });
  afterEach(() => {
    window.fetch = realFetch;
  });

  it('shows what its own clock says while no server tells the time', async () => {
    const element = await shown('ikp-outage-banner', notice({ outages: [outage({ id: 'own' })] }));
    expect(element.phase).to.equal('upcoming');
  });

  it('is corrected, with all elements of the page, by a server’s Date and Age', async () => {
    const other = await shown('ikp-outage-banner', notice({ outages: [outage({ id: 'other' })] }));
    expect(other.phase).to.equal('upcoming');
    const element = await server(trueTime, 3600);
    expect(element.phase).to.equal('active');
    expect(other.phase).to.equal('active');
  });

  it('does not flap when another server’s clock is wrong', async () => {
    const phases: unknown[] = [];
    const element = await server(trueTime);
    element.addEventListener('ikp-phase-change', ({ phase }) => phases.push(phase));
    for (let round = 0; round < 10; round++) {
      await server(() => trueTime() - 2 * SLOW);
      await device.passes(MINUTE);
      await server(trueTime);
      await device.passes(MINUTE);
      expect(element.phase).to.equal('active');
    }
    expect(phases).to.be.empty;
  });

  it('comes into the next phase at the true time', async () => {
    const element = await server(trueTime);
    await device.passes(Date.parse('2024-01-20T15:00:00Z') - trueTime() - 1);
    expect(element.phase).to.equal('active');
    await device.passes(1);
    expect(element.phase).to.equal('ended');
  });

  it('goes on rightly when its clock is set right while the page is open', async () => {
    const element = await server(trueTime);
    // Setting it forward looks like sleep, until a server is asked.
    device.isSet(SLOW);
    await server(() => device.wall);
    expect(element.phase).to.equal('active');
    await device.passes(Date.parse('2024-01-20T15:00:00Z') - device.wall - 1);
    expect(element.phase).to.equal('active');
    await device.passes(1);
    await microtasks();
    expect(element.phase).to.equal('ended');
  });
});

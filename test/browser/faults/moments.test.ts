/** What the page does to a widget at any moment: takes it away, hides, goes offline, comes back. */
import '../../../src/define/all.js';
import { inBefore, itLeavesThePageInPeace } from './scene.js';
import { Place } from './server.js';
import { itSees } from './table-row.js';
import { comeOnline, pause, Visitor } from './visitor.js';

/** Longer than the first wait after a failure, in milliseconds. */
const RETRIED_BY = 2500;

interface Row {
  readonly name: string;
  readonly what: string;
  readonly expected: string;
  readonly live: () => Promise<string>;
}

/** Someone leaves at a moment; then nothing more happens, until the widget is put back. */
const leaves = (moment: string, name: string, when: (visitor: Visitor, place: Place) => Promise<void>): Row => ({
  name: `removed-${name}`,
  what: `A widget that is removed ${moment}: its request ends, it asks no more; put back, it shows the notice.`,
  expected: 'no request left, no event, then 3',
  async live() {
    const place = await Place.open(name, 'faulty');
    const visitor = new Visitor(place.url).arrive();
    await when(visitor, place);
    visitor.leave();
    const { events } = visitor;
    // A request that was just sent may not have come yet.
    await pause(500);
    await visitor.until(async () => (await place.asked()).every(({ over }) => over), 5);
    const asked = await place.asked();
    await pause(RETRIED_BY);
    const open = asked.filter(({ over }) => !over).length + (await place.asked()).length - asked.length;
    const silence = visitor.events - events;

    await place.enter('recovered');
    visitor.arrive();
    await visitor.until(() => visitor.sees === '3');
    visitor.leave();
    return `${open || 'no'} request left, ${silence || 'no'} event, then ${visitor.sees}`;
  },
});

const isAsked = (visitor: Visitor, place: Place) => visitor.until(async () => (await place.asked()).length > 0);

const removals: readonly Row[] = [
  leaves('before its request has been sent', '404', () => Promise.resolve()),
  leaves('a moment later', '500', () => Promise.resolve().then(() => undefined)),
  leaves('while it waits for an answer', 'slow-headers', isAsked),
  leaves('while headers come', 'dripping-headers', isAsked),
  leaves('while the body comes', 'dripping-body', (visitor, place) =>
    visitor.until(async () => (await place.asked()).some(({ sent }) => sent > 250)),
  ),
  leaves('while the body goes on for ever', 'dripping-spaces', (visitor, place) =>
    visitor.until(async () => (await place.asked()).some(({ sent }) => sent > 250)),
  ),
  leaves('when it has failed, before it tries again', '403', (visitor) => visitor.until(() => visitor.events > 0)),
  leaves('when it has failed, while it tries again', 'reset', (visitor, place) =>
    visitor.until(async () => (await place.asked()).length > 1),
  ),
  leaves('when it shows a notice', 'bom', (visitor) => visitor.until(() => visitor.events > 0)),
  leaves('in the middle of redirects', 'redirect-30', isAsked),
  {
    name: 'removed-by-listener',
    what: 'A widget that the page removes when it hears of the failure: it asks no more.',
    expected: 'status: fallback; asked 1',
    async live() {
      const place = await Place.open('410', 'faulty');
      const visitor = new Visitor(place.url);
      visitor.element.addEventListener('ikp-error', () => visitor.leave());
      visitor.arrive();
      await visitor.until(() => visitor.events > 0);
      await pause(RETRIED_BY);
      return `${visitor.story}; asked ${(await place.asked()).length}`;
    },
  },
  {
    name: 'moved',
    what: 'A widget that is moved 100 times while it waits: one request, and its notice.',
    expected: 'fallback → 2; asked 1',
    async live() {
      const place = await Place.open('slow-but-whole', 'faulty');
      const visitor = new Visitor(place.url).arrive();
      const other = document.body.appendChild(document.createElement('div'));
      for (let move = 0; move < 100; move++) (move % 2 ? document.body : other).append(visitor.element);
      await visitor.until(() => visitor.events > 0);
      visitor.leave();
      other.remove();
      return `${visitor.story}; asked ${(await place.asked()).length}`;
    },
  },
];

/** A visitor who sees revision 1 of a place. */
async function settledAt(name: string): Promise<[Place, Visitor]> {
  const place = await Place.open(name, 'good');
  const visitor = new Visitor(place.url).arrive();
  await visitor.until(() => visitor.sees === '1');
  visitor.forget();
  return [place, visitor];
}

/** These tell the whole page something, so they go one after another. */
const occasions: readonly Row[] = [
  {
    name: 'offline',
    what: 'The page goes offline while an answer comes, and online again: the answer is shown.',
    expected: '1 → 2',
    async live() {
      const [place, visitor] = await settledAt('slow-but-whole');
      await place.enter('faulty');
      comeOnline();
      await visitor.until(async () => (await place.asked()).length > 1);
      window.dispatchEvent(new Event('offline'));
      comeOnline();
      await visitor.until(() => visitor.sees === '2');
      visitor.leave();
      return visitor.story;
    },
  },
  {
    name: 'online-storm',
    what: 'The page comes online 50 times while an answer comes: one request.',
    expected: '1 → 2; asked 2',
    async live() {
      const [place, visitor] = await settledAt('slow-but-whole');
      await place.enter('faulty');
      for (let time = 0; time < 50; time++) comeOnline();
      await visitor.until(() => visitor.sees === '2');
      visitor.leave();
      return `${visitor.story}; asked ${(await place.asked()).length}`;
    },
  },
  {
    name: 'hidden',
    what: 'The page is hidden: nothing is asked; when it is seen again, at once.',
    expected: '1; asked 1; 1 → 3',
    async live() {
      const [place, visitor] = await settledAt('404');
      await place.enter('recovered');
      let visibility = 'hidden';
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
      document.dispatchEvent(new Event('visibilitychange'));
      comeOnline();
      await pause(500);
      const hidden = `${visitor.story}; asked ${(await place.asked()).length}`;
      visibility = 'visible';
      document.dispatchEvent(new Event('visibilitychange'));
      await visitor.until(() => visitor.sees === '3');
      Reflect.deleteProperty(document, 'visibilityState');
      visitor.leave();
      return `${hidden}; ${visitor.story}`;
    },
  },
  {
    name: 'page-cache',
    what: 'The page comes back from the browser’s page cache: it asks at once.',
    expected: '1 → 3',
    async live() {
      const [place, visitor] = await settledAt('404');
      await place.enter('recovered');
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await visitor.until(() => visitor.sees === '3');
      visitor.leave();
      return visitor.story;
    },
  },
  {
    name: 'wait-ends-online',
    what: 'A server asked to wait for a day, which ends when the page comes online:',
    expected: 'status: fallback → 3',
    async live() {
      const place = await Place.open('503-day', 'faulty');
      const visitor = new Visitor(place.url).arrive();
      await visitor.until(() => visitor.events > 0);
      await place.enter('recovered');
      comeOnline();
      await visitor.until(() => visitor.sees === '3');
      visitor.leave();
      return visitor.story;
    },
  },
];

describe('moments', () => {
  const lives = inBefore(() => removals.map(({ live }) => live()));
  removals.forEach(({ name, what, expected }, index) => {
    itSees({ table: 'moments', name, what, scene: 'removal', expected: [expected] }, () => lives()[index]!);
  });
  for (const { name, what, expected, live } of occasions) {
    itSees({ table: 'moments', name, what, scene: 'occasion', expected: [expected] }, live);
  }
  itLeavesThePageInPeace('moments');
});

/** `src` or its mirrors fail: the first that has a usable document is shown. */
import '../../../src/define/all.js';
import { FULL } from '../support/full.js';
import { inBefore, itLeavesThePageInPeace } from './scene.js';
import { Place, type Phase } from './server.js';
import { itSees } from './table-row.js';
import { comeOnline, Visitor } from './visitor.js';

interface Row {
  readonly name: string;
  /** As the sentence goes on: “With a src that …”. */
  readonly what: string;
  readonly expected: string;
  readonly live: () => Promise<string>;
}

/** How often each place was asked: “1, 0” when only the first was, once. */
async function counts(places: readonly Place[]): Promise<string> {
  return (await Promise.all(places.map(async (place) => (await place.asked()).length))).join(', ');
}

const open = (name: string, phase: Phase) => Place.open(name, phase);

function arriveAt([src, ...mirrors]: readonly Place[]): Visitor {
  return new Visitor(src!.url, { mirrors: mirrors.map(({ url }) => url).join(' ') }).arrive();
}

/** A mirror is shown instead of a `src` with this fault. */
const helpsOut = (name: string, what: string): Row => ({
  name: `src-${name}`,
  what: `With a src that ${what}, its mirror is asked and shown:`,
  expected: 'fallback → 1; asked 1',
  async live() {
    const mirror = await open('404', 'good');
    const visitor = arriveAt([await open(name, 'faulty'), mirror]);
    await visitor.until(() => visitor.events > 0);
    visitor.leave();
    return `${visitor.story}; asked ${await counts([mirror])}`;
  },
});

const rows: readonly Row[] = [
  helpsOut('404', 'is not found'),
  helpsOut('503', 'is overloaded and asks for a day'),
  helpsOut('refused', 'is down'),
  ...(FULL
    ? [helpsOut('slow-headers', 'does not answer in time'), helpsOut('stalled-body', 'stops in the middle')]
    : []),
  helpsOut('login-page', 'has become a login page'),
  helpsOut('error-object', 'is another document'),
  helpsOut('cors-missing', 'may not be read'),
  helpsOut('endless', 'has no end'),
  {
    name: 'not-needed',
    what: 'With a src that is well, a mirror is not asked:',
    expected: 'fallback → 1; asked 1, 0',
    async live() {
      const places = [await open('404', 'good'), await open('404', 'recovered')];
      const visitor = arriveAt(places);
      await visitor.until(() => visitor.events > 0);
      visitor.leave();
      return `${visitor.story}; asked ${await counts(places)}`;
    },
  },
  {
    name: 'third',
    what: 'With three that fail in three ways, the fourth is shown:',
    expected: 'fallback → 1; asked 1, 1, 1, 1',
    async live() {
      const places = await Promise.all([
        open('500', 'faulty'),
        open('garbage', 'faulty'),
        open('empty', 'faulty'),
        open('404', 'good'),
      ]);
      const visitor = arriveAt(places);
      await visitor.until(() => visitor.events > 0);
      visitor.leave();
      return `${visitor.story}; asked ${await counts(places)}`;
    },
  },
  {
    name: 'no-addresses',
    what: 'With a src and a mirror that are no addresses, the second mirror is shown:',
    expected: 'fallback → 1',
    async live() {
      const { url } = await open('404', 'good');
      const visitor = new Visitor('http://[', { mirrors: `http://[  ${url}\n` }).arrive();
      await visitor.until(() => visitor.events > 0);
      visitor.leave();
      return visitor.story;
    },
  },
  {
    name: 'all-fail',
    what: 'When all fail, the reason is that of src; when a mirror recovers, it is shown:',
    expected: 'status: fallback → 3',
    async live() {
      const places = [await open('502', 'faulty'), await open('closed', 'faulty'), await open('null', 'faulty')];
      const visitor = arriveAt(places);
      await visitor.until(() => visitor.events > 0);
      await places[1]!.enter('recovered');
      await visitor.until(() => visitor.sees === '3');
      visitor.leave();
      return visitor.story;
    },
  },
  {
    name: 'twice',
    what: 'A mirror that is src again is asked once per look:',
    expected: 'status: fallback; asked 1',
    async live() {
      const place = await open('429-seconds', 'faulty');
      const visitor = arriveAt([place, place, place]);
      await visitor.until(() => visitor.events > 0);
      visitor.leave();
      return `${visitor.story}; asked ${await counts([place])}`;
    },
  },
  {
    name: 'older',
    what: 'When src fails and its mirror is behind, what is shown stays, until src is back:',
    expected: '1 → 3',
    async live() {
      const places = [await open('404', 'good'), await open('revision-0', 'faulty')];
      const visitor = arriveAt(places);
      await visitor.until(() => visitor.sees === '1');
      visitor.forget();
      await places[0]!.enter('faulty');
      comeOnline();
      await visitor.meetsFault(places[1]!, visitor.events);
      await places[0]!.enter('recovered');
      await visitor.lookUntil(() => visitor.sees === '3');
      visitor.leave();
      return visitor.story;
    },
  },
];

describe('mirrors', () => {
  // The one that makes the page look again goes last, alone.
  const together = rows.slice(0, -1);
  const lives = inBefore(() => together.map(({ live }) => live()));
  rows.forEach(({ name, what, expected, live }, index) => {
    const row = { table: 'mirrors', name, what, scene: 'first visit', expected: [expected] };
    itSees(row, async () => {
      await Promise.allSettled(name === 'older' ? lives() : []);
      return lives()[index] ?? live();
    });
  });
  itLeavesThePageInPeace('mirrors');
});

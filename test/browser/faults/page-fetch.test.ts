/** The server is well; what the page has made of `fetch`, or of the widget's `request()`, is not. */
import '../../../src/define/all.js';
import { brokenFetches, type BrokenFetch, type Fetch } from './broken-fetch.js';
import { brokenResponses } from './broken-response.js';
import { inBefore, itLeavesThePageInPeace } from './scene.js';
import { Place } from './server.js';
import { itSees } from './table-row.js';
import { Visitor } from './visitor.js';

const { fetch } = window;

/** Which way of sending requests the page has put before the browser's own, by a word in the address. */
const wrappers = new Map<string, Fetch>();

const frame = document.createElement('iframe');

const rows: readonly BrokenFetch[] = [
  ...brokenFetches,
  ...brokenResponses,
  {
    name: 'other-realm',
    does: 'is that of a frame, with answers of its realm',
    broken: () => (url, init) => frame.contentWindow!.fetch(url, init),
  },
];

before(() => {
  document.body.append(frame);
  window.fetch = ((url: string, init: RequestInit) => {
    const wrapper = [...wrappers].find(([token]) => url.includes(token))?.[1] ?? fetch;
    return wrapper(url, init);
  }) as typeof fetch;
});

after(() => {
  window.fetch = fetch;
  frame.remove();
});

type Break = (place: Place, visitor: Visitor, broken: Fetch) => () => void;

/** The page replaces `window.fetch`, and later puts it back. */
const breakFetch: Break = ({ token }, _, broken) => {
  wrappers.set(token, broken);
  return () => wrappers.delete(token);
};

/** The page overrides the method of one element; that it mends, not replaces: another method is another source. */
const breakRequest: Break = (_, { element }, broken) => {
  let request = broken;
  element.request = (url, init) => request(url, init) as Promise<Response>;
  return () => (request = (url, init) => fetch(url, init));
};

async function firstVisit({ broken }: BrokenFetch, breaks: Break): Promise<string> {
  const place = await Place.open('404', 'good');
  const visitor = new Visitor(place.url);
  const mend = breaks(place, visitor, broken(fetch));
  visitor.arrive();
  await visitor.until(() => visitor.events > 0);
  mend();
  await visitor.until(() => visitor.sees === '1');
  visitor.leave();
  return visitor.story;
}

async function nextVisit({ broken }: BrokenFetch, breaks: Break): Promise<string> {
  const place = await Place.open('404', 'good');
  const before = new Visitor(place.url).arrive();
  await before.until(() => before.sees === '1');
  before.leave();
  await place.enter('recovered');
  const visitor = new Visitor(place.url);
  const mend = breaks(place, visitor, broken(fetch));
  visitor.arrive();
  await visitor.until(() => visitor.events > 1);
  mend();
  await visitor.until(() => visitor.sees === '3');
  visitor.leave();
  return visitor.story;
}

const scenes = [
  ['first visit', firstVisit, 'fallback → 1', breakFetch, 'The page has a `fetch` that'],
  ['next visit', nextVisit, '1 → 3', breakFetch, 'The page has a `fetch` that'],
  ['own request()', firstVisit, 'fallback → 1', breakRequest, 'The page overrides `request()` by one that'],
] as const;

const lives = inBefore(() => scenes.flatMap(([, live, , breaks]) => rows.map((row) => live(row, breaks))));

scenes.forEach(([scene, , shown, , what], index) => {
  describe(`${scene}: ${what} …`, () => {
    rows.forEach(({ name, does, fails = [] }, row) => {
      const expected = fails.length === 0 ? [shown] : fails.map((reason) => `${reason}: ${shown}`);
      const see = () => lives()[index * rows.length + row]!;
      itSees({ table: 'page', name, what: `The page has a \`fetch\` that ${does}.`, scene, expected }, see);
    });
    itLeavesThePageInPeace(`page, ${scene}`);
  });
});

import type { Fault } from '../../support/fault-server/row.js';
import { repeated, surfaced, warnings } from './host-page.js';
import type { Asked, Place } from './server.js';
import { itSees } from './table-row.js';
import type { Visitor } from './visitor.js';

/** What a visitor has met at a place. */
export interface Life {
  readonly place: Place;
  readonly visitor: Visitor;
}

/** More than a browser needs to read before it is told to stop, in bytes. */
const STOPPED_BY = 16 * 2 ** 20;
/** Looks that a page may take from the beginning of a fault until it is over: more would be a storm. */
const MOST_LOOKS = 8;

/**
 * Tests a scene for each fault of the table. All go on at the same time, since some take 10 seconds.
 * @param scene when it happens, such as “first visit”
 * @param live lives through the scene, for all faults
 * @param storiesOf what may come of it
 */
export function describeScene(
  scene: string,
  faults: readonly Fault[],
  live: (faults: readonly Fault[]) => readonly Promise<Life>[],
  storiesOf: (fault: Fault) => readonly string[],
): void {
  describe(`${scene}: the server`, () => {
    const lives = inBefore(() => live(faults));
    faults.forEach((fault, index) => {
      const what = `The server ${fault.does}.`;
      itSees({ table: 'server', name: fault.name, what, scene, expected: storiesOf(fault) }, async () => {
        const { place, visitor } = await lives()[index]!;
        visitor.leave();
        return [visitor.story, ...wrongs(place, await place.asked(), visitor)].join('; ');
      });
    });
    itLeavesThePageInPeace(`server, ${scene}`);
  });
}

/** Starts lives when the suite does; each test then waits for its own. */
export function inBefore<T>(start: () => readonly Promise<T>[]): () => readonly Promise<T>[] {
  let lives: readonly Promise<T>[] = [];
  before(() => {
    lives = start();
    for (const life of lives) life.catch(() => undefined);
  });
  return () => lives;
}

/** Tests, at the end of a suite, that the page's own scripts have noticed nothing of what went wrong. */
export function itLeavesThePageInPeace(scene: string): void {
  const what = 'The page’s own scripts notice nothing: no exception, no rejected promise, no line said twice.';
  itSees({ table: 'peace', name: scene, what, scene: 'all the while', expected: ['nothing'] }, () => {
    return Promise.resolve([...surfaced(), ...repeated()].join('; ') || 'nothing');
  });
}

/** As many as go on at the same time, so that a busy machine is no slow server. */
export const TOGETHER = 40;

/** Lives through all faults: those that take 10 seconds at once, of the others some at a time. */
export function liveThrough(faults: readonly Fault[], live: (fault: Fault) => Promise<Life>): Promise<Life>[] {
  const quick: Promise<unknown>[] = [];
  return faults.map((fault) => {
    if (fault.isSlow) return live(fault);
    const life = Promise.resolve(quick.at(-TOGETHER)).then(() => live(fault));
    quick.push(life.catch(() => undefined));
    return life;
  });
}

/** What is wrong beside what is shown. */
function wrongs({ fault, token }: Place, asked: readonly Asked[], { reasons }: Visitor): string[] {
  const lines = warnings().filter((line) => line.includes(token));
  const early = asked.some((one, index) => {
    const next = asked[index + 1];
    return one.phase === 'faulty' && next && next.at < one.at + (fault.waits ?? 0);
  });
  const found: [wrong: boolean, what: string][] = [
    [asked.some(({ method }) => method !== 'GET'), 'a preflight was sent'],
    [asked.some(({ headers }) => 'cookie' in headers || 'authorization' in headers), 'credentials were sent'],
    [asked.length > MOST_LOOKS && !fault.isRepeated, `${asked.length} requests were sent`],
    [reasons.size > 0 && early, 'it came back too early'],
    [fault.hangsUp === true && !asked.some(({ cut }) => cut), 'the answer was not stopped'],
    [asked.some(({ sent }) => sent > STOPPED_BY), 'the answer was stopped late'],
    [lines.length > Math.max(1, reasons.size), `the console got “${lines.join('”, “')}”`],
  ];
  return found.flatMap(([wrong, what]) => (wrong ? what : []));
}

/** A notice is on the page when the server begins to fail. */
import '../../../src/define/all.js';
import { storiesAfterGood } from './expectations.js';
import type { Fault } from '../../support/fault-server/row.js';
import { describeScene, TOGETHER, type Life } from './scene.js';
import { Place, sample } from './server.js';
import { comeOnline, Visitor } from './visitor.js';

function nextLooks(all: readonly Fault[]): Promise<Life>[] {
  const good = all.map(async ({ name }) => {
    const place = await Place.open(name, 'good');
    const visitor = new Visitor(place.url).arrive();
    await visitor.until(() => visitor.sees === '1');
    await place.enter('faulty');
    visitor.forget();
    return { place, visitor };
  });
  const looked = Promise.all(good).then(comeOnline);

  const met = good.map(async (life) => {
    const { place, visitor } = await life;
    const { events } = visitor;
    await looked;
    await visitor.meetsFault(place, events);
    await place.enter('recovered');
    // Failures are retried soon; where there was none, the next look is minutes away.
    if (visitor.hasMetError) await visitor.until(() => visitor.sees === '3');
    return { place, visitor };
  });
  const lookedAgain = Promise.all(met).then(comeOnline);

  return met.map(async (life) => {
    await lookedAgain;
    const { place, visitor } = await life;
    await visitor.until(() => visitor.sees === '3');
    visitor.leave();
    return { place, visitor };
  });
}

/** One group after another; those that take 10 seconds all in the first. */
function inGroups(faults: readonly Fault[]): Promise<Life>[] {
  const slowFirst = [...faults].sort((one, other) => Number(other.isSlow ?? false) - Number(one.isSlow ?? false));
  const lives = new Map<Fault, Promise<Life>>();
  let group: Promise<unknown> = Promise.resolve();
  for (let start = 0; start < slowFirst.length; start += TOGETHER) {
    const some = slowFirst.slice(start, start + TOGETHER);
    const started = group.then(() => nextLooks(some));
    some.forEach((fault, index) =>
      lives.set(
        fault,
        started.then((all) => all[index]!),
      ),
    );
    group = started.then((all) => Promise.allSettled(all));
  }
  return faults.map((fault) => lives.get(fault)!);
}

describeScene('next look', sample, inGroups, storiesAfterGood);

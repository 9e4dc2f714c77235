/** Servers that tell a wrong time: the page has one clock, so these go one after another. */
import '../../../src/define/all.js';
import { storiesAfterGood } from './expectations.js';
import type { Fault } from '../../support/fault-server/row.js';
import { describeScene, type Life } from './scene.js';
import { Place, wrongTimes } from './server.js';
import { Visitor } from './visitor.js';

async function wrongTime({ name }: Fault): Promise<Life> {
  const place = await Place.open(name, 'good');
  const visitor = new Visitor(place.url).arrive();
  await visitor.until(() => visitor.sees === '1');
  visitor.forget();
  await place.enter('faulty');
  // A time that differs is believed when it is told again.
  await visitor.lookUntil(async () => (await place.answers('faulty')) > 2);
  await place.enter('recovered');
  await visitor.lookUntil(() => visitor.sees === '3');
  visitor.leave();
  return { place, visitor };
}

function oneAfterAnother(faults: readonly Fault[]): Promise<Life>[] {
  let last: Promise<unknown> = Promise.resolve();
  return faults.map((fault) => {
    const life = last.then(() => wrongTime(fault));
    last = life.catch(() => undefined);
    return life;
  });
}

describeScene('next looks', wrongTimes, oneAfterAnother, storiesAfterGood);

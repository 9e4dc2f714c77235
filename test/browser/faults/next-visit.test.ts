/** The browser has kept a notice from an earlier visit when the server fails. */
import '../../../src/define/all.js';
import { storiesOfNextVisit } from './expectations.js';
import type { Fault } from '../../support/fault-server/row.js';
import { describeScene, liveThrough, type Life } from './scene.js';
import { Place, sample } from './server.js';
import { Visitor } from './visitor.js';

async function nextVisit({ name }: Fault): Promise<Life> {
  const place = await Place.open(name, 'good');
  const before = new Visitor(place.url).arrive();
  await before.until(() => before.sees === '1');
  before.leave();
  await place.enter('faulty');
  // What the page knew has been let go by now, as at the end of a visit. What the browser has kept is an event too.
  const visitor = new Visitor(place.url).arrive();
  await visitor.meetsFault(place, 1);
  await place.enter('recovered');
  if (visitor.hasMetError) await visitor.until(() => visitor.sees === '3');
  return { place, visitor };
}

describeScene('next visit', sample, (all) => liveThrough(all, nextVisit), storiesOfNextVisit);

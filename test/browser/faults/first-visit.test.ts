/** Nothing is known yet when the server fails. */
import '../../../src/define/all.js';
import { storiesOfFirstVisit } from './expectations.js';
import type { Fault } from '../../support/fault-server/row.js';
import { describeScene, liveThrough, type Life } from './scene.js';
import { faults, Place } from './server.js';
import { Visitor } from './visitor.js';

async function firstVisit({ name }: Fault): Promise<Life> {
  const place = await Place.open(name, 'faulty');
  const visitor = new Visitor(place.url).arrive();
  await visitor.until(() => visitor.events > 0);
  if (visitor.hasMetError) {
    await place.enter('recovered');
    await visitor.until(() => visitor.sees === '3');
  }
  return { place, visitor };
}

describeScene('first visit', faults, (all) => liveThrough(all, firstVisit), storiesOfFirstVisit);

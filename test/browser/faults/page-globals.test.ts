/** The server is well; the page has changed what all its scripts share. So these go one after another. */
import '../../../src/define/all.js';
import { brokenGlobals, type BrokenGlobal } from './broken-globals.js';
import { itLeavesThePageInPeace } from './scene.js';
import { Place } from './server.js';
import { itSees } from './table-row.js';
import { Visitor } from './visitor.js';

async function live({ breaks, fault }: BrokenGlobal): Promise<string> {
  const place = await Place.open(fault ?? '404', fault === undefined ? 'good' : 'faulty');
  const visitor = new Visitor(place.url);

  let restore = breaks();
  visitor.arrive();
  await visitor.until(() => visitor.events > 0, 5);
  restore();
  await place.enter('good');
  await visitor.lookUntil(() => visitor.sees === '1', 5);

  await place.enter(fault === undefined ? 'recovered' : 'faulty');
  const { events } = visitor;
  restore = breaks();
  await visitor.lookUntil(() => visitor.events > events, 5);
  restore();
  await place.enter('recovered');
  await visitor.lookUntil(() => visitor.sees === '3', 5);
  visitor.leave();
  return visitor.story;
}

describe('first visit and next look: the page …', () => {
  for (const broken of brokenGlobals) {
    const { name, does, fails = [], mayWork } = broken;
    const story = 'fallback → 1 → 3';
    const failing = fails.map((reason) => `${reason}: ${story}`);
    const expected = failing.length === 0 || mayWork ? [...failing, story] : failing;
    const scene = 'first visit and next look';
    itSees({ table: 'page', name, what: `The page ${does}.`, scene, expected }, () => live(broken));
  }
  itLeavesThePageInPeace('page, its globals');
});

import type { Fault } from '../../support/fault-server/row.js';

/**
 * What may come of a fault on the first visit, as `Visitor.story` tells it: the fallback stays until the server has
 * recovered and gives revision 3.
 */
export function storiesOfFirstVisit(fault: Fault): readonly string[] {
  const { fails = [], shows = '2', mayWork } = { ...fault, ...fault.atFirst };
  const failing = [fails].flat().map((reason) => `${reason}: fallback → 3`);
  return failing.length === 0 || mayWork ? [...failing, `fallback → ${shows}`] : failing;
}

/** The same for someone who sees revision 1, the last good one, when the fault begins. */
export function storiesAfterGood({ fails = [], shows = '2', mayWork, keeps }: Fault): readonly string[] {
  const failing = [fails].flat().map((reason) => `${reason}: 1 → 3`);
  const working = keeps ? '1 → 3' : `1 → ${shows} → 3`;
  return failing.length === 0 || mayWork ? [...failing, working] : failing;
}

/** The same when it began before the visit; where the first look has not failed, there is no further one. */
export function storiesOfNextVisit(fault: Fault): readonly string[] {
  return storiesAfterGood(fault).map((story) => (story.includes(':') ? story : story.replace(/ → 3$/, '')));
}

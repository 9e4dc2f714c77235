import type { Id } from '../../notice/document.js';
import type { Phase, PhasedOutage } from '../../schedule/index.js';

// What was last said of each outage on this page, so that several banners don't say it several times.
const said = new Map<Id, Phase>();

/** Finds out which outages of one banner have come into another phase, and are not yet told of on the page. */
export class Announcer {
  /** The phases at the last look; missing before the first: what is there at load is no news. */
  #phases: ReadonlyMap<Id, Phase> | undefined;

  /** The outages that are news. They no longer are, once asked. */
  newsOf(outages: readonly PhasedOutage[]): readonly PhasedOutage[] {
    const before = this.#phases;
    this.#phases = new Map(outages.map(({ outage, phase }) => [outage.id, phase]));
    return outages.filter(({ outage, phase }) => {
      const isNews = before && before.get(outage.id) !== phase && said.get(outage.id) !== phase;
      if (isNews) said.set(outage.id, phase);
      return isNews;
    });
  }
}

import type { Id } from '../../notice/document.js';
import type { Phase } from '../../schedule/index.js';

// What was last told of each outage on this page, so that several banners don't say it several times.
const told = new Map<Id, Phase>();

/** Notes where an outage stands, silently: what is there at load is no news. */
export function noteSilently(outage: Id, phase: Phase): void {
  if (!told.has(outage)) told.set(outage, phase);
}

/** Whether a phase is news on this page; it is no longer, once asked. */
export function isNews(outage: Id, phase: Phase): boolean {
  const before = told.get(outage);
  told.set(outage, phase);
  return before !== phase;
}

import { DAY, type EpochMs } from './instant.js';

// In these zones clocks have changed together since 1996, on the last Sundays of March and October at 01:00 UTC (EU
// directive 2000/84/EC). Their offsets need no `Intl`, whose first use takes longer than all else that a widget does.
const ZONES =
  /^Europe\/(Warsaw|Berlin|Vienna|Prague|Bratislava|Budapest|Paris|Brussels|Amsterdam|Rome|Madrid|Copenhagen|Stockholm|Oslo|Zurich)$/;

/** Whether a zone (IANA name) is one of those with Central European Time that are known without `Intl`. */
export function isCentralEuropean(timeZone: string | undefined): boolean {
  return ZONES.test(timeZone ?? '');
}

/** How far clocks in Central Europe are ahead of UTC, in minutes; for moments from 1997 on. */
export function centralEuropeanOffset(instant: EpochMs): number {
  const year = new Date(instant).getUTCFullYear();
  return instant >= lastSunday(year, 2) && instant < lastSunday(year, 9) ? 120 : 60;
}

/** 01:00 UTC on the last Sunday of a month with 31 days. */
function lastSunday(year: number, month: number): EpochMs {
  const last = Date.UTC(year, month, 31, 1);
  return last - new Date(last).getUTCDay() * DAY;
}

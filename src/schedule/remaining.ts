import { DAY, HOUR, MINUTE, type EpochMs } from '../notice/instant.js';

/** The time left to a moment, as it is said: a whole number of one unit. */
export interface Remaining {
  readonly unit: 'minute' | 'hour' | 'day';
  /** At least 1. */
  readonly count: number;
  /** The next moment at which other words are due. */
  readonly changesAt: EpochMs;
}

/** From here on minutes are counted, so that words change by the minute in the last hour only. */
const MINUTES_FROM = 59 * MINUTE;
/** From here on hours are counted: up to 47 of them. */
const HOURS_FROM = 47.5 * HOUR;

/**
 * How long it is until a moment: days to the nearest, hours to the nearest, in the last hour minutes, rounded up.
 * Nothing once the moment has come, or where it or now is not known.
 */
export function remainingUntil(moment: EpochMs | undefined, now: EpochMs | undefined): Remaining | undefined {
  if (moment === undefined || now === undefined || now >= moment) return undefined;
  const left = moment - now;
  if (left <= MINUTES_FROM) {
    const count = Math.ceil(left / MINUTE);
    return { unit: 'minute', count, changesAt: moment - (count - 1) * MINUTE };
  }
  return left <= HOURS_FROM
    ? nearest('hour', HOUR, moment, left, MINUTES_FROM)
    : nearest('day', DAY, moment, left, HOURS_FROM);
}

function nearest(unit: Remaining['unit'], size: number, moment: EpochMs, left: number, finerFrom: number): Remaining {
  const count = Math.max(1, Math.ceil(left / size - 0.5));
  return { unit, count, changesAt: moment - Math.max((count - 0.5) * size, finerFrom) };
}

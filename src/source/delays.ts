import { MINUTE } from '../notice/instant.js';

const SECOND = 1000;

/** No wait after a failure is longer, whatever a server asks for, in milliseconds. */
export const LONGEST_RETRY = 5 * MINUTE;
const FIRST_RETRY = SECOND;
/** Looks are at least this far apart, in milliseconds. */
export const SHORTEST_REFRESH = 30 * SECOND;

/**
 * How long to wait after a failure, in milliseconds: a moment, for what was over at once; then about as long as after a
 * success, so that all who wait ask no more often than usual when the server is back. What a server asks for may be one
 * moment for all: after it, they spread too. `npm run simulate:load` shows the effect.
 * @param failures how many have come in a row, from 1
 * @param retryAfter what the server asked for, in milliseconds
 * @param random from 0 to 1
 */
export function retryDelay(failures: number, retryAfter: number, random: number): number {
  const backoff = (1 + random) * Math.min(LONGEST_RETRY / 2, FIRST_RETRY * 64 ** (failures - 1));
  return Math.min(LONGEST_RETRY, retryAfter ? retryAfter + random * LONGEST_RETRY : backoff);
}

/**
 * How long to wait after a success, in milliseconds: the refresh, give or take a fifth; early enough that the notice does
 * not become stale meanwhile.
 * @param refresh as wished, in milliseconds; infinite for never again
 * @param maxAge as wished, in milliseconds
 * @param random from 0 to 1
 */
export function refreshDelay(refresh: number, maxAge: number, random: number): number {
  if (refresh === Infinity) return refresh;
  return Math.max(SHORTEST_REFRESH, Math.min((refresh * (4 + 2 * random)) / 5, (maxAge * 4) / 5));
}

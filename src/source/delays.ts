import { MINUTE } from '../notice/instant.js';

const SECOND = 1000;

/** No wait after a failure is longer, whatever a server asks for, in milliseconds. */
export const LONGEST_RETRY = 5 * MINUTE;
const FIRST_RETRY = 2 * SECOND;
/** Looks are at least this far apart, in milliseconds. */
export const SHORTEST_REFRESH = 30 * SECOND;

/**
 * How long to wait after a failure, in milliseconds: exponential backoff with full jitter, so that the pages that saw a
 * server fail together don't come back together.
 * @param failures how many have come in a row, from 1
 * @param retryAfter what the server asked for, in milliseconds
 * @param random from 0 to 1
 */
export function retryDelay(failures: number, retryAfter: number, random: number): number {
  const backoff = random * Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (failures - 1));
  return Math.min(LONGEST_RETRY, Math.max(SECOND, retryAfter + backoff));
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

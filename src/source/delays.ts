import { MINUTE, type EpochMs } from '../notice/instant.js';

const SECOND = 1000;

/** No wait after a failure is longer, whatever a server asks for, in milliseconds. */
export const LONGEST_RETRY = 5 * MINUTE;
/** The first wait after a failure is at most so long, in milliseconds, and each further one so many times longer. */
const FIRST_RETRY = 10 * SECOND;
const GROWTH = 30;
/** Looks are at least this far apart, in milliseconds. */
export const SHORTEST_REFRESH = 30 * SECOND;

/**
 * How long to wait after a failure, in milliseconds: exponential backoff with full jitter, so that the pages that saw a
 * server fail together don't come back together. It grows steeply: each step adds a crowd of newcomers that meets the
 * server when it is back (`npm run simulate:load`), so there are but two.
 * @param failures how many have come in a row, from 1
 * @param retryAfter what the server asked for, in milliseconds
 * @param random from 0 to 1
 */
export function retryDelay(failures: number, retryAfter: number, random: number): number {
  const backoff = random * Math.min(LONGEST_RETRY, FIRST_RETRY * GROWTH ** (failures - 1));
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

/**
 * What a `Retry-After` header asks for (RFC 9110: seconds, or a date), in milliseconds from now; 0 where it says nothing
 * of use. A date would bring everybody at once, so chance is added to it.
 * @param header its value, or null without one
 * @param now in epoch milliseconds
 * @param random from 0 to 1
 */
export function waitAsked(header: string | null, now: EpochMs, random: number): number {
  if (/^\d+$/.test(header ?? '')) return Number(header) * SECOND;
  const wait = Date.parse(header ?? '') - now;
  return wait > 0 ? wait + random * LONGEST_RETRY : 0;
}

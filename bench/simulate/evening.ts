/**
 * An evening of visitors, second by second: when each comes, goes, looks away and back, and when its page therefore asks
 * for the notice. A page behaves as src/source/feed.ts does, with the waiting times of src/source/delays.ts.
 */
import { exponential, logNormal, randomFrom } from './random.js';

/** of src/source/delays.ts, in milliseconds */
export interface Delays {
  retryDelay: (failures: number, retryAfter: number, random: number) => number;
  refreshDelay: (refresh: number, maxAge: number, random: number) => number;
  waitAsked: (header: string | null, now: number, random: number) => number;
}

/** of the server that visitors ask, in seconds from the start of the evening */
export interface Outage {
  start: number;
  end: number;
  /** its header of that name; a date is one of the evening's, which starts at the epoch */
  retryAfter?: string;
  /** how long it lets a visitor wait for the failure */
  hangs?: number;
}

const HOUR = 3600;
/** From 18 to 22 o'clock. */
export const EVENING = 4 * HOUR;
/** A link to the announcement goes round. */
const NEWS = 1 * HOUR;
/** Half of the visitors stay longer than this; one in seven longer than three times as long. */
const STAY = { median: 180, sigma: 1.1, longest: 2 * HOUR };
/** How long a visitor looks at the page, and at another one, on average. */
const LOOKS = 150;
const LOOKS_AWAY = 120;
/** The defaults of the elements, in milliseconds. */
const REFRESH = 300_000;
const MAX_AGE = 86_400_000;

/** How many come, up to each second: an even stream, the peak at 20 o'clock, and those whom the news brings. */
function comeUpTo() {
  const sums = new Float64Array(EVENING + 1);
  for (let second = 0; second < EVENING; second++) {
    const peak = Math.exp(-((second / HOUR - 2) ** 2) / 2);
    const news = second < NEWS ? 0 : 0.6 * Math.exp((NEWS - second) / 1200);
    sums[second + 1] = (sums[second] as number) + 0.6 + peak + news;
  }
  return sums;
}

/**
 * The moment by which a share of all visitors has come.
 * @param share from 0 to 1
 */
function momentOf(sums: Float64Array, share: number) {
  const wanted = share * (sums[EVENING] as number);
  let [low, high] = [0, EVENING];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sums[middle] as number) <= wanted) low = middle;
    else high = middle;
  }
  const [before, after] = [sums[low], sums[high]] as [number, number];
  return low + (wanted - before) / (after - before);
}

/** @returns the requests of each second */
export function simulateEvening({
  visitors,
  delays,
  outage,
  seed = 1,
}: {
  visitors: number;
  delays: Delays;
  outage?: Outage;
  seed?: number;
}): Uint32Array {
  const requests = new Uint32Array(EVENING);
  const sums = comeUpTo();
  for (let visitor = 0; visitor < visitors; visitor++) {
    // One generator for what visitors do and one for their pages: they do the same whatever the delays are.
    const person = randomFrom(Math.imul(visitor + 1, 0x9e3779b1) ^ seed);
    const page = randomFrom(Math.imul(visitor + 1, 0x85ebca6b) ^ seed);
    const comes = momentOf(sums, person());
    const leaves = Math.min(EVENING, comes + Math.min(STAY.longest, logNormal(person, STAY.median, STAY.sigma)));
    let looksAway = comes + exponential(person, LOOKS);
    let failures = 0;
    let due = comes;
    for (;;) {
      if (due >= looksAway) {
        // Hidden, a page asks for nothing; back, at once.
        due = looksAway + exponential(person, LOOKS_AWAY);
        looksAway = due + exponential(person, LOOKS);
      }
      if (due >= leaves) break;
      const second = Math.floor(due);
      requests[second] = (requests[second] as number) + 1;
      if (outage && due >= outage.start && due < outage.end) {
        const retryAfter = delays.waitAsked(outage.retryAfter ?? null, due * 1000, page());
        due += (outage.hangs ?? 0) + delays.retryDelay(++failures, retryAfter, page()) / 1000;
      } else {
        failures = 0;
        due += delays.refreshDelay(REFRESH, MAX_AGE, page()) / 1000;
      }
    }
  }
  return requests;
}

/**
 * Requests per second, from one second to another.
 * @param span over how many seconds a peak counts: of fewer visitors, single seconds are mostly chance
 */
export function rates(requests: Uint32Array, start: number, end: number, span = 1) {
  let [sum, inSpan, peak] = [0, 0, 0];
  for (let second = start; second < end; second++) {
    const count = requests[second] as number;
    sum += count;
    inSpan += count - (second - span >= start ? (requests[second - span] as number) : 0);
    if (inSpan > peak) peak = inSpan;
  }
  return { mean: sum / (end - start), peak: peak / span };
}

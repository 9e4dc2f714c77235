/** What ten minutes without a server do to the load after them. */
import { rates, simulateEvening, type Outage, type Delays } from './evening.js';

const MINUTE = 60;
const START = 120 * MINUTE;
export const END = START + 10 * MINUTE;
/** How far before and after the outage the load is looked at. */
const AROUND = 30 * MINUTE;

/** After the outage, no second may have more requests than this times the mean of the same half hour without one. */
export const LIMIT = 2;

const kinds: readonly (readonly [string, Partial<Outage>])[] = [
  ['fails at once', {}],
  ['fails after 10 s', { hangs: 10 }],
  ['`Retry-After: 30`', { retryAfter: '30' }],
  ['`Retry-After: 120`', { retryAfter: '120' }],
  ['`Retry-After: 300`', { retryAfter: '300' }],
  ['`Retry-After`: the date of the end', { retryAfter: new Date(END * 1000).toUTCString() }],
];
export const outages = new Map(kinds);

/** requests per second */
export interface Effect {
  before: { mean: number; peak: number };
  during: { mean: number; peak: number };
  after: { mean: number; peak: number };
  /** of the peak after the outage to the mean of the same half hour without one */
  ratio: number;
  /** the ratio of that peak to the mean of the whole evening */
  evening: number;
}

export function outageEffects(visitors: number, delays: Delays) {
  // As many requests in each span, whatever the number of visitors: so chance makes peaks of the same size.
  const span = Math.ceil(1_000_000 / visitors);
  const calm = simulateEvening({ visitors, delays });
  const usual = rates(calm, END, END + AROUND).mean;
  const whole = rates(calm, 0, calm.length).mean;
  const effectOf = (requests: Uint32Array): Effect => {
    const after = rates(requests, END, END + AROUND, span);
    return {
      before: rates(requests, START - AROUND, START, span),
      during: rates(requests, START, END, span),
      after,
      ratio: after.peak / usual,
      evening: after.peak / whole,
    };
  };
  return {
    of(name: string) {
      const kind = outages.get(name);
      if (!kind) throw new Error(`There is no outage "${name}", only ${[...outages.keys()].join(', ')}.`);
      return effectOf(simulateEvening({ visitors, delays, outage: { start: START, end: END, ...kind } }));
    },
    none: effectOf(calm),
  };
}

/** The real functions, as they are built. */
export async function builtDelays(): Promise<Delays> {
  const address = new URL('../../dist/npm/source/delays.js', import.meta.url).href;
  try {
    return (await import(address)) as Delays;
  } catch (error) {
    throw new Error('The delays are not built: run `npm run build` first.', { cause: error });
  }
}

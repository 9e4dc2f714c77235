import { MINUTE, type EpochMs } from '../../notice/instant.js';
import { clock, type Delivery } from '../../source/index.js';

/** A clock that is behind by this little is just slow. */
const SLOW = 5 * MINUTE;

/**
 * From when on a notice is stale; nothing where it can't be.
 * @param maxAge seconds
 */
export function staleFrom(delivery: Delivery | undefined, maxAge: number): EpochMs | undefined {
  return delivery?.confirmed === undefined ? undefined : delivery.confirmed + maxAge * 1000;
}

/**
 * When a server last confirmed a notice that is stale: that was too long ago, or is later than now.
 * @param maxAge seconds
 */
export function asOf(delivery: Delivery | undefined, maxAge: number): EpochMs | undefined {
  const [now, until, confirmed] = [clock.now()!, staleFrom(delivery, maxAge), delivery?.confirmed];
  return until !== undefined && (now >= until || now < confirmed! - SLOW) ? confirmed : undefined;
}

/** What is told of it. */
export function stale(src: string | null, since: EpochMs): Delivery {
  const message = `No server has confirmed ${src} since ${new Date(since).toISOString()}.`;
  return { failure: { reason: 'stale', message, problems: [] } };
}

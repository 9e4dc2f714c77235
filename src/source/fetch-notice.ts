import { clock, serverTime } from './clock.js';
import { deliverJson, failed, type Delivery } from './delivery.js';
import { wakeAll } from './page-timer.js';

/** How long a request may take, its body included, in milliseconds. */
const TIMEOUT = 10_000;
const LATE = 'timeout';

/**
 * Fetches a notice. Always revalidates through the HTTP cache; sends no cookies. Never rejects, except when aborted.
 * @param abort stops the request, from outside or after the time-out
 */
export async function fetchNotice(url: string, abort: AbortController): Promise<Delivery> {
  const timer = setTimeout(() => abort.abort(LATE), TIMEOUT);
  try {
    const response = await fetch(url, { cache: 'no-cache', credentials: 'omit', signal: abort.signal });
    const time = serverTime(response.headers);
    if (time !== undefined && clock.learn(time)) wakeAll();
    if (!response.ok) return failed('status', `${url} answered with status ${response.status}.`);
    return deliverJson(await response.text());
  } catch (error) {
    if (abort.signal.reason === LATE)
      return failed('timeout', `${url} did not answer within ${TIMEOUT / 1000} seconds.`);
    if (abort.signal.aborted) throw error;
    return failed('network', `${url} could not be fetched: ${(error as Error).message}.`);
  } finally {
    clearTimeout(timer);
  }
}

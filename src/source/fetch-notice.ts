import { clock, serverTime } from './clock.js';
import { deliverJson, failed, type Delivery } from './delivery.js';
import { wakeAll } from './page-timer.js';

/** How long a request may take, its body included, in milliseconds. */
const TIMEOUT = 10_000;

/** Fetches a notice. Always revalidates through the HTTP cache; sends no cookies. Never rejects, except when aborted. */
export async function fetchNotice(url: string, signal: AbortSignal): Promise<Delivery> {
  const timeout = AbortSignal.timeout(TIMEOUT);
  try {
    const response = await fetch(url, {
      cache: 'no-cache',
      credentials: 'omit',
      signal: AbortSignal.any([signal, timeout]),
    });
    const time = serverTime(response.headers);
    if (time !== undefined && clock.learn(time)) wakeAll();
    if (!response.ok) return failed('status', `${url} answered with status ${response.status}.`);
    return deliverJson(await response.text());
  } catch (error) {
    signal.throwIfAborted();
    if (timeout.aborted) return failed('timeout', `${url} did not answer within ${TIMEOUT / 1000} seconds.`);
    return failed('network', `${url} could not be fetched: ${(error as Error).message}.`);
  }
}

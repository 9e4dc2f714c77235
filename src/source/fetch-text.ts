import { clock, serverTime } from './clock.js';
import { waitAsked } from './delays.js';
import { failureOf, type Failure, type FailureReason } from './failure.js';

/** Sends requests: an element, whose page may have overridden how. */
export interface Requester {
  readonly request: (url: string, init: RequestInit) => Promise<Response>;
}

/** The text that a server gave; or why there is none, and how long the server asks to wait, in milliseconds. */
export type Answer = ({ readonly text: string } | { readonly failure: Failure; readonly retryAfter: number }) & {
  /** Whether the server's time has corrected the clock. */
  readonly clockMoved?: boolean;
};

/** How long a request may take, its body included, in milliseconds. */
const TIMEOUT = 10_000;
/** How much of a body is read, in bytes. */
const LIMIT = 256 * 1024;
const LATE = 'timeout';

/**
 * Fetches a document's text. Always revalidates through the HTTP cache; sends no cookies. Never rejects; what it gives
 * after an abort from outside means nothing.
 * @param abort stops the request, from outside or after the time-out
 */
export async function fetchText(url: string, requester: Requester, abort: AbortController): Promise<Answer> {
  const { signal } = abort;
  const timer = setTimeout(() => abort.abort(LATE), TIMEOUT);
  // A request that the page has overridden may not heed the signal.
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
  try {
    return await Promise.race([exchange(url, requester, signal), aborted]);
  } catch (error) {
    return signal.reason === LATE
      ? failed('timeout', `${url} took over ${TIMEOUT / 1000} seconds.`)
      : failed('network', `${url} could not be fetched: ${String((error as Error | undefined)?.message ?? error)}.`);
  } finally {
    clearTimeout(timer);
  }
}

async function exchange(url: string, requester: Requester, signal: AbortSignal): Promise<Answer> {
  const { href, origin } = new URL(url); // Throws for what is no address.
  const response = await requester.request(href, { cache: 'no-cache', credentials: 'omit', signal });
  const time = serverTime(response.headers);
  const clockMoved = time !== undefined && clock.learn(time, origin);
  const retryAfter = waitAsked(response.headers.get('retry-after'), clock.now()!, Math.random());
  const answer = response.ok
    ? await read(url, response)
    : failed('status', `${url} answered with status ${response.status}.`, retryAfter);
  return { ...answer, clockMoved };
}

/** Reads the body as it comes: a small compressed one can be huge. JSON is UTF-8 (RFC 8259), whatever the header says. */
async function read(url: string, response: Response): Promise<Answer> {
  const reader = (response.body ?? new Blob([await response.text()]).stream()).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    parts.push(chunk.value);
    size += chunk.value.length;
    if (size <= LIMIT) continue;
    reader.cancel().catch(() => undefined);
    return failed('too-large', `${url} is over ${LIMIT / 1024} kB.`);
  }
  try {
    const texts = parts.map((part) => decoder.decode(part, { stream: true }));
    return { text: texts.join('') + decoder.decode() };
  } catch {
    return failed('not-json', `${url} is not UTF-8.`);
  }
}

function failed(reason: FailureReason, message: string, retryAfter = 0): Answer {
  return { failure: failureOf(reason, message), retryAfter };
}

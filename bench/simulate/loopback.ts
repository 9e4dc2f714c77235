/** A real load, from this machine to this machine: many visitors, the cache of deploy/, and the origin behind it. */
import { createRequire } from 'node:module';
import { startPair } from '../../deploy/try.js';

// It has no types of its own.
const autocannon = createRequire(import.meta.url)('autocannon');

const S_MAXAGE = 10;
const CONNECTIONS = 100;

interface Load {
  seconds: number;
  requests: number;
  perSecond: number;
  /** milliseconds until the answer is there */
  p50: number;
  p99: number;
  /** answers with 200 */
  full: number;
  /** answers with 304 */
  unchanged: number;
  /** all else: other answers, none, too late */
  errors: number;
  /** requests for the notice that reached the origin */
  atOrigin: number;
  /** how many may */
  allowed: number;
}

export async function loadOnLoopback(seconds: number): Promise<Load> {
  const pair = await startPair({ sMaxAge: String(S_MAXAGE) });
  try {
    const url = `${pair.cache}/notice.json`;
    const start = performance.now();
    const etag = (await fetch(url)).headers.get('etag');
    // Those who come, those who look again, and those who would get past a worse cache.
    const requests = [
      { headers: { 'accept-encoding': 'gzip, deflate, br, zstd' } },
      { headers: { 'accept-encoding': 'gzip, deflate, br', 'if-none-match': etag, 'cache-control': 'max-age=0' } },
      { headers: { 'accept-encoding': 'identity', 'cache-control': 'no-cache', pragma: 'no-cache' } },
      { path: '/notice.json?past-the-cache', headers: { 'accept-encoding': 'gzip', cookie: 'visitor=1' } },
    ];
    const result = await autocannon({ url, connections: CONNECTIONS, duration: seconds, requests });
    const lasted = (performance.now() - start) / 1000;
    const answered = (status: string) => result.statusCodeStats?.[status]?.count ?? 0;
    const [full, unchanged] = [answered('200'), answered('304')];
    const log = await pair.originRequests();
    return {
      seconds,
      requests: result.requests.total,
      perSecond: result.requests.average,
      p50: result.latency.p50,
      p99: result.latency.p99,
      full,
      unchanged,
      errors:
        result.errors +
        result['1xx'] +
        result['2xx'] +
        result['3xx'] +
        result['4xx'] +
        result['5xx'] -
        full -
        unchanged,
      atOrigin: log.filter((line) => line.startsWith('GET /notice.json ')).length,
      // One at the start, and one whenever s-maxage is over.
      allowed: 1 + Math.floor(lasted / S_MAXAGE),
    };
  } finally {
    await pair.stop();
  }
}

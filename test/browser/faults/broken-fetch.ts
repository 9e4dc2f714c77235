/** What pages do to `fetch`: polyfills, wrappers for statistics, consent banners, and plain mistakes. */

/** Sends a request as `fetch` does, or should. */
export type Fetch = (url: string, init: RequestInit) => unknown;

export interface BrokenFetch {
  readonly name: string;
  /** As the sentence goes on: “a `fetch` that …”. */
  readonly does: string;
  /** The reasons that `ikp-error` may have; nothing where the widget works all the same. */
  readonly fails?: readonly string[];
  /** @param real the browser's own */
  readonly broken: (real: typeof fetch) => Fetch;
}

const row = (name: string, does: string, fails: string, broken: BrokenFetch['broken']): BrokenFetch => ({
  name,
  does,
  fails: fails === '' ? [] : fails.split(' '),
  broken,
});

/** A row whose `fetch` pays no heed to what is asked. */
const answer = (name: string, does: string, fails: string, give: () => unknown) => row(name, does, fails, () => give);

const lateBy = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

export const brokenFetches: readonly BrokenFetch[] = [
  answer('throws', 'throws instead of rejecting', 'network', () => {
    throw new Error('not now');
  }),
  answer('throws-nothing', 'throws undefined', 'network', () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the fault
    throw undefined;
  }),
  answer('undefined', 'returns undefined', 'network', () => undefined),
  answer('null', 'returns null', 'network', () => null),
  answer('object', 'resolves with an empty object', 'network', () => Promise.resolve({})),
  ...(
    [
      ['nothing', undefined],
      ['null', null],
      ['a-word', 'offline'],
      ['a-symbol', Symbol('no')],
      ['a-frozen-object', Object.freeze({})],
      ['a-bare-object', Object.create(null)],
      ['an-abort', new DOMException('gone', 'AbortError')],
    ] as [string, unknown][]
  ).map(([name, reason]) =>
    answer(`rejects-with-${name}`, `rejects with ${name.replaceAll('-', ' ')}`, 'network', () =>
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the fault
      Promise.reject(reason),
    ),
  ),
  answer('rejects-with-a-trap', 'rejects with an object that throws when it is read', 'network', () => {
    const trap = {
      get message(): string {
        throw new Error('trapped');
      },
    };
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the fault
    return Promise.reject(trap);
  }),
  answer('never', 'never settles, and does not heed the signal', 'timeout', () => new Promise(() => undefined)),
  row('late', 'does not heed the signal, and answers after 12 seconds', 'timeout', (real) => async (url) => {
    await lateBy(12_000);
    return real(url);
  }),
  row('slow', 'takes a second more', '', (real) => async (url, init) => {
    await lateBy(1000);
    return real(url, init);
  }),
  row('no-init', 'drops the options', '', (real) => (url) => real(url)),
  row('query', 'adds a number to the address, against caches', '', (real) => (url, init) => real(`${url}?_=1`, init)),
  row('own-header', 'adds a header of its own, which CORS refuses', 'network', (real) => (url, init) => {
    return real(url, { ...init, headers: { 'X-Requested-With': 'fetch' } });
  }),
  row('with-cookies', 'adds credentials, which CORS refuses', 'network', (real) => (url, init) => {
    return real(url, { ...init, credentials: 'include' });
  }),
  row(
    'opaque',
    'asks without CORS',
    'status network',
    (real) => (url, init) => real(url, { ...init, mode: 'no-cors' }),
  ),
  row('reads-clone', 'reads a clone of each answer', '', (real) => async (url, init) => {
    const response = await real(url, init);
    void response
      .clone()
      .text()
      .catch(() => undefined);
    return response;
  }),
  row('xhr', 'is a polyfill over XMLHttpRequest', '', () => xhrFetch),
  row('old-promise', 'returns a promise of an old jQuery', '', (real) => (url, init) => oldPromise(real(url, init))),
  row('twice', 'returns a promise that calls back twice', '', (real) => (url, init) => ({
    then(done: (response: Response) => void, failed: (error: unknown) => void) {
      void real(url, init).then((response) => {
        done(response);
        done(new Response('second'));
        failed(new Error('third'));
      }, failed);
    },
  })),
  row('online-again', 'tells everyone to look again, each time', '', (real) => (url, init) => {
    window.dispatchEvent(new Event('online'));
    return real(url, init);
  }),
];

/** What jQuery 1.x gave: callbacks are called at once, what they throw is thrown, and there is no `catch`. */
function oldPromise(promise: Promise<Response>) {
  return {
    then(done: (response: Response) => unknown, failed: (error: unknown) => unknown) {
      promise.then(
        (response) => setTimeout(() => done(response)),
        (error: unknown) => setTimeout(() => failed(error)),
      );
      return this;
    },
  };
}

function xhrFetch(url: string): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.onload = () => resolve(new Response(request.responseText, { status: request.status }));
    request.onerror = () => reject(new TypeError('Network request failed'));
    request.send();
  });
}

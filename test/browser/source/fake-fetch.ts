/** Requests that a test answers itself, in its own time. */

export interface FakeRequest {
  readonly url: string;
  readonly init: RequestInit;
  readonly aborted: boolean;
  /** Answers with this text, or this object as JSON. */
  respond(body: unknown, init?: ResponseInit): Promise<void>;
  /** Answers with the head of a response whose body never comes. */
  stall(): Promise<void>;
  /** Fails as `fetch` does without a network. */
  fail(message: string): Promise<void>;
}

/** To be called inside `describe`: replaces `fetch` for its tests, and collects what is asked of it. */
export function useFakeFetch(): FakeRequest[] {
  const requests: FakeRequest[] = [];
  const realFetch = window.fetch;
  beforeEach(() => {
    requests.length = 0;
    window.fetch = (input, init = {}) =>
      new Promise((resolve, reject) => {
        const signal = init.signal ?? new AbortController().signal;
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        requests.push({
          url: input instanceof Request ? input.url : String(input),
          init,
          get aborted() {
            return signal.aborted;
          },
          respond(body, responseInit) {
            const text = typeof body === 'string' ? body : JSON.stringify(body);
            resolve(new Response(new TextEncoder().encode(text), responseInit));
            return settled();
          },
          stall() {
            const start = (body: ReadableStreamDefaultController) =>
              signal.addEventListener('abort', () => body.error(signal.reason));
            resolve(new Response(new ReadableStream({ start })));
            return settled();
          },
          fail(message) {
            reject(new TypeError(message));
            return settled();
          },
        });
      });
  });
  afterEach(() => {
    window.fetch = realFetch;
  });
  return requests;
}

/** Resolves after everything that was waiting for an answer has had its turn: bodies are read in a few tasks. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await new Response('x').text();
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    });
  }
}

/** Answers that are none: what a wrapped `fetch`, or an overridden `request()`, may resolve with. */
import type { BrokenFetch } from './broken-fetch.js';

/**
 * @param fails reasons with spaces between, none where the widget works all the same
 * @param change what becomes of the real answer
 */
const row = (name: string, does: string, fails: string, change: (response: Response) => unknown): BrokenFetch => ({
  name: `response-${name}`,
  does,
  fails: fails === '' ? [] : fails.split(' '),
  broken: (real) => async (url, init) => change(await real(url, init)),
});

/** An answer of chunks that are no bytes. */
const streamOf = (...chunks: unknown[]) =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(chunk);
        controller.close();
      },
    }),
  );

/** An answer that has only these. */
const like = (parts: object) => ({ ok: true, status: 200, headers: new Headers(), ...parts });

/** A body without end, whose reader is told to stop in vain. */
const endless = (cancel: () => Promise<void>) =>
  new Response(
    new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill(32)),
      cancel,
    }),
  );

export const brokenResponses: readonly BrokenFetch[] = [
  row('empty', 'resolves with a Response without a body', 'not-json', () => new Response(null)),
  row('error', 'resolves with Response.error()', 'status network', () => Response.error()),
  row('used', 'has read the body already', 'network not-json', async (response) => {
    await response.text();
    return response;
  }),
  row('locked', 'has begun to read the body', 'network not-json', (response) => {
    response.body!.getReader();
    return response;
  }),
  row('body-fails', 'gives a body that fails for no reason', 'network', () => {
    return new Response(new ReadableStream({ start: (controller) => controller.error(undefined) }));
  }),
  row('strings', 'gives a body of strings instead of bytes', 'network not-json', () => streamOf('{"revision"', ':2}')),
  row('holes', 'gives a body of nothing instead of bytes', 'network not-json', () => streamOf(undefined, null)),
  row('cancel-fails', 'gives an endless body that does not let itself be stopped', 'too-large', () => {
    return endless(() => Promise.reject(new Error('no')));
  }),
  row('cancel-hangs', 'gives an endless body that never stops', 'too-large', () => {
    return endless(() => new Promise(() => undefined));
  }),
  row('body-never', 'gives a body that never comes', 'timeout', () => new Response(new ReadableStream())),
  row('plain', 'resolves with an object that has only text()', '', (response) => like({ text: () => response.text() })),
  row('plain-never', 'resolves with an object whose text() never comes', 'timeout', () => {
    return like({ text: () => new Promise(() => undefined) });
  }),
  row('plain-throws', 'resolves with an object whose text() throws', 'network', () => {
    return like({
      text() {
        throw new Error('no text');
      },
    });
  }),
  row('no-headers', 'resolves with an object that has no headers', 'network', (response) => {
    return like({ headers: undefined, text: () => response.text() });
  }),
  row('proxy', 'resolves with a Proxy of the answer', 'network', (response) => new Proxy(response, {})),
  row('again', 'resolves with a copy of the answer', '', async (response) => new Response(await response.blob())),
];

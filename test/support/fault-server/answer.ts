import { setTimeout as delay } from 'node:timers/promises';
import type { Socket } from 'node:net';
import { notice } from '../notices.js';

/**
 * The documents that tell which answer has been shown. Polish letters are in them, so that a wrong encoding is seen.
 */
export function documentOf(
  revision: number,
  { name = String(revision), updated = UPDATED }: { name?: string; updated?: string } = {},
) {
  const scamWarning = { title: `Revision ${name}`, lead: 'Zażółć gęślą jaźń.' };
  return JSON.stringify(notice({ revision, updated, scamWarning }));
}

/** @param minutes from now, below 0 for the past */
export const minutesFromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000);

const UPDATED = minutesFromNow(-60).toISOString();

export type Headers = Record<string, string | number | undefined | string[]>;

/** The answer to one request, byte by byte: nothing is sent that a fault doesn't ask for. */
export class Answer {
  #socket;
  #closed = new AbortController();
  /** Whether the browser hung up before the answer was whole. */
  cut = false;
  #ended = false;
  /** How many bytes were sent. */
  sent = 0;

  /** The last part of the address: where in a chain of redirects this is. */
  readonly step: string;
  readonly headers: Map<string, string>;
  readonly addresses: (step: string) => [here: string, elsewhere: string];

  constructor(socket: Socket, { step, headers, addresses }: Pick<Answer, 'step' | 'headers' | 'addresses'>) {
    this.#socket = socket;
    this.step = step;
    this.headers = headers;
    this.addresses = addresses;
    socket.on('close', () => {
      this.cut = !this.#ended;
      this.#closed.abort();
    });
  }

  get over() {
    return this.#ended || this.#socket.destroyed;
  }

  /** Resolves when the bytes have left, or nobody is there to take them. */
  async write(bytes: string | Uint8Array) {
    if (this.over) return;
    this.sent += bytes.length;
    await new Promise((resolve) => {
      this.#closed.signal.addEventListener('abort', resolve, { once: true });
      this.#socket.write(bytes, () => {
        this.#closed.signal.removeEventListener('abort', resolve);
        resolve(undefined);
      });
    });
  }

  /** @param headers beside the usual ones, or instead of them; `undefined` leaves one out */
  head(headers: Headers = {}, status = '200 OK') {
    const usual: Headers = {
      Date: new Date().toUTCString(),
      'Content-Type': 'application/json',
      'Cache-Control': 'no-cache',
      'Access-Control-Allow-Origin': '*',
      Connection: 'close',
    };
    const lines = Object.entries({ ...usual, ...headers }).flatMap(([name, value]) =>
      [value ?? []].flat().map((each) => `${name}: ${each}\r\n`),
    );
    return this.write(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`);
  }

  /** A whole answer. */
  async send(body: string | Uint8Array, headers?: Headers, status?: string) {
    const bytes = Buffer.from(body);
    await this.head({ 'Content-Length': bytes.length, ...headers }, status);
    await this.write(bytes);
    this.end();
  }

  /** Says that it was all. */
  end() {
    this.#ended = true;
    this.#socket.end();
  }

  /** Breaks the connection off, as a server does that crashes. */
  reset() {
    this.#ended = true;
    this.#socket.resetAndDestroy();
  }

  /** Resolves when the time is over, or nobody waits any more. */
  async wait(milliseconds: number) {
    await delay(milliseconds, undefined, { signal: this.#closed.signal, ref: false }).catch(() => {});
  }

  /**
   * Sends piece after piece until the browser hangs up, or for half a minute and 64 MB: nothing here is endless.
   * @param pause between two, in milliseconds
   */
  async repeat(piece: string | Uint8Array, pause = 0) {
    const end = Date.now() + 30_000;
    while (!this.over && Date.now() < end && this.sent < 64 * 2 ** 20) {
      await this.write(piece);
      if (pause > 0) await this.wait(pause);
    }
    if (!this.over) this.reset();
  }
}

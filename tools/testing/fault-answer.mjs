// @ts-check
import { setTimeout as delay } from 'node:timers/promises';

/**
 * The documents that tell which answer has been shown. Polish letters are in them, so that a wrong encoding is seen.
 * @param {number} revision
 * @param {{ name?: string, updated?: string }} [different]
 */
export function documentOf(revision, { name = String(revision), updated = UPDATED } = {}) {
  const scamWarning = { title: `Revision ${name}`, lead: 'Zażółć gęślą jaźń.' };
  return JSON.stringify({ revision, updated, timeZone: 'Europe/Warsaw', language: 'pl', scamWarning });
}

/** @param {number} minutes from now, below 0 for the past */
export const minutesFromNow = (minutes) => new Date(Date.now() + minutes * 60_000);

const UPDATED = minutesFromNow(-60).toISOString();

/** @typedef {Record<string, string | number | undefined | string[]>} Headers */

/** The answer to one request, byte by byte: nothing is sent that a fault doesn't ask for. */
export class Answer {
  #socket;
  #closed = new AbortController();
  /** Whether the browser hung up before the answer was whole. */
  cut = false;
  #ended = false;
  /** How many bytes were sent. */
  sent = 0;

  /**
   * @param {import('node:net').Socket} socket
   * @param {{ step: string, headers: Map<string, string>, addresses: (step: string) => [here: string, elsewhere: string] }} request
   */
  constructor(socket, { step, headers, addresses }) {
    this.#socket = socket;
    /** The last part of the address: where in a chain of redirects this is. */
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

  /**
   * Resolves when the bytes have left, or nobody is there to take them.
   * @param {string | Uint8Array} bytes
   */
  async write(bytes) {
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

  /**
   * @param {Headers} [headers] beside the usual ones, or instead of them; `undefined` leaves one out
   * @param {string} [status]
   */
  head(headers = {}, status = '200 OK') {
    /** @type {Headers} */
    const usual = {
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

  /**
   * A whole answer.
   * @param {string | Uint8Array} body
   * @param {Headers} [headers]
   * @param {string} [status]
   */
  async send(body, headers, status) {
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

  /**
   * Resolves when the time is over, or nobody waits any more.
   * @param {number} milliseconds
   */
  async wait(milliseconds) {
    await delay(milliseconds, undefined, { signal: this.#closed.signal, ref: false }).catch(() => {});
  }

  /**
   * Sends piece after piece until the browser hangs up, or for half a minute and 64 MB: nothing here is endless.
   * @param {string | Uint8Array} piece
   * @param {number} [pause] between two, in milliseconds
   */
  async repeat(piece, pause = 0) {
    const end = Date.now() + 30_000;
    while (!this.over && Date.now() < end && this.sent < 64 * 2 ** 20) {
      await this.write(piece);
      if (pause > 0) await this.wait(pause);
    }
    if (!this.over) this.reset();
  }
}

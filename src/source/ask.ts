import { sayOnce } from './console.js';
import type { Failure } from './failure.js';
import { fetchText, type Requester } from './fetch-text.js';

/** Whom to ask, and what to do with an answer. */
export interface Question {
  /** The addresses of a document, in the order in which to try them; asked anew after each, since some may be added. */
  readonly addresses: () => readonly string[];
  /** Called before each request, which it may abort later; nothing when nobody wants an answer any more. */
  readonly begin: () => AbortController | undefined;
  /** Takes a document's text. Returns why it is not shown; nothing when it is. */
  readonly offer: (text: string) => Failure | 'older' | undefined;
}

/** What came of asking: a failure, if no address had a document that can be used. */
export interface Outcome {
  readonly failure: Failure | undefined;
  /** How long the server wants to be left alone, in milliseconds. */
  readonly retryAfter?: number;
  /** Whether a server's time has corrected the clock. */
  readonly clockMoved?: boolean | undefined;
}

/** Asks the addresses in turn, until one has a document that may be shown. The failure is that of the first. */
export async function askInTurn(requester: Requester, { addresses, begin, offer }: Question): Promise<Outcome> {
  const tried = new Set<string>();
  let outcome: Outcome | undefined;
  let older = false;
  let clockMoved: boolean | undefined;
  for (;;) {
    const url = addresses().find((each) => !tried.has(each));
    const abort = url === undefined ? undefined : begin();
    if (url === undefined || !abort) return { failure: undefined, ...(older ? {} : outcome), clockMoved };
    tried.add(url);
    const answer = await fetchText(url, requester, abort);
    const refusal = 'text' in answer ? offer(answer.text) : answer.failure;
    clockMoved ||= answer.clockMoved;
    if (refusal === 'older') older = true;
    else if (refusal) outcome ??= { failure: refusal, retryAfter: 'text' in answer ? 0 : answer.retryAfter };
    else {
      if (outcome) sayOnce(outcome.failure!.message);
      return { failure: undefined, clockMoved };
    }
  }
}

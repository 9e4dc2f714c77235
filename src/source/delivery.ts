import type { EpochMs } from '../notice/instant.js';
import type { Notice } from '../notice/notice.js';
import { readNotice } from '../notice/read-notice.js';
import { failureOf, type Failure } from './failure.js';

/** What a source gives: a notice, a failure, or both, when parts of the document had to be left out. */
export interface Delivery {
  readonly notice?: Notice;
  readonly failure?: Failure | undefined;
  /** When a server last confirmed the notice; missing for what the page itself holds, which does not become stale. */
  readonly confirmed?: EpochMs;
}

/** Reads a document that is there already. */
export function deliver(document: unknown): Delivery {
  const { notice, problems } = readNotice(document);
  if (problems.length === 0) return { notice, failure: undefined };
  const message = notice ? 'Parts of the notice can’t be used.' : 'The notice can’t be used.';
  return { notice, failure: { reason: 'invalid', message, problems } };
}

let last: readonly [json: string, delivery: Delivery] | undefined;

/** Reads a document from its JSON text; one good text for several elements once. */
export function deliverJson(json: string): Delivery {
  if (json === last?.[0]) return last[1];
  const delivery = read(json);
  if (delivery.notice) last = [json, delivery];
  return delivery;
}

function read(json: string): Delivery {
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch (error) {
    return { failure: failureOf('not-json', `The notice is not JSON: ${(error as Error).message}.`) };
  }
  return deliver(document);
}

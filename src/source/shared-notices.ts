import type { Delivery } from './delivery.js';
import { fetchNotice } from './fetch-notice.js';

type Listener = (delivery: Delivery) => void;

/** One notice of the page, for all elements with the same address. */
interface SharedNotice {
  readonly listeners: Set<Listener>;
  readonly abort: AbortController;
  latest?: Delivery;
}

const notices = new Map<string, SharedNotice>();

/**
 * Listens to the notice at an address. Elements with equal addresses share one request; who comes later gets the latest
 * delivery at once. Returns the clean-up: with the last listener the request is aborted and the notice let go.
 */
export function listenTo(url: string, listener: Listener): () => void {
  const shared = notices.get(url) ?? start(url);
  shared.listeners.add(listener);
  if (shared.latest) listener(shared.latest);
  return () => {
    shared.listeners.delete(listener);
    if (shared.listeners.size > 0 || notices.get(url) !== shared) return;
    notices.delete(url);
    shared.abort.abort();
  };
}

function start(url: string): SharedNotice {
  const shared: SharedNotice = {
    listeners: new Set(),
    abort: new AbortController(),
  };
  notices.set(url, shared);
  fetchNotice(url, shared.abort).then(
    (delivery) => {
      shared.latest = delivery;
      shared.listeners.forEach((listener) => listener(delivery));
    },
    // Aborted: nobody listens any more.
    () => undefined,
  );
  return shared;
}

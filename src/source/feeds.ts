import { Feed, type Listener, type Wishes } from './feed.js';

interface Shared {
  readonly url: string;
  readonly request: Wishes['requester']['request'];
  readonly feed: Feed;
}

const shared = new Set<Shared>();

/**
 * Listens to the notice at an address. Elements with equal addresses, and the same way of sending requests, share one
 * feed. Returns the clean-up: the feed closes with its last listener, at the end of the task, so that an element can be
 * moved without a new request.
 */
export function listenTo(url: string, wishes: Wishes, listener: Listener): () => void {
  const { request } = wishes.requester;
  let one = [...shared].find((each) => each.url === url && each.request === request);
  if (!one) shared.add((one = { url, request, feed: new Feed(url) }));
  const { feed } = one;
  const mine: Listener = (delivery) => listener(delivery);
  feed.add(mine, wishes);
  return () => {
    feed.remove(mine);
    void Promise.resolve().then(() => {
      if (feed.isIdle && shared.delete(one)) feed.close();
    });
  };
}

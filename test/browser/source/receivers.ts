import { NoticeSource, watchChildren, type Delivery, type Wishes } from '../../../src/source/index.js';
import { notice } from '../../support/notices.js';

/** What an element's source has delivered so far. */
export interface Receiver {
  readonly element: Element;
  readonly source: NoticeSource;
  /** `loading` for a notice on its way, `nothing` for none given, the title of a notice, or the reason of a failure. */
  readonly heard: string[];
  readonly latest: Delivery | undefined;
  /** What an element does when it leaves the page. */
  leave(): void;
}

const receivers: Receiver[] = [];

/** What elements wish whose page says nothing, but that nothing is to be kept. */
const USUAL: Wishes = {
  requester: { request: (url, init) => fetch(url, init) },
  mirrors: [],
  refresh: 300_000,
  maxAge: 86_400_000,
  mayStore: false,
};

/** A receiver for an element that stands on the page. Call `closeReceivers` after each test. */
export function receiverFor(element: Element = document.createElement('div'), wishes: Partial<Wishes> = {}): Receiver {
  const heard: string[] = [];
  let latest: Delivery | undefined;
  const source = new NoticeSource(
    element,
    () => ({ ...USUAL, ...wishes }),
    (delivery) => {
      latest = delivery;
      heard.push(inAWord(delivery));
    },
  );
  const stopWatching = watchChildren(element, () => source.childrenChanged());
  const receiver = {
    element,
    source,
    heard,
    get latest() {
      return latest;
    },
    leave() {
      stopWatching();
      source.close();
    },
  };
  receivers.push(receiver);
  return receiver;
}

/** All leave; what they shared is let go of at the end of the task. */
export async function closeReceivers(): Promise<void> {
  receivers.splice(0).forEach((receiver) => receiver.leave());
  await Promise.resolve();
}

function inAWord(delivery: Delivery | undefined): string {
  if (!delivery) return 'loading';
  const title = delivery.notice?.scamWarning?.title as string | undefined;
  return [title, delivery.failure?.reason].filter(Boolean).join(', ') || 'nothing';
}

/** A document without a problem, known by its title. */
export function documentTitled(title: string) {
  const updated = '2024-01-18T09:00:00+01:00';
  return notice({ updated, scamWarning: { title } });
}

export function jsonScript(json: string, type = 'application/json'): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = type;
  script.textContent = json;
  return script;
}

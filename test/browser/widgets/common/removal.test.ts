import { expect } from '@open-wc/testing';
import { addressOf, hoursFromNow, notice, outage } from '../../../support/notices.js';
import { EVERY } from '../every-element.js';
import { place, settled, show } from '../visitor.js';

/** Lets `restore` undo a change of an object's property. */
function replace<T extends object, K extends keyof T>(object: T, key: K, value: T[K]): () => void {
  const original = object[key];
  object[key] = value;
  return () => {
    object[key] = original;
  };
}

let restore: (() => void)[] = [];
afterEach(() => {
  restore.forEach((undo) => undo());
  restore = [];
});

/** The timers that run for longer than a test does. */
function watchTimers(): Set<unknown> {
  const running = new Set<unknown>();
  const { setTimeout: start, clearTimeout: stop } = window;
  const startAndNote = (handler: () => void, delay = 0) => {
    const timer = start(handler, delay);
    if (delay > 5000) running.add(timer);
    return timer;
  };
  const stopAndNote = (timer?: number) => {
    running.delete(timer);
    stop(timer);
  };
  restore.push(replace(window, 'setTimeout', startAndNote as typeof start));
  restore.push(replace(window, 'clearTimeout', stopAndNote as typeof stop));
  return running;
}

/** How many listeners the page has of each kind, beyond those that it had before. */
function watchListeners(): () => string[] {
  const listening: string[] = [];
  for (const target of [window, document]) {
    const add = target.addEventListener.bind(target) as EventTarget['addEventListener'];
    const remove = target.removeEventListener.bind(target) as EventTarget['removeEventListener'];
    const addAndNote: typeof add = (type, ...rest) => {
      listening.push(type);
      add(type, ...rest);
    };
    const removeAndNote: typeof remove = (type, ...rest) => {
      listening.splice(listening.indexOf(type), 1);
      remove(type, ...rest);
    };
    restore.push(replace(target as EventTarget, 'addEventListener', addAndNote));
    restore.push(replace(target as EventTarget, 'removeEventListener', removeAndNote));
  }
  return () => listening;
}

function watchRequests(): string[] {
  const requested: string[] = [];
  const { fetch } = window;
  const fetchAndNote: typeof fetch = (input, init) => {
    requested.push(input as string);
    return fetch(input, init);
  };
  restore.push(replace(window, 'fetch', fetchAndNote));
  return requested;
}

for (const { tag, titled } of EVERY) {
  /** Changes in some hours. */
  const changing = () => ({
    ...titled('T'),
    outages: [outage({ start: hoursFromNow(246), end: undefined, announceFrom: undefined })],
  });

  describe(`<${tag}> that is removed`, () => {
    it('leaves no timer behind', async () => {
      const running = watchTimers();
      const element = await show(tag, changing());
      expect(running.size).to.equal(1);
      element.remove();
      await settled();
      expect(running.size).to.equal(0);
    });

    it('leaves no timer behind after having been moved a hundred times', async () => {
      const running = watchTimers();
      const element = await show(tag, changing());
      const places = [element.parentElement!, await place<HTMLElement>('<div></div>')] as const;
      for (let move = 0; move < 100; move++) places[move % 2]!.append(element);
      await settled();
      expect(running.size).to.equal(1);
      element.remove();
      await settled();
      expect(running.size).to.equal(0);
    });

    it('shares one timer with others of its page until then', async () => {
      const running = watchTimers();
      const elements = await Promise.all([1, 2, 3].map(() => show(tag, changing())));
      expect(running.size).to.equal(1);
      elements.forEach((element) => element.remove());
      await settled();
      expect(running.size).to.equal(0);
    });

    it('leaves no listener behind', async () => {
      const listening = watchListeners();
      const element = await show(tag, titled('T'));
      expect(listening()).to.include('pageshow');
      element.remove();
      expect(listening()).to.be.empty;
    });

    it('asks for nothing any more', async () => {
      const requested = watchRequests();
      const element = await show(tag, titled('T'));
      element.remove();
      element.notice = null;
      element.src = addressOf(notice());
      await settled();
      expect(requested).to.be.empty;
    });

    it('shows what it is given then, once it is back', async () => {
      const element = await show(tag, titled('Before'));
      const parent = element.parentElement!;
      element.remove();
      element.notice = titled('After');
      parent.append(element);
      await settled();
      expect(element.shadowRoot!.textContent).to.contain('After').and.not.contain('Before');
    });
  });

  describe(`<${tag}> in a preview`, () => {
    it('needs no timer: time stands still', async () => {
      const running = watchTimers();
      await show(tag, changing(), { 'preview-time': '2024-01-19T22:15:00+01:00' });
      expect(running.size).to.equal(0);
    });
  });
}

import type { Candidate } from './candidate.js';
/* What runs in the page. Each function is handed over as text, so it uses nothing from outside. */

/**
 * From the start of a page: collects what the browser reports, and tells when the candidate is painted in its final form.
 * @param tag before this is defined, nothing is asked: looking each frame would slow the page down
 */
function watchPage(selector: string, tag: string | undefined, stands: (element: any) => boolean) {
  const seen = { painted: 0, fcp: 0, cls: 0, long: 0 };
  const page = window as any;
  page.benchSeen = seen;
  const observe = (type: string, take: (entry: any) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('layout-shift', (entry) => (seen.cls += entry.value));
  observe('longtask', (entry) => (seen.long += entry.duration));
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
  });
  const look = () => {
    const element = document.querySelector(selector);
    if (!element || !stands(element)) return requestAnimationFrame(look);
    // A message that is posted in a frame arrives right after that frame was painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      seen.painted = performance.now();
      page.benchStands('');
    };
    port2.postMessage(0);
    return undefined;
  };
  const defined = tag ? customElements.whenDefined(tag) : Promise.resolve();
  void defined.then(() => requestAnimationFrame(look));
}

/** Makes `benchMany` of the page: fills the candidate's place with many of it, and empties it. */
function prepareMany(selector: string, markup: string, stands: (element: any) => boolean) {
  const place = document.querySelector('#place') as HTMLElement;
  const template = document.createElement('template');
  template.innerHTML = markup;
  const nextTask = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    });
  const page = window as any;
  page.benchMany = {
    clear() {
      place.replaceChildren();
      return document.body.offsetHeight;
    },
    async create(count: number) {
      const fragment = document.createDocumentFragment();
      for (let made = 0; made < count; made++) fragment.append(document.importNode(template.content, true));
      place.append(fragment);
      await nextTask(); // Libraries that gather changes render before this.
      for (;;) {
        const all = [...document.querySelectorAll(selector)];
        if (document.body.offsetHeight && all.length >= count && stands(all[0]) && stands(all.at(-1))) return;
        await new Promise((done) => requestAnimationFrame(done));
      }
    },
  };
}

export const watchScript = ({ selector, tag, stands }: Candidate) =>
  `(${String(watchPage)})(${JSON.stringify(selector)}, ${JSON.stringify(tag)}, ${String(stands)})`;

export const manyScript = ({ selector, body, item = body, stands }: Candidate) =>
  `(${String(prepareMany)})(${JSON.stringify(selector)}, ${JSON.stringify(item)}, ${String(stands)})`;

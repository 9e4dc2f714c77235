// Looks at a page whose own scripts can't be trusted to leave anything as it was: through the debugger, and in a world
// of its own, where the page's scripts have changed nothing.
import type { Page } from 'playwright-core';
import { namedFunctions } from '../../../tools/browser/named-functions.js';

/**
 * To be added to a page before its own scripts: `note()` notes the page's globals, prototypes and style sheets;
 * `changes()` says what has changed since then. It goes by nothing that the page can change.
 */
export function watchGlobals() {
  const { apply, ownKeys, getOwnPropertyDescriptor: describe } = Reflect;
  const { is, defineProperty } = Object;
  const [text, number] = [String, Number];
  const getter = (from: object, name: string) => describe(from, name)?.get ?? (() => []);
  const sheets = getter(Document.prototype, 'styleSheets');
  const adopted = getter(Document.prototype, 'adoptedStyleSheets');
  const styles = () => `${apply(sheets, document, []).length} + ${apply(adopted, document, []).length} style sheets`;
  const iterators = [Object.getPrototypeOf([][Symbol.iterator]()), Object.getPrototypeOf(Int8Array)];

  interface Noted {
    name: string;
    object: object;
    keys: PropertyKey[];
    was: (PropertyDescriptor | undefined)[];
  }
  let noted: Noted[] = [];
  let before = '';

  const add = (name: string, object: unknown) => {
    if ((typeof object !== 'object' && typeof object !== 'function') || object === null) return;
    const keys = ownKeys(object);
    const was = [];
    for (let index = 0; index < keys.length; index++) was[index] = describe(object, keys[index] ?? '');
    noted[noted.length] = { name, object, keys, was };
  };

  const note = () => {
    noted = [];
    add('window', window);
    add('document', document);
    for (let index = 0; index < iterators.length; index++) add(`iterator ${index}`, iterators[index]);
    const keys = ownKeys(window);
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] ?? '';
      const value = typeof key === 'string' ? describe(window, key)?.value : undefined;
      if (typeof key !== 'string' || value === window || key === ' look') continue;
      add(key, value);
      if (typeof value === 'function') add(`${key}.prototype`, describe(value, 'prototype')?.value);
    }
    before = styles();
  };

  const same = (one: PropertyDescriptor | undefined, other: PropertyDescriptor | undefined) =>
    one !== undefined &&
    other !== undefined &&
    is(one.value, other.value) &&
    one.get === other.get &&
    one.set === other.set &&
    one.writable === other.writable &&
    one.enumerable === other.enumerable &&
    one.configurable === other.configurable;

  const changes = () => {
    let found = noted.length === 0 ? 'nothing was noted; ' : '';
    for (let index = 0; index < noted.length; index++) {
      const { name, object, keys, was } = noted[index] as Noted;
      const now = ownKeys(object);
      // Frames come and go as numbers.
      for (let at = 0; at < now.length; at++) {
        const key = now[at] ?? '';
        let known = object === window && text(key) === text(number(key));
        for (let of = 0; of < keys.length && !known; of++) known = keys[of] === key;
        if (!known) found += `${name} has ${text(key)}; `;
      }
      for (let at = 0; at < keys.length; at++) {
        const key = keys[at] ?? '';
        if (!same(was[at], describe(object, key))) found += `${name}.${text(key)} has changed; `;
      }
    }
    return styles() === before ? found : `${found}${before} became ${styles()}; `;
  };

  defineProperty(window, ' look', { value: { __proto__: null, note, changes } });
}

/**
 * What is readable in each place: the words of its text, in the order in which the page is composed. Runs in the page.
 */
function readPlaces(selector: string) {
  const words = (node: Node): string => {
    if (node instanceof Text) return isVisible(node) ? node.data : '';
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const root = node instanceof Element ? node.shadowRoot : null;
    const children = root ? root.childNodes : slotted.length > 0 ? slotted : node.childNodes;
    const text = [...children].map(words).join('');
    return node instanceof Element && getComputedStyle(node).display !== 'inline' ? ` ${text} ` : text;
  };
  const isVisible = (text: Text) => {
    const range = new Range();
    range.selectNodeContents(text);
    const drawn = [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
    const parent = text.parentElement;
    return drawn && (!parent || parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
  };
  const isPlain = (place: Element) => {
    const root = [place, ...place.querySelectorAll('*')].find((element) => element.shadowRoot)?.shadowRoot;
    const widget = root?.querySelector('[part~="widget"]');
    return widget ? getComputedStyle(widget).lineHeight === 'normal' : false;
  };
  // Taken by its name: the page may have put its own on the document.
  const all: NodeListOf<Element> = Reflect.get(Document.prototype, 'querySelectorAll').call(document, selector);
  return [...all].map((place) => ({ text: words(place).replace(/\s+/g, ' ').trim(), plain: isPlain(place) }));
}

/** Whether anything is under way. Runs in the page. */
function isAtRest(mayLoad: boolean) {
  const get = (name: string) => Reflect.getOwnPropertyDescriptor(Document.prototype, name)?.get;
  const ready = Reflect.apply(get('readyState') ?? (() => ''), document, []) === 'complete';
  const loading = Reflect.get(Document.prototype, 'querySelectorAll').call(document, ':state(loading)').length;
  return ready && (mayLoad || loading === 0);
}

/** Whether a frame was drawn, twice. Runs in the page. */
const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));

/** A page's debugger. */
export async function lookAt(tab: Page) {
  const session = await tab.context().newCDPSession(tab);

  /** @param contextId the page's own world where none is given */
  async function evaluate(expression: string, contextId?: number): Promise<any> {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      ...(contextId === undefined ? {} : { contextId }),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** A world of our own in the page, or in its first frame. */
  async function cleanWorld(inFrame: boolean) {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { frame } = (inFrame ? frameTree.childFrames?.[0] : undefined) ?? frameTree;
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frame.id });
    await session.send('Runtime.evaluate', { expression: namedFunctions, contextId: executionContextId });
    return executionContextId;
  }

  return {
    /** Forgets what the browser has stored. */
    forget: (origin: string) => session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage' }),
    /** Runs in the page's own world. */
    run: (code: string) => evaluate(code),
    /** What has changed in the page's own world. */
    changes: (): Promise<string> => evaluate(`window[' look'].changes()`),
    /** What is readable in each place, once nothing is under way. */
    async read({
      place = '[data-place]',
      inFrame = false,
      mayLoad = false,
    }: { place?: string; inFrame?: boolean | undefined; mayLoad?: boolean | undefined } = {}): Promise<
      { text: string; plain: boolean }[]
    > {
      const world = await cleanWorld(inFrame);
      const end = Date.now() + 60_000;
      while (!(await evaluate(`(${String(isAtRest)})(${mayLoad})`, world))) {
        if (Date.now() > end) throw new Error('Something is still loading after a minute.');
        await new Promise((done) => setTimeout(done, 50));
      }
      await evaluate(`(${String(drawn)})()`, world);
      return evaluate(`(${String(readPlaces)})(${JSON.stringify(place)})`, world);
    },
  };
}

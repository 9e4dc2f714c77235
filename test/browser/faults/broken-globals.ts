/** What old libraries, polyfills and attacks do to the page in which the widgets live. */

export interface BrokenGlobal {
  readonly name: string;
  /** As the sentence goes on: “The page …”. */
  readonly does: string;
  /** The reasons that `ikp-error` may have. */
  readonly fails?: readonly string[];
  /** Whether engines, or we, are free to work all the same. */
  readonly mayWork?: boolean;
  /** What the server does meanwhile, if it is not well. */
  readonly fault?: string;
  /** Whether an earlier visit's notice can't be had. */
  readonly breaks: () => Restore;
}

type Restore = () => void;

/** Replaces a property, or with no descriptor, takes it away. */
function change(object: object, name: string, descriptor?: PropertyDescriptor): Restore {
  const original = Object.getOwnPropertyDescriptor(object, name);
  Reflect.deleteProperty(object, name);
  if (descriptor) Object.defineProperty(object, name, { configurable: true, ...descriptor });
  return () => {
    Reflect.deleteProperty(object, name);
    if (original) Object.defineProperty(object, name, original);
  };
}

const set = (object: object, name: string, value: unknown) => change(object, name, { value, writable: true });

function fail(): never {
  throw new Error('broken by the page');
}

const both =
  (...all: (() => Restore)[]) =>
  () => {
    const restores = all.map((each) => each());
    return () => restores.forEach((restore) => restore());
  };

const throwing = { get: fail };
const network = ['network'];

export const brokenGlobals: readonly BrokenGlobal[] = [
  {
    name: 'fetch-undefined',
    does: 'sets fetch to undefined',
    fails: network,
    breaks: () => set(window, 'fetch', undefined),
  },
  { name: 'fetch-deleted', does: 'has no fetch', fails: network, breaks: () => change(window, 'fetch') },
  { name: 'fetch-word', does: 'has a word named fetch', fails: network, breaks: () => set(window, 'fetch', 'dog') },
  {
    name: 'fetch-trap',
    does: 'throws when fetch is read',
    fails: network,
    breaks: () => change(window, 'fetch', throwing),
  },
  {
    name: 'no-abort',
    does: 'has no AbortController',
    fails: network,
    mayWork: true,
    breaks: both(
      () => change(window, 'AbortController'),
      () => change(window, 'AbortSignal'),
    ),
  },
  {
    name: 'own-abort',
    does: 'has a polyfill of AbortController, whose signals fetch refuses',
    fails: network,
    mayWork: true,
    breaks: () => set(window, 'AbortController', OwnAbortController),
  },
  { name: 'text', does: 'pollutes Response.prototype.text', breaks: () => set(Response.prototype, 'text', fail) },
  { name: 'json', does: 'pollutes Response.prototype.json', breaks: () => set(Response.prototype, 'json', fail) },
  {
    name: 'no-body',
    does: 'has answers without streams',
    breaks: () => change(Response.prototype, 'body', { get: () => undefined }),
  },
  {
    name: 'headers',
    does: 'pollutes Headers.prototype.get',
    fails: network,
    mayWork: true,
    breaks: () => set(Headers.prototype, 'get', fail),
  },
  {
    name: 'no-reader',
    does: 'pollutes ReadableStream.prototype.getReader',
    fails: network,
    breaks: () => set(ReadableStream.prototype, 'getReader', undefined),
  },
  { name: 'no-decoder', does: 'has no TextDecoder', fails: network, breaks: () => change(window, 'TextDecoder') },
  { name: 'json-parse', does: 'breaks JSON.parse', fails: ['not-json'], breaks: () => set(JSON, 'parse', fail) },
  {
    name: 'json-stringify',
    does: 'breaks JSON.stringify',
    breaks: () => set(JSON, 'stringify', fail),
    fails: network,
    mayWork: true,
  },
  {
    name: 'to-json',
    does: 'has Array.prototype.toJSON, as old Prototype',
    breaks: () =>
      set(Array.prototype, 'toJSON', function (this: unknown[]) {
        return `[${this.join(', ')}]`;
      }),
  },
  {
    name: 'array-from',
    does: 'has the Array.from of MooTools 1.4, which wraps sets',
    breaks: () => set(Array, 'from', (item: unknown) => (item === null || item === undefined ? [] : [item])),
  },
  {
    name: 'object-method',
    does: 'gives all objects method: "POST", headers and a body',
    fails: network,
    mayWork: true,
    breaks: both(
      () => set(Object.prototype, 'method', 'POST'),
      () => set(Object.prototype, 'headers', { 'X-Own': '1' }),
      () => set(Object.prototype, 'body', 'x'),
    ),
  },
  {
    name: 'object-words',
    does: 'gives all objects a text, data, an error and a body',
    fails: ['network', 'not-json'],
    mayWork: true,
    breaks: both(
      ...['text', 'data', 'error', 'body'].map((name) => () => set(Object.prototype, name, 'from the page')),
    ),
  },
  { name: 'storage-denied', does: 'may not use localStorage', breaks: () => change(window, 'localStorage', throwing) },
  { name: 'storage-full', does: 'has a full localStorage', breaks: () => set(Storage.prototype, 'setItem', fail) },
  {
    name: 'storage-null',
    does: 'has a localStorage that is null',
    breaks: () => change(window, 'localStorage', { get: () => null }),
  },
  ...['garbage', '{"text":5}', '{"text":"{}","confirmed":"x"}', '[]', 'null', '{"text":null,"confirmed":1e400}'].map(
    (value, index) => ({
      name: `storage-corrupt-${index + 1}`,
      does: `finds ${value} in localStorage`,
      breaks: () => set(Storage.prototype, 'getItem', () => value),
    }),
  ),
  {
    name: 'no-warn',
    does: 'has a console without warn(), while the server answers 404',
    fault: '404',
    fails: ['status'],
    breaks: () => set(console, 'warn', undefined),
  },
  {
    name: 'warn-throws',
    does: 'throws at console.warn, while the server answers 404',
    fault: '404',
    fails: ['status'],
    breaks: () => set(console, 'warn', fail),
  },
];

/** What a polyfill can do where there is no AbortSignal. */
class OwnAbortController {
  readonly signal = Object.assign(document.createElement('i'), { aborted: false, reason: undefined });
  abort(reason: unknown): void {
    Object.assign(this.signal, { aborted: true, reason }).dispatchEvent(new Event('abort'));
  }
}

// Globals that a script of the page has taken away, replaced or wrapped before ours runs.
import type { Pollution } from './prototypes.js';

const FALLBACK = 'fallback';
/** With the document in the page all is well; what asks for it can't. */
const NOT_ASKED = ['widget', 'widget', FALLBACK, FALLBACK];
/** What has no times to tell needs no words for them. */
const NO_TIMES = [FALLBACK, 'widget', 'widget', FALLBACK];
/** What is marked for a widget stays as it is; the elements do without. */
const NOT_MARKED = ['widget', 'widget', 'widget', FALLBACK];

const throwing = (name: string) => `Object.defineProperty(window, '${name}', {
  configurable: true, get() { throw new Error('${name} is not for you.'); } });`;
const own = (name: string) => `var ${name} = { show: function () { return 'own'; } };`;

export const taken: Record<string, Pollution> = {
  'no-set': ['There is no Set.', `window.Set = undefined;`, FALLBACK],
  'no-map': ['There is no Map.', `window.Map = undefined;`, FALLBACK],
  'no-weak-map': ['There is no WeakMap.', `window.WeakMap = undefined;`, FALLBACK],
  'no-symbol': ['There is no Symbol.', `window.Symbol = undefined;`, FALLBACK],
  'no-promise': ['There is no Promise.', `window.Promise = undefined;`, NOT_ASKED],
  'no-proxy': ['There is no Proxy.', `window.Proxy = undefined;`],
  'no-reflect': ['There is no Reflect.', `window.Reflect = undefined;`],
  'no-url': ['There is no URL.', `window.URL = undefined;`, NOT_ASKED],
  'no-intl': ['There is no Intl.', `window.Intl = undefined;`],
  'no-fetch': ['There is no fetch.', `window.fetch = undefined;`, NOT_ASKED],
  'no-abort-controller': ['There is no AbortController.', `window.AbortController = undefined;`, NOT_ASKED],
  'no-structured-clone': ['There is no structuredClone.', `window.structuredClone = undefined;`],
  'no-queue-microtask': ['There is no queueMicrotask.', `window.queueMicrotask = undefined;`],
  'no-animation-frame': ['There is no requestAnimationFrame.', `window.requestAnimationFrame = undefined;`],
  'no-mutation-observer': ['There is no MutationObserver.', `window.MutationObserver = undefined;`, NOT_MARKED],
  'no-local-storage': ['Reading localStorage throws.', throwing('localStorage')],
  'no-console': ['There is no console.', `window.console = undefined;`],
  'no-css': ['There is no CSS.supports.', `window.CSS = undefined;`],
  'no-style-sheets': ['There are no constructed style sheets.', `window.CSSStyleSheet = undefined;`],
  'no-shadow-root': ['There is no ShadowRoot to ask for.', `window.ShadowRoot = undefined;`],
  'no-attach-shadow': ['Elements can have no shadow.', `Element.prototype.attachShadow = undefined;`, FALLBACK],
  'no-internals': ['Elements have no internals.', `HTMLElement.prototype.attachInternals = undefined;`],
  'no-custom-elements': [
    'There are no custom elements.',
    `Object.defineProperty(window, 'customElements', { value: undefined });`,
    FALLBACK,
  ],
  'no-text-decoder': ['There is no TextDecoder.', `window.TextDecoder = undefined;`, NOT_ASKED],
  'no-performance': [
    'There is no performance.now.',
    `Object.defineProperty(window, 'performance', { value: {} });`,
    FALLBACK,
  ],
  'no-trusted-types': ['There are no trusted types.', `Object.defineProperty(window, 'trustedTypes', { value: {} });`],
  'no-has-own': ['There is no Object.hasOwn.', `Object.hasOwn = undefined;`, FALLBACK],
};

export const named: Record<string, Pollution> = Object.fromEntries(
  [
    ['Map', FALLBACK],
    ['URL', NOT_ASKED],
    ['CSS', 'widget'],
    ['Text', 'widget'],
    ['Node', 'widget'],
    ['Comment', 'widget'],
    ['Range', 'widget'],
    ['Intl', 'widget'],
    ['Event', 'widget'],
    ['Element', 'widget'],
  ].map(([name = '', sees]) => [
    `own-${name.toString().toLowerCase()}`,
    [`The page has a variable of its own named ${String(name)}.`, own(String(name)), sees],
  ]),
);

export const replaced: Record<string, Pollution> = {
  'document-class': ['window.Document was replaced, as by MooTools.', `window.Document = function () {};`],
  'event-throws': ['new Event(…) throws, as with MooTools.', `window.Event = function () { throw new Error('E'); };`],
  'html-element-wrapped': [
    'HTMLElement was wrapped, for classes that were compiled to functions.',
    `{ const Own = HTMLElement;
       window.HTMLElement = function HTMLElement() { return Reflect.construct(Own, [], this.constructor); };
       HTMLElement.prototype = Own.prototype; Own.prototype.constructor = HTMLElement;
       Object.setPrototypeOf(HTMLElement, Own); }`,
  ],
  'promise-without-resolve': [
    'Promise is an old polyfill that knows no resolve().',
    `window.Promise = class extends Promise { static resolve = undefined; };`,
    NOT_ASKED,
  ],
  'promise-wrapped': [
    'Promise is wrapped, as by Zone.js.',
    `window.Promise = class ZoneAwarePromise extends Promise {};`,
  ],
  'promise-then-wrapped': [
    'Promise.prototype.then is wrapped.',
    `{ const { then } = Promise.prototype;
       Promise.prototype.then = function (...both) { return then.apply(this, both); }; }`,
  ],
  'date-subclass': ['Date is a subclass of Date.', `window.Date = class extends Date { week() { return 1; } };`],
  'date-stopped': ['The clock stands still on 1 February 2026.', `Date.now = () => 1769936400000;`],
  'date-1970': ['The clock says 1970.', `Date.now = () => 0;`],
  'date-nonsense': ['Date.now() gives NaN.', `Date.now = () => NaN;`],
  'date-no-now': ['There is no Date.now.', `Date.now = undefined;`, FALLBACK],
  'date-to-iso-string': [
    'toISOString throws.',
    `Date.prototype.toISOString = () => { throw new Error('ISO'); };`,
    NO_TIMES,
  ],
  'json-parse-wrapped': [
    'JSON.parse is wrapped.',
    `{ const { parse } = JSON; JSON.parse = function (text, with_) { return parse.call(this, text, with_); }; }`,
  ],
  'json-parse-throws': ['JSON.parse throws.', `JSON.parse = () => { throw new Error('JSON'); };`, FALLBACK],
  'json-parse-nonsense': ['JSON.parse gives a list.', `JSON.parse = () => [1, 2];`, FALLBACK],
  'json-stringify-throws': ['JSON.stringify throws.', `JSON.stringify = () => { throw new Error('JSON'); };`, FALLBACK],
  'object-create-old': [
    'Object.create is the oldest polyfill.',
    `Object.create = function (from) { function F() {} F.prototype = from; return new F(); };`,
  ],
  'object-keys-old': [
    'Object.keys gives inherited names too, and every object has some.',
    `Object.prototype.each = () => {}; Object.keys = (o) => { const keys = []; for (const key in o) keys.push(key); return keys; };`,
  ],
  'fetch-throws': ['fetch throws.', `window.fetch = () => { throw new Error('No.'); };`, NOT_ASKED],
  'fetch-nonsense': ['fetch gives a number.', `window.fetch = () => 42;`, NOT_ASKED],
  'fetch-never': ['fetch never answers.', `window.fetch = () => new Promise(() => {});`, NOT_ASKED],
  'local-storage-nonsense': [
    'localStorage gives numbers.',
    `Storage.prototype.getItem = () => 5; Storage.prototype.setItem = () => 5;`,
  ],
  'queue-microtask-at-once': ['queueMicrotask calls at once.', `window.queueMicrotask = (f) => f();`],
  'timers-objects': [
    'setTimeout gives objects.',
    `{ const own = setTimeout; window.setTimeout = (...given) => ({ id: own(...given) }); }`,
  ],
  'observer-never-calls': [
    'MutationObserver sees nothing.',
    `window.MutationObserver = class { observe() {} disconnect() {} takeRecords() { return []; } };`,
    NOT_MARKED,
  ],
  'match-media-throws': [
    'matchMedia throws.',
    `window.matchMedia = () => { throw new Error('media'); };`,
    ['widget', FALLBACK, 'widget', 'widget'],
  ],
  'console-throws': ['console.warn throws.', `console.warn = () => { throw new Error('console'); };`],
  'on-error': [
    'The page’s onerror stops all errors.',
    `window.onerror = () => { document.title = 'An error'; return true; };`,
  ],
};

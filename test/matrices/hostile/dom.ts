// What a script of the page has made of the document's own functions before ours runs.
import type { Pollution } from './prototypes.js';

const FALLBACK = 'fallback';
const NOT_MARKED = ['widget', 'widget', 'widget', FALLBACK];

export const dom: Record<string, Pollution> = {
  'define-wrapped': [
    'customElements.define is wrapped.',
    `{ const { define } = CustomElementRegistry.prototype;
       CustomElementRegistry.prototype.define = function (...given) { return define.apply(this, given); }; }`,
  ],
  'define-stand-in': [
    'customElements.define puts a subclass in place of every class.',
    `{ const { define } = CustomElementRegistry.prototype;
       CustomElementRegistry.prototype.define = function (name, own, more) { return define.call(this, name, class extends own {}, more); }; }`,
  ],
  'define-throws': [
    'customElements.define throws.',
    `customElements.define = () => { throw new Error('No.'); };`,
    FALLBACK,
  ],
  'when-defined-throws': [
    'customElements.whenDefined throws.',
    `customElements.whenDefined = () => { throw new Error('No.'); };`,
    NOT_MARKED,
  ],
  'attach-shadow-wrapped': [
    'attachShadow is wrapped.',
    `{ const { attachShadow } = Element.prototype;
       Element.prototype.attachShadow = function (how) { return attachShadow.call(this, { ...how }); }; }`,
  ],
  'attach-shadow-throws': [
    'attachShadow throws.',
    `Element.prototype.attachShadow = () => { throw new Error('No.'); };`,
    FALLBACK,
  ],
  'attach-shadow-nothing': ['attachShadow gives nothing.', `Element.prototype.attachShadow = () => {};`, FALLBACK],
  'get-attribute-wrapped': [
    'getAttribute is wrapped.',
    `{ const own = Element.prototype.getAttribute; Element.prototype.getAttribute = function (name) { return own.call(this, name); }; }`,
  ],
  'get-attribute-throws': [
    'getAttribute throws.',
    `Element.prototype.getAttribute = () => { throw new Error('No.'); };`,
    FALLBACK,
  ],
  'has-child-nodes-throws': [
    'hasChildNodes throws.',
    `Node.prototype.hasChildNodes = () => { throw new Error('No.'); };`,
  ],
  'set-html-text': [
    'setHTML makes a text of its markup.',
    `Element.prototype.setHTML = function (html) { this.textContent = html; };`,
    FALLBACK,
  ],
  'set-html-bare': [
    'setHTML is wrapped, and takes no options: comments go.',
    `{ const own = Element.prototype.setHTML; Element.prototype.setHTML = function (html) { own.call(this, html); }; }`,
    FALLBACK,
  ],
  'node-type-nothing': [
    'No node has a type.',
    `Object.defineProperty(Node.prototype, 'nodeType', { get() {} });`,
    FALLBACK,
  ],
  'append-old': [
    'Elements’ append is that of an old library, for one node.',
    `Element.prototype.append = function (node) { this.appendChild(node); };`,
  ],
  'remove-old': [
    'Elements’ remove takes away a child.',
    `Element.prototype.remove = function (child) { return this.removeChild(child); };`,
  ],
  'inner-html-throws': [
    'Setting innerHTML throws.',
    `Object.defineProperty(Element.prototype, 'innerHTML', { set() { throw new Error('No.'); } });`,
  ],
  'inner-html-wrapped': [
    'Setting innerHTML goes through a filter that takes away comments.',
    `{ const { set } = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
       Object.defineProperty(Element.prototype, 'innerHTML', { configurable: true,
         set(html) { set.call(this, html.replace(/<!--.*?-->|<[?!][^>]*>/g, '')); } }); }`,
  ],
  'tree-walker': [
    'document.createTreeWalker throws.',
    `document.createTreeWalker = () => { throw new Error('No.'); };`,
  ],
  'import-node': ['document.importNode gives nothing.', `document.importNode = () => null;`],
  'create-element': [
    'document.createElement is wrapped.',
    `{ const own = document.createElement; document.createElement = function (...given) { return own.apply(document, given); }; }`,
  ],
  'create-comment': [
    'document.createComment throws.',
    `document.createComment = () => { throw new Error('No.'); };`,
    FALLBACK,
  ],
  'dispatch-event-throws': [
    'dispatchEvent throws.',
    `EventTarget.prototype.dispatchEvent = () => { throw new Error('No.'); };`,
  ],
  'listener-throws': [
    'A listener of the page throws at each of our events.',
    `for (const name of ['ikp-load', 'ikp-error']) addEventListener(name, () => { document.title = name; });`,
  ],
  'add-event-listener': [
    'addEventListener throws.',
    `EventTarget.prototype.addEventListener = () => { throw new Error('No.'); };`,
    FALLBACK,
  ],
  'query-selector-all': [
    'document.querySelectorAll gives a list of one library.',
    `document.querySelectorAll = () => ({ length: 0, each() {} });`,
  ],
};

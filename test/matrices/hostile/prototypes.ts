// What a script of the page has done to prototypes that all scripts share, before ours runs.

/** By a name for each: a sentence, the page's script, and what is seen, `widget` where nothing is said. */
export type Pollution = readonly [says: string, code: string, sees?: string | readonly string[]];

const all = (names: string, value: string) =>
  `for (const name of '${names}'.split(' ')) Object.prototype[name] = ${value};`;

const FALLBACK = 'fallback';

export const objects: Record<string, Pollution> = {
  'object-value': ['Every object has a value.', `Object.prototype.value = 1;`],
  'object-get': ['Every object has a word named get.', `Object.prototype.get = 'got';`],
  'object-set': ['Every object has a word named set.', `Object.prototype.set = 'set';`],
  'object-accessors': ['Every object has functions get and set.', all('get set', '() => 1')],
  'object-enumerable': ['Every object has enumerable: true.', `Object.prototype.enumerable = true;`],
  'object-configurable': ['Every object has configurable: true.', `Object.prototype.configurable = true;`],
  'object-writable': ['Every object has writable: true.', `Object.prototype.writable = true;`],
  'object-notice': ['Every object has a notice.', `Object.prototype.notice = { revision: 9 };`],
  'object-failure': ['Every object has a failure.', `Object.prototype.failure = { message: 'F', problems: [] };`],
  'object-text': ['Every object has a text.', `Object.prototype.text = 'text';`],
  'object-document-fields': [
    'Every object has all the fields of a notice.',
    all(
      'revision updated timeZone language languages outages loginMethods scamWarning id kind title summary start end ' +
        'affects method state channels updates notes operator name href lead steps rules report phone email links',
      `'polluted'`,
    ),
    // fetch takes `method` from every object.
    ['widget', 'widget', FALLBACK, FALLBACK],
  ],
  'object-our-names': [
    'Every object has the names that our own objects use.',
    all('document src mirrors refresh problems confirmed outcome retryAfter clockMoved severity path code', `'x'`),
  ],
  'object-options': [
    'Every object has options of the platform.',
    all('signal once passive capture bubbles cancelable composed detail mode delegatesFocus slotAssignment', 'null'),
    FALLBACK,
  ],
  'object-observer-options': [
    'Every object has options of observers.',
    all('attributes childList subtree characterData attributeOldValue', 'true'),
  ],
  'object-iterator': [
    'Every object can be gone through.',
    `Object.prototype[Symbol.iterator] = function* () { yield* Object.values(this); };`,
  ],
  'object-each': [
    'Every object has the functions of old libraries, each, extend, keys, clone and toJSON.',
    all('each extend keys clone toJSON inspect', 'function () { return this; }'),
  ],
  'object-then': [
    'Every object is a promise that never ends.',
    `Object.prototype.then = function () {};`,
    ['widget', 'widget', FALLBACK, FALLBACK],
  ],
  'object-to-string': ['Every object is the text "x".', `Object.prototype.toString = () => 'x';`],
  'object-value-of': ['Every object counts as 5.', `Object.prototype.valueOf = () => 5;`],
  'object-has-own': [
    'hasOwnProperty always says yes: Lit watches no attributes.',
    `Object.prototype.hasOwnProperty = () => true;`,
    ['widget', 'widget', FALLBACK, FALLBACK],
  ],
  'object-constructor': ['No object has a constructor.', `Object.prototype.constructor = undefined;`],
  'object-proto': ['__proto__ was taken away.', `delete Object.prototype.__proto__;`],
  'object-lit': [
    'Every object looks like a template and a node to lit.',
    all('_$litType$ _$litDirective$ nodeType raw h strings values', '1'),
    FALLBACK,
  ],
  'object-frozen': ['Object.prototype is frozen.', `Object.freeze(Object.prototype);`],
};

const everyBuiltIn = `for (const name of Reflect.ownKeys(window)) {
  const value = Reflect.getOwnPropertyDescriptor(window, name).value;
  if (typeof value === 'function' && value.prototype && value !== Window) Object.freeze(value.prototype);
}`;

export const lists: Record<string, Pollution> = {
  'array-each': [
    'Lists have 35 more functions, which for…in finds.',
    `for (let i = 0; i < 35; i++) Array.prototype['method' + i] = function () { return this; };`,
  ],
  'array-from-wraps': ['Array.from wraps what it is given, as in MooTools.', `Array.from = (item) => [item];`],
  'array-from-empty': ['Array.from knows no sets, as in Prototype.', `Array.from = (list) => Array(list.length | 0);`],
  'array-no-entries': ['Lists have no entries().', `Array.prototype.entries = undefined;`],
  'array-no-flat-map': ['Lists have no flatMap().', `Array.prototype.flatMap = undefined;`, FALLBACK],
  'array-includes': [
    'Lists have an includes() that searches texts for a part.',
    `Array.prototype.includes = function (part) { return this.some((item) => String(item).indexOf(part) >= 0); };`,
  ],
  'array-to-json': [
    'Lists have the toJSON of old libraries, which breaks JSON.stringify.',
    `Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };`,
  ],
  'array-is-array': [
    'Array.isArray was replaced by a check of the constructor.',
    `Array.isArray = (x) => !!x && x.constructor === Array;`,
  ],
  'array-map-throws': [
    'Array.prototype.map throws.',
    `Array.prototype.map = () => { throw new Error('map'); };`,
    FALLBACK,
  ],
  'array-iterator-throws': [
    'Going through a list throws.',
    `Array.prototype[Symbol.iterator] = () => { throw new Error('no'); };`,
    FALLBACK,
  ],
  'array-frozen': ['Array.prototype is frozen.', `Object.freeze(Array.prototype);`],
  'all-frozen': ['All prototypes are frozen.', everyBuiltIn],
};

export const texts: Record<string, Pollution> = {
  'string-replace': [
    'String.prototype.replace takes no functions, as in very old browsers.',
    `{ const replace = String.prototype.replace;
       String.prototype.replace = function (a, b) { return replace.call(this, a, String(b)); }; }`,
  ],
  'string-trim': ['String.prototype.trim gives null.', `String.prototype.trim = () => null;`, FALLBACK],
  'string-split-throws': [
    'String.prototype.split throws.',
    `String.prototype.split = () => { throw new Error('s'); };`,
    FALLBACK,
  ],
  'string-starts-with': [
    'Texts have no startsWith, endsWith and includes.',
    `for (const name of ['startsWith', 'endsWith', 'includes']) delete String.prototype[name];`,
    FALLBACK,
  ],
  'string-strip': [
    'Texts have 40 more functions.',
    `for (let i = 0; i < 40; i++) String.prototype['method' + i] = () => '';`,
  ],
  'regexp-exec': [
    'RegExp.prototype.exec is wrapped.',
    `{ const exec = RegExp.prototype.exec; RegExp.prototype.exec = function (text) { return exec.call(this, text); }; }`,
  ],
  'number-methods': [
    'Numbers have the functions of Prototype.',
    `Number.prototype.times = Number.prototype.succ = () => 0;`,
  ],
};

export const functions: Record<string, Pollution> = {
  'function-bind': [
    'Function.prototype.bind is that of Prototype 1.6.',
    `Function.prototype.bind = function (that, ...first) {
       const own = this; return function (...rest) { return own.apply(that, first.concat(rest)); };
     };`,
  ],
  'function-more': [
    'Functions have the functions of Prototype: wrap, curry, delay, defer.',
    `for (const name of ['wrap', 'curry', 'delay', 'defer', 'methodize']) Function.prototype[name] = function () { return this; };`,
  ],
  'function-call-apply': [
    'Function.prototype.call and apply are wrapped.',
    `for (const name of ['call', 'apply']) {
       const own = Function.prototype[name];
       Function.prototype[name] = function (...given) { return Reflect.apply(own, this, given); };
     }`,
  ],
  'function-frozen': ['Function.prototype is frozen.', `Object.freeze(Function.prototype);`],
};

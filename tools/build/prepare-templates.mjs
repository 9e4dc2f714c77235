// @ts-check
// In the single file, templates are made of what a few lines of script can read (src/single/prepared-template.ts), without
// the browser's parser for HTML, which pages may forbid (Trusted Types): `<p;id=~>~</>`. A value goes where `~` is; `;`
// stands before each attribute; `</>` closes the last element. So src/single/templates.ts, which stands there in
// lit-html's place, needs no parser of its own, and a template is a text instead of a list of texts.
import { parseFragment } from 'parse5';

/**
 * @typedef {{ type: string, start: number, end: number, tag?: any, quasi?: any }} Node
 */

/** A plugin of vite that prepares the templates of our modules. */
export function prepareTemplates() {
  return {
    name: 'prepare-templates',
    /** @this {any} */
    transform(/** @type {string} */ code, /** @type {string} */ id) {
      if (id.includes('node_modules') || !code.includes('lit/html.js')) return undefined;
      return { code: replaced(code, this.parse(code), id), map: null };
    },
  };
}

/** @returns {string} the code of a node, with its templates prepared */
function replaced(/** @type {string} */ code, /** @type {Node} */ node, /** @type {string} */ id) {
  let [result, from] = ['', node.start];
  for (const template of templatesIn(node)) {
    result += code.slice(from, template.start) + prepared(code, template, id);
    from = template.end;
  }
  return result + code.slice(from, node.end);
}

/** @returns {Node[]} the outermost templates in a node, in order */
function templatesIn(/** @type {any} */ node) {
  if (typeof node !== 'object' || node === null) return [];
  if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'html') return [node];
  return Object.values(node).flatMap(templatesIn);
}

/** @returns {string} the call in place of a template */
function prepared(/** @type {string} */ code, /** @type {Node} */ { quasi }, /** @type {string} */ id) {
  /** @type {string[]} */
  const texts = quasi.quasis.map((/** @type {any} */ part) => part.value.cooked);
  const expressions = quasi.expressions.map((/** @type {Node} */ node) => replaced(code, node, id));
  return `html(${[JSON.stringify(prepare(texts, id)), ...expressions]})`;
}

/** Stands for a value while the template is parsed; `~` is one in what comes out. */
const VALUE = '\u{f8ff}';

const VOID = ['br', 'hr', 'img', 'input', 'wbr'];

/**
 * @param {readonly string[]} texts what stands around the values
 * @param {string} where for errors
 * @returns {string} the template as one text
 */
export function prepare(texts, where) {
  const markup = texts.join(VALUE);
  const refuse = (/** @type {string} */ what) => new Error(`${where}: ${what} in ${texts.join('${…}')}`);
  if (/[~\u{f8ff}]/u.test(texts.join(''))) throw refuse('there is ~');
  const onParseError = (/** @type {{ code: string }} */ { code }) => {
    throw refuse(code);
  };
  return write(parseFragment(markup, { onParseError, sourceCodeLocationInfo: true }));

  /** @returns {string} */
  function write(/** @type {any} */ { childNodes }) {
    return childNodes.map(writeNode).join('');
  }

  /** @returns {string} */
  function writeNode(/** @type {any} */ node) {
    if (node.nodeName === '#text') {
      if (/[<>]/.test(node.value)) throw refuse('a text has < or >');
      return node.value.replaceAll(VALUE, '~');
    }
    const { tagName, attrs, sourceCodeLocation } = node;
    if (!/^[a-z]+[1-6]?$/.test(tagName ?? '')) throw refuse(`${tagName ?? node.nodeName} can’t be prepared`);
    if (!VOID.includes(tagName) && !sourceCodeLocation?.endTag) throw refuse(`<${tagName}> is not closed`);
    return `<${tagName}${attrs.map(writeAttribute).join('')}>${write(node)}</>`;
  }

  /** @returns {string} */
  function writeAttribute(/** @type {{ name: string, value: string }} */ { name, value }) {
    // The parser makes its names small.
    if (!/^[.@]?[a-zA-Z1-9-]+$/.test(name) || !markup.includes(` ${name}`) || /[<>;]/.test(value))
      throw refuse(`${name} is no attribute that can be prepared`);
    return `;${name}${value && '='}${value.replaceAll(VALUE, '~')}`;
  }
}

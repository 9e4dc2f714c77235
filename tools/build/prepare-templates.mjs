// @ts-check
// In the single file, templates are prepared for the browser's own parser: a place for content is the comment `<?>`, an
// attribute with values has `$` at the end of its name and `~` where a value goes. So src/single/templates.ts, which stands
// there in lit-html's place, needs no parser of its own, and a template is a text instead of a list of texts.

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

/**
 * @param {readonly string[]} texts what stands around the values
 * @param {string} where for errors
 * @returns {string} the template as one text
 */
export function prepare(texts, where) {
  if (texts.some((text) => /[~]|\$=|<\?/.test(text))) throw new Error(`${where}: a template has ~, $= or <? in it.`);
  let result = '';
  for (const [index, text] of texts.entries()) {
    result += text;
    if (index === texts.length - 1) break;
    const tag = result.lastIndexOf('<');
    if (tag <= result.lastIndexOf('>')) {
      result += '<?>';
      continue;
    }
    const attribute = /\s([^\s"'<>=/]+)=("[^"]*|'[^']*|)$/.exec(result);
    const [, name = '', value = ''] = attribute ?? [];
    const property = name.replace(/^\./, '').replace(/\$$/, '');
    if (!attribute || property !== property.toLowerCase())
      throw new Error(`${where}: a value in ${result.slice(tag)} is neither content nor that of an attribute.`);
    result = `${result.slice(0, attribute.index + 1)}${name.replace(/\$$/, '')}$=${value}~`;
  }
  // Content grows and shrinks before the node that follows it: where none does, a comment must.
  return texts.length > 1 && texts.at(-1) === '' ? `${result}<!>` : result;
}

// @ts-check
// The same schema as a table of a few hundred bytes, which `parse` interprets in the browser: a whole JSON Schema with
// its descriptions, or a validator for one, would cost more than the widgets themselves.
/** @typedef {Record<string, any>} Schema */

/**
 * Every object type that a notice document can hold, as `{ Type: { field: 'string[]!' } }`: a type's or alias's name or
 * the allowed words, `[]` for a list of them, `!` for a field that must be there; the field `*` stands for any name.
 * @param {Schema} schema
 * @returns {string} a TypeScript module
 */
export function shapeModule(schema) {
  /** @type {Record<string, Record<string, string>>} */
  const shape = {};
  const queue = ['NoticeDocument'];
  for (const name of queue) {
    const def = schema.$defs[name];
    // Texts, instants and the like are known to the interpreter by their name.
    if (def.type !== 'object' || shape[name]) continue;
    const required = new Set(def.required);
    /** @type {[string, Schema][]} */
    const fields = def.properties ? Object.entries(def.properties) : [['*', def.additionalProperties]];
    shape[name] = Object.fromEntries(
      fields.map(([field, type]) => [field, describe(type, `${name}.${field}`) + (required.has(field) ? '!' : '')]),
    );
    for (const [, type] of fields) {
      const ref = (type.items ?? type).$ref;
      if (ref) queue.push(nameOf(ref));
    }
  }
  return `// Generated from ../document.ts by \`npm run generate\`. Do not edit.\nexport const shape = ${JSON.stringify(shape)} as const;\n`;
}

/** @returns {string} */
function describe(/** @type {Schema} */ type, /** @type {string} */ where) {
  if (type.$ref) return nameOf(type.$ref);
  if (type.type === 'array') return `${describe(type.items, where)}[]`;
  if (type.enum) return type.enum.join('|');
  if (type.const) return String(type.const);
  if (typeof type.type === 'string' && type.type !== 'object') return type.type;
  throw new Error(`${where}: the table has no form for ${JSON.stringify(type)}; give that type a name of its own`);
}

const nameOf = (/** @type {string} */ ref) => ref.slice('#/$defs/'.length);

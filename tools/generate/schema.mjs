// @ts-check
// The JSON Schema of the notice document, from the types and comments in src/notice/document.ts.
import { readFileSync } from 'node:fs';
import { createGenerator } from 'ts-json-schema-generator';

/** @typedef {Record<string, any>} Schema */

const source = 'src/notice/document.ts';

/** @returns {Schema} the schema as it is published in `notice.schema.json` */
export function noticeSchema() {
  const draft7 = createGenerator({
    path: source,
    type: 'NoticeDocument',
    tsconfig: 'tsconfig.base.json',
    expose: 'export',
    jsDoc: 'extended',
    // The order of the source is the order in which editors offer the fields.
    sortProps: false,
    skipTypeCheck: true,
  }).createSchema('NoticeDocument');
  const $defs = /** @type {Schema} */ (toDefs(draft7.definitions));
  // The pattern says how an instant is written, the format also rejects the 31st of February.
  $defs.Instant.format = 'date-time';
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:ikp-widgets:notice.schema.json',
    title: 'Notice document of ikp-widgets',
    description: $defs.NoticeDocument.description,
    $ref: '#/$defs/NoticeDocument',
    $defs,
  };
  // Strict validators want a type beside every pattern, even where the referenced type has it.
  for (const def of Object.values($defs)) {
    for (const property of Object.values(def.properties ?? {})) {
      if (property.$ref && property.pattern) property.type = 'string';
    }
  }
  limit($defs, limits());
  const bare = undescribed($defs);
  if (bare.length > 0) throw new Error(`${source}: these need a comment that describes them: ${bare.join(', ')}`);
  describeInPlace($defs);
  return schema;
}

/**
 * Editors show the description of a type before that of a field that has it, and then nothing of the field: so the types
 * of single values and texts are described where they are used, after what the field means.
 */
function describeInPlace(/** @type {Record<string, Schema>} */ $defs) {
  const isValue = (/** @type {Schema} */ def) => !def.properties;
  /** @type {Record<string, string>} */
  const told = {};
  for (const [name, def] of Object.entries($defs)) {
    if (!isValue(def)) continue;
    told[`#/$defs/${name}`] = def.description;
    def.$comment = def.description;
    delete def.description;
  }
  for (const def of Object.values($defs)) {
    for (const property of Object.values(def.properties ?? {})) {
      for (const place of [property, property.items ?? {}]) {
        const type = told[place.$ref];
        if (type) place.description = [place.description, type].filter(Boolean).join('\n\n');
      }
    }
  }
}

/** @returns {Record<string, number>} the figures in src/notice/limits.ts, by their names */
function limits() {
  const code = readFileSync('src/notice/limits.ts', 'utf8');
  const figures = code.matchAll(/^export const (\w+) = ([\d_]+);$/gm);
  return Object.fromEntries(
    [...figures].map(([, name = '', figure = '']) => [name, Number(figure.replaceAll('_', ''))]),
  );
}

/** Writes the limits of the reader into every string, list and map. */
function limit(/** @type {unknown} */ node, /** @type {Record<string, number>} */ figures) {
  if (typeof node !== 'object' || node === null) return;
  const def = /** @type {Schema} */ (node);
  if (def.type === 'string' && !def.enum && !def.const) def.maxLength = figures.MAX_LENGTH;
  if (def.type === 'array') def.maxItems = figures.MAX_ITEMS;
  if (def.type === 'object' && !def.properties) def.maxProperties = figures.MAX_ITEMS;
  for (const child of Object.values(def)) limit(child, figures);
}

/** @returns {unknown} the same with the keyword names of 2020-12; `examples` and the like are left alone */
function toDefs(/** @type {unknown} */ node) {
  if (Array.isArray(node)) return node.map(toDefs);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' ? String(value).replace('#/definitions/', '#/$defs/') : toDefs(value),
    ]),
  );
}

/** @returns {string[]} the types and fields without a description */
function undescribed(/** @type {Schema} */ $defs) {
  return Object.entries($defs).flatMap(([name, def]) => [
    ...(def.description ? [] : [name]),
    ...Object.entries(def.properties ?? {})
      .filter(([, property]) => !property.description)
      .map(([property]) => `${name}.${property}`),
  ]);
}

// The JSON Schema of the notice document, from the types and comments in src/notice/document.ts.
import { readFileSync } from 'node:fs';
import { createGenerator } from 'ts-json-schema-generator';

type Schema = Record<string, any>;

const source = 'src/notice/document.ts';

/** @returns the schema as it is published in `notice.schema.json` */
export function noticeSchema(): Schema {
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
  const $defs = toDefs(draft7.definitions) as Schema;
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
    for (const property of Object.values<Schema>(def.properties ?? {})) {
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
function describeInPlace($defs: Record<string, Schema>) {
  const isValue = (def: Schema) => !def.properties;
  const told: Record<string, string> = {};
  for (const [name, def] of Object.entries($defs)) {
    if (!isValue(def)) continue;
    told[`#/$defs/${name}`] = def.description;
    def.$comment = def.description;
    delete def.description;
  }
  for (const def of Object.values($defs)) {
    for (const property of Object.values<Schema>(def.properties ?? {})) {
      for (const place of [property, property.items ?? {}]) {
        const type = told[place.$ref];
        if (type) place.description = [place.description, type].filter(Boolean).join('\n\n');
      }
    }
  }
}

/** @returns the figures in src/notice/limits.ts, by their names */
function limits(): Record<string, number> {
  const code = readFileSync('src/notice/limits.ts', 'utf8');
  const figures = code.matchAll(/^export const (\w+) = ([\d_]+);$/gm);
  return Object.fromEntries(
    [...figures].map(([, name = '', figure = '']) => [name, Number(figure.replaceAll('_', ''))]),
  );
}

/** Writes the limits of the reader into every string, list and map. */
function limit(node: unknown, figures: Record<string, number>) {
  if (typeof node !== 'object' || node === null) return;
  const def = node as Schema;
  if (def.type === 'string' && !def.enum && !def.const) def.maxLength = figures.MAX_LENGTH;
  if (def.type === 'array') def.maxItems = figures.MAX_ITEMS;
  if (def.type === 'object' && !def.properties) def.maxProperties = figures.MAX_ITEMS;
  for (const child of Object.values(def)) limit(child, figures);
}

/** @returns the same with the keyword names of 2020-12; `examples` and the like are left alone */
function toDefs(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(toDefs);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' ? String(value).replace('#/definitions/', '#/$defs/') : toDefs(value),
    ]),
  );
}

/** @returns the types and fields without a description */
function undescribed($defs: Schema): string[] {
  return Object.entries($defs).flatMap(([name, def]) => [
    ...(def.description ? [] : [name]),
    ...Object.entries<Schema>(def.properties ?? {})
      .filter(([, property]) => !property.description)
      .map(([property]) => `${name}.${property}`),
  ]);
}

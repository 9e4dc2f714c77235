// The same schema as a table of a few hundred bytes, which widgets interpret in the browser: a whole JSON Schema with
// its descriptions, or a validator for one, would cost more than the widgets themselves.
type Schema = Record<string, any>;

/** What the table calls the kinds of single values, by their types: short, and most make the code of a problem. */
const KINDS = {
  Text: '',
  Id: 'id',
  Instant: 'instant',
  TimeZone: 'time-zone',
  LanguageTag: 'language',
  Href: 'href',
  SecureHref: 'https',
  Phone: 'phone',
  Email: 'email',
} as Record<string, string>;

/**
 * The document as a table: an object has its fields, `!` at the end of those that must be there, or `*` for any name;
 * `[…]` is a list; a string is a kind of value, or the allowed words with `|` between them.
 * @returns a TypeScript module
 */
export function shapeModule(schema: Schema): string {
  const shape = shapeOf({ $ref: schema.$ref }, schema.$defs, 'NoticeDocument');
  return `// Generated from ../document.ts by \`npm run generate\`. Do not edit.
import type { ObjectShape } from '../shape.js';

export const noticeShape: ObjectShape = ${JSON.stringify(shape)};
`;
}

function shapeOf(type: Schema, $defs: Schema, where: string): unknown {
  if (type.$ref) {
    const name = type.$ref.slice('#/$defs/'.length);
    return KINDS[name] ?? shapeOf($defs[name], $defs, name);
  }
  if (type.type === 'array') return [shapeOf(type.items, $defs, where)];
  if (type.enum) return type.enum.join('|');
  if (type.const) return String(type.const);
  if (type.type === 'string' || type.type === 'integer') return type.type;
  if (type.type !== 'object')
    throw new Error(`${where}: the table has no form for ${JSON.stringify(type)}; give that type a name of its own`);
  if (!type.properties) return { '*': shapeOf(type.additionalProperties, $defs, where) };
  const required = new Set(type.required);
  return Object.fromEntries(
    Object.entries<Schema>(type.properties).map(([field, def]) => [
      required.has(field) ? `${field}!` : field,
      shapeOf(def, $defs, `${where}.${field}`),
    ]),
  );
}

import { nothing, type TemplateResult } from 'lit/html.js';

/** What the templates of the views say, in order: tags and words. */
export type Piece =
  | { readonly kind: 'open'; readonly tag: string; readonly attributes: Readonly<Record<string, unknown>> }
  | { readonly kind: 'close'; readonly tag: string }
  | { readonly kind: 'words'; readonly words: string };

// eslint-disable-next-line no-control-regex -- a character that no template has
const HOLE = /\u0001(\d+)\u0001/;
const TOKEN = /<(\/?)([a-z][\w-]*)([^>]*)>|[^<]+/g;
const ATTRIBUTE = /([.@?]?[\w:-]+)(?:\s*=\s*("[^"]*"|[^\s"'>]+))?/g;

/** Reads a template as it is: what a browser would put on the page, without a page. */
export function* pieces(value: unknown): Generator<Piece> {
  if (value === undefined || value === null || value === false || value === nothing) return;
  if (Array.isArray(value)) for (const each of value as unknown[]) yield* pieces(each);
  else if (isTemplate(value)) yield* piecesOf(value);
  else if (typeof value === 'string' || typeof value === 'number') yield { kind: 'words', words: String(value) };
}

function* piecesOf({ strings, values }: TemplateResult): Generator<Piece> {
  const markup = strings.reduce((text, next, index) => `${text}\u0001${index - 1}\u0001${next}`);
  for (const [token, slash, tag, attributes] of markup.matchAll(TOKEN)) {
    if (tag === undefined) {
      for (const [index, part] of token.split(HOLE).entries()) {
        if (index % 2) yield* pieces(values[Number(part)]);
        else if (part) yield { kind: 'words', words: part };
      }
    } else if (slash) yield { kind: 'close', tag };
    else yield { kind: 'open', tag, attributes: attributesIn(attributes ?? '', values) };
  }
}

function attributesIn(written: string, values: readonly unknown[]): Record<string, unknown> {
  const attributes: Record<string, unknown> = {};
  for (const [, name = '', value = ''] of written.matchAll(ATTRIBUTE)) {
    const bare = value.replace(/^"|"$/g, '');
    const parts = bare.split(HOLE).map((part, index) => (index % 2 ? values[Number(part)] : part));
    const [before, only, after] = parts;
    attributes[name] = parts.length === 3 && before === '' && after === '' ? only : parts.map(words).join('');
  }
  return attributes;
}

function words(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

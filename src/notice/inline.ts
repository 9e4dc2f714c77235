import type { Href } from './document.js';

/** A piece of a text: plain words, or a mark around further pieces. */
export type Inline =
  | string
  | { readonly kind: 'strong'; readonly content: readonly Inline[] }
  | {
      readonly kind: 'link';
      readonly content: readonly Inline[];
      readonly href: Href;
    };

// A link's address may hold one level of brackets, as addresses of encyclopedias do.
const MARK = /\*\*([^*]+(?:\*[^*]+)*)\*\*|\[([^[\]]+)\]\(([^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)/;

/** Reads the inline marks `**strong**` and `[text](href)`; everything else is plain text. */
export function parseInline(text: string): Inline[] {
  const pieces: Inline[] = [];
  let rest = text;
  for (let mark = MARK.exec(rest); mark; mark = MARK.exec(rest)) {
    if (mark.index > 0) pieces.push(rest.slice(0, mark.index));
    const content = parseInline(mark[1] ?? mark[2] ?? '');
    pieces.push(mark[3] === undefined ? { kind: 'strong', content } : { kind: 'link', content, href: mark[3] });
    rest = rest.slice(mark.index + mark[0].length);
  }
  if (rest) pieces.push(rest);
  return pieces;
}

/** The addresses of all links in a text. */
export function inlineLinks(text: string): Href[] {
  return parseInline(text).flatMap(function hrefs(piece): Href[] {
    if (typeof piece === 'string') return [];
    const inner = piece.content.flatMap(hrefs);
    return piece.kind === 'link' ? [piece.href, ...inner] : inner;
  });
}

/** The text without its marks, for places that hold words only. */
export function plainText(text: string): string {
  const words = (piece: Inline): string => (typeof piece === 'string' ? piece : piece.content.map(words).join(''));
  return parseInline(text).map(words).join('');
}

/** The paragraphs of a text: a blank line starts a new one. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

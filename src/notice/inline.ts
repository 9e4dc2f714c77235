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

// No pattern here may look back over what it has read: texts come from strangers, and may be made to take hours.
const STRONG = /\*\*([^*]+(?:\*[^*]+)*)\*\*/;
// A link's address may hold one level of brackets, as addresses of encyclopedias do.
const LINK = /\[([^[\]]+)\]\(([^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)/;
const MARK = new RegExp(`${STRONG.source}|${LINK.source}`);

/** Reads the inline marks `**strong**` and `[text](href)`; everything else is plain text. */
export function parseInline(text: string): Inline[] {
  // Splitting gives in turn: plain text, the words of a strong piece, the words of a link, its address.
  return text.split(MARK).flatMap((part: string | undefined, index, parts): Inline[] => {
    const role = index % 4;
    if (!part || role === 3) return [];
    if (role === 0) return [part];
    const content = parseInline(part);
    return [role === 1 ? { kind: 'strong', content } : { kind: 'link', content, href: parts[index + 1]! }];
  });
}

/** The text without its marks, for places that hold words only. */
export function plainText(text: string): string {
  return plainWords(parseInline(text));
}

/** The words of the pieces, without their marks. */
export function plainWords(pieces: readonly Inline[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : plainWords(piece.content))).join('');
}

/** The links in a text: the words of each, marks included, and its address. */
export function linksIn(text: string): { readonly words: string; readonly href: Href }[] {
  return [...text.matchAll(new RegExp(LINK, 'g'))].map(([, words, href]) => ({ words: words!, href: href! }));
}

/** The paragraphs of a text: a blank line starts a new one. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

const LETTER = /[\p{L}\p{N}]/u;

/** Words of a text as they are written, with the groups of the pattern. */
export interface FoundWords {
  readonly words: string;
  readonly groups: readonly (string | undefined)[];
}

/**
 * The places of a text that a pattern of small letters fits, with neither a letter nor a digit before and after them. An
 * engine takes milliseconds to prepare one pattern that ignores case in all alphabets: so the text is made small.
 */
export function findWords(text: string, pattern: RegExp): FoundWords[] {
  const small = text.toLowerCase();
  const found: FoundWords[] = [];
  if (small.search(pattern) < 0) return found;
  for (const match of small.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (LETTER.test(small.charAt(match.index - 1)) || LETTER.test(small.charAt(end))) continue;
    const written = small.length === text.length ? text.slice(match.index, end) : match[0];
    found.push({ words: written, groups: match.slice(1) });
  }
  return found;
}

/** A pattern for any of these words: the longer before the shorter. */
export function anyOf(words: readonly string[]): RegExp {
  return new RegExp([...words].sort((first, second) => second.length - first.length).join('|'), 'g');
}

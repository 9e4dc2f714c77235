/** What can be read without a breath: plain-language guides set the limit between 20 and 25 words. */
export const MOST_WORDS = 25;

/** What a text that is made to be easy may ask of a reader. */
export const MOST_WORDS_EASY = 15;

/** A word that ends a sentence, if what follows may begin another one (as UAX #29 has it). */
const END = /[.!?…]["”’»)\]]*$/;

/** Languages that write without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenters = new Map<string, Intl.Segmenter | undefined>();

function segmenter(language: string, granularity: 'sentence' | 'word'): Intl.Segmenter | undefined {
  const key = `${granularity} ${language}`;
  if (!segmenters.has(key)) {
    let made: Intl.Segmenter | undefined;
    try {
      made = new Intl.Segmenter(language, { granularity });
    } catch {
      // No language that the engine knows: it segments as for any.
      made = new Intl.Segmenter(undefined, { granularity });
    }
    segmenters.set(key, made);
  }
  return segmenters.get(key);
}

/** The sentences of a text with more than so many words, and how many. */
export function longSentences(
  text: string,
  language: string,
  most: number,
): { readonly sentence: string; readonly words: number }[] {
  // Segmenting is dear: most texts are too short to hold a long sentence at all.
  const unspaced = UNSPACED.test(text);
  if (!unspaced && !text.split(/\n\s*\n/).some((paragraph) => mayBeLong(paragraph, most))) return [];
  return text
    .split(/\n\s*\n/)
    .flatMap((paragraph) =>
      [...segmenter(language, 'sentence')!.segment(paragraph)]
        .map(({ segment }) => ({ sentence: segment.trim(), words: countWords(segment, language, unspaced) }))
        .filter(({ words }) => words > most),
    );
}

/** A quick look, which counts at least as many words to a sentence as there are. */
function mayBeLong(paragraph: string, most: number): boolean {
  const pieces = paragraph.split(/\s+/);
  if (pieces.length <= most) return false;
  let count = 0;
  for (const [index, piece] of pieces.entries()) {
    count += 1;
    if (count > most && wordsIn(pieces.slice(index + 1 - count, index + 1).join(' ')) > most) return true;
    const next = pieces[index + 1]?.[0] ?? '';
    if (END.test(piece) && next.toLowerCase() !== next.toUpperCase() && next !== next.toLowerCase()) count = 0;
  }
  return false;
}

function countWords(sentence: string, language: string, unspaced: boolean): number {
  if (!unspaced) return wordsIn(sentence);
  return [...segmenter(language, 'word')!.segment(sentence)].filter(({ isWordLike }) => isWordLike).length;
}

/** Words as a reader counts them: `e-mail` is one, a dash none. */
function wordsIn(text: string): number {
  let count = 0;
  for (const piece of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(piece)) count += 1;
  return count;
}

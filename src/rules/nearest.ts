/** How many letters must be added, removed, replaced or swapped to get from one word to the other. */
export function distance(first: string, second: string): number {
  let before: number[] = [];
  let row = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let i = 1; i <= first.length; i++) {
    const next = [i];
    for (let j = 1; j <= second.length; j++) {
      const same = first[i - 1] === second[j - 1];
      let cost = Math.min(row[j - 1]! + (same ? 0 : 1), row[j]! + 1, next[j - 1]! + 1);
      const swapped = i > 1 && j > 1 && first[i - 1] === second[j - 2] && first[i - 2] === second[j - 1];
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    [before, row] = [row, next];
  }
  return row[second.length]!;
}

/** The one of the words that was probably meant; nothing where none is near. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  if (written.length > 60) return undefined;
  const bare = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const target = bare(written);
  let best: string | undefined;
  let least = Infinity;
  for (const word of words) {
    const far = distance(target, bare(word));
    const allowed = Math.max(1, Math.floor(Math.max(target.length, bare(word).length) / 3));
    if (far <= allowed && far < least) [best, least] = [word, far];
  }
  return best;
}

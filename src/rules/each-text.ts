import type { Facts, TextFact } from './facts.js';
import type { Find } from './rule.js';

/** A rule that looks at each text. */
export function eachText(find: (text: TextFact) => Find | undefined | readonly Find[]): (facts: Facts) => Find[] {
  return ({ texts }) => texts.flatMap((text) => find(text) ?? []);
}

/** The beginning of a text, for a message. */
export function start(text: string, length = 40): string {
  return text.length > length ? `${text.slice(0, length).trim()}…` : text;
}

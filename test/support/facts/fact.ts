/** Something to be found in an element: a text, a pattern, or the address of a link. */
type Needle = string | RegExp | { href: string };

/** What one element must tell in each language. */
export interface Fact {
  id: string;
  element: 'ikp-outage-banner' | 'ikp-login-methods' | 'scam-warning';
  pl: Needle[];
  en: Needle[];
  uk: Needle[];
}

type Needles = Needle | Needle[];

/** Makes the two functions by which the facts of one element are written down. */
export function factsOf(element: Fact['element']) {
  return {
    /** A fact that reads differently in each language. */
    fact: (id: string, pl: Needles, en: Needles, uk: Needles): Fact => ({
      id,
      element,
      pl: [pl].flat(),
      en: [en].flat(),
      uk: [uk].flat(),
    }),

    /** A name, a number or an address that is the same in all languages. */
    same: (id: string, ...needles: Needle[]): Fact => ({ id, element, pl: needles, en: needles, uk: needles }),
  };
}

/** These texts, one after the other, with anything in between. */
export function inOrder(...texts: string[]) {
  return new RegExp(texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^]*?'));
}

/** A text with every run of white space, no-break spaces among it, as one space: engines differ in these. */
export const normalize = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * What of a fact is not there: nothing, if all is well.
 * @param found all text of the element, and its links as written or resolved
 */
export function missing(
  fact: Fact,
  language: 'pl' | 'en' | 'uk',
  { text, hrefs }: { text: string; hrefs: string[] },
): string[] {
  const plain = normalize(text);
  return fact[language].filter((needle) => !isThere(needle, plain, hrefs)).map(describe);
}

function isThere(needle: Needle, text: string, hrefs: string[]) {
  if (typeof needle === 'string') return text.includes(needle);
  if (needle instanceof RegExp) return needle.test(text);
  return hrefs.some((href) => href === needle.href || href.endsWith(`/${needle.href}`));
}

function describe(needle: Needle) {
  if (typeof needle === 'string') return `“${needle}”`;
  return needle instanceof RegExp ? String(needle) : `link to ${needle.href}`;
}

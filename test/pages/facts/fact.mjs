// @ts-check

/**
 * Something to be found in an element: a text, a pattern, or the address of a link.
 * @typedef {string | RegExp | { href: string }} Needle
 */

/**
 * What one element must tell in each language.
 * @typedef {object} Fact
 * @property {string} id
 * @property {'ikp-outage-banner' | 'ikp-login-methods' | 'scam-warning'} element
 * @property {Needle[]} pl
 * @property {Needle[]} en
 * @property {Needle[]} uk
 */

/** @typedef {Needle | Needle[]} Needles */

/**
 * Makes the two functions by which the facts of one element are written down.
 * @param {Fact['element']} element
 */
export function factsOf(element) {
  return {
    /**
     * A fact that reads differently in each language.
     * @param {string} id
     * @param {Needles} pl
     * @param {Needles} en
     * @param {Needles} uk
     * @returns {Fact}
     */
    fact: (id, pl, en, uk) => ({ id, element, pl: [pl].flat(), en: [en].flat(), uk: [uk].flat() }),

    /**
     * A name, a number or an address that is the same in all languages.
     * @param {string} id
     * @param {...Needle} needles
     * @returns {Fact}
     */
    same: (id, ...needles) => ({ id, element, pl: needles, en: needles, uk: needles }),
  };
}

/**
 * These texts, one after the other, with anything in between.
 * @param {...string} texts
 */
export function inOrder(...texts) {
  return new RegExp(texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^]*?'));
}

/**
 * A text with every run of white space, no-break spaces among it, as one space: engines differ in these.
 * @param {string} text
 */
export const normalize = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * What of a fact is not there: nothing, if all is well.
 * @param {Fact} fact
 * @param {'pl' | 'en' | 'uk'} language
 * @param {{ text: string, hrefs: string[] }} found all text of the element, and its links as written or resolved
 * @returns {string[]}
 */
export function missing(fact, language, { text, hrefs }) {
  const plain = normalize(text);
  return fact[language].filter((needle) => !isThere(needle, plain, hrefs)).map(describe);
}

/**
 * @param {Needle} needle
 * @param {string} text
 * @param {string[]} hrefs
 */
function isThere(needle, text, hrefs) {
  if (typeof needle === 'string') return text.includes(needle);
  if (needle instanceof RegExp) return needle.test(text);
  return hrefs.some((href) => href === needle.href || href.endsWith(`/${needle.href}`));
}

/** @param {Needle} needle */
function describe(needle) {
  if (typeof needle === 'string') return `“${needle}”`;
  return needle instanceof RegExp ? String(needle) : `link to ${needle.href}`;
}

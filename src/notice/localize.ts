import type { LanguageTag, Text } from './document.js';

/** A text in one language. */
export interface LocalText {
  readonly value: string;
  readonly lang: LanguageTag;
}

/**
 * The text in the first of the wanted languages that it has, else in whichever it has first.
 * @param documentLanguage the language of plain strings
 */
export function localize(text: Text, wanted: readonly LanguageTag[], documentLanguage: LanguageTag): LocalText {
  if (typeof text === 'string') return { value: text, lang: documentLanguage };
  const lang = wanted.find((language) => Object.hasOwn(text, language)) ?? Object.keys(text)[0]!;
  return { value: text[lang]!, lang };
}

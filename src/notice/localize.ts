import type { LanguageTag, Text } from './document.js';

/** What the tag of an easier text ends with: `pl-x-easy` is easier than `pl`. */
export const EASY = '-x-easy';

/** A text in one language. */
export interface LocalText {
  readonly value: string;
  /** For voices: to them an easier text is in no other language. */
  readonly lang: LanguageTag;
}

/**
 * The text in the first of the wanted languages that it has, else in whichever it has first.
 * @param documentLanguage the language of plain strings
 */
export function localize(text: Text, wanted: readonly LanguageTag[], documentLanguage: LanguageTag): LocalText {
  if (typeof text === 'string') return { value: text, lang: documentLanguage };
  const lang = wanted.find((language) => Object.hasOwn(text, language)) ?? Object.keys(text)[0]!;
  return { value: text[lang]!, lang: lang.replace(EASY, '') };
}

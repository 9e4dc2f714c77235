import { wordsIn } from './catalogues.js';

/** Which way a language of the user interface is written: `ltr` or `rtl`. */
export function directionOf(language: string): string {
  return wordsIn(language)('cldr-direction')[0]!;
}

import { EASY } from '../../../src/notice/localize.js';
import { isEasy } from '../store/languages.js';
import { inBoth, type StudioLanguage } from '../texts/both.js';

const texts = inBoth({ easy: (name: string) => [`${name} – prostszy tekst`, `${name} – easier text`] });

/** What a language is called in the Studio's own; its tag where the browser has no name for it. */
export function languageName(tag: string, language: StudioLanguage): string {
  if (isEasy(tag)) return texts[language].easy(languageName(tag.slice(0, -EASY.length), language));
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

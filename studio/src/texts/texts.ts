import { isEasy } from '../store/languages.js';
import { en } from './en.js';
import { pl, type Texts } from './pl.js';

export type { Texts };

export const texts: Readonly<Record<'pl' | 'en', Texts>> = { pl, en };

/** What a language is called in the Studio's own; its tag where the browser has no name for it. */
export function languageName(tag: string, language: 'pl' | 'en'): string {
  if (isEasy(tag)) return texts[language].languages.easy(languageName(tag.slice(0, -'-x-easy'.length), language));
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

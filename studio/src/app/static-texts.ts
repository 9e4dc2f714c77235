import { jsonTexts } from '../json/texts.js';
import type { StudioLanguage } from '../texts/both.js';
import { appTexts } from './texts.js';

let shown: StudioLanguage | undefined;

/** The words of the page that stand in its HTML: `data-text` names them. */
export function staticTexts(language: StudioLanguage): void {
  if (shown === language) return;
  shown = language;
  const { page } = appTexts[language];
  document.documentElement.lang = language;
  document.title = page.title;
  const words: Readonly<Record<string, string>> = { ...page, jsonHint: jsonTexts[language].hint };
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]'))
    element.textContent = words[element.dataset.text!]!;
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]'))
    element.setAttribute('aria-label', words[element.dataset.label!]!);
}

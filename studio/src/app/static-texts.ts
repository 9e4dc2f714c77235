import type { Texts } from '../texts/texts.js';

let shown: Texts | undefined;

/** The words of the page that stand in its HTML: `data-text` names them. */
export function staticTexts(t: Texts, language: string): void {
  if (shown === t) return;
  shown = t;
  document.documentElement.lang = language;
  document.title = t.page.title;
  const words: Readonly<Record<string, string>> = { ...t.page, jsonHint: t.json.hint };
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]'))
    element.textContent = words[element.dataset.text!]!;
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]'))
    element.setAttribute('aria-label', words[element.dataset.label!]!);
}

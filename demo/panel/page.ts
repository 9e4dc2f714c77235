/** Puts a view on the portal page: its texts, its colours, the moment and the notice of its widgets. */
import { ELEMENTS } from '../../src/elements/names.js';
import { isExtended, prepareRevisions } from './extension.js';
import { en } from './texts/en.js';
import { uk } from './texts/uk.js';
import { now, type View } from './view.js';

/** filled from the page itself */
const pl: Record<string, string> = {};
const texts: Record<string, Record<string, string>> = { pl, en, uk };

interface Place {
  key: string;
  write: (text: string) => void;
}

/** @returns every translated place of the page; what it holds now are the Polish texts */
function collectPlaces(): Place[] {
  const places: Place[] = [];
  for (const element of document.querySelectorAll('[data-text]')) {
    const key = element.getAttribute('data-text') ?? '';
    pl[key] = element.textContent.trim().replace(/\s+/g, ' ');
    places.push({ key, write: (text) => (element.textContent = text) });
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    const key = element.getAttribute('data-label') ?? '';
    pl[key] ??= element.getAttribute('aria-label') ?? '';
    places.push({ key, write: (text) => element.setAttribute('aria-label', text) });
  }
  return places;
}

export function preparePage(): (view: View) => void {
  const places = collectPlaces();
  const widgets = document.querySelectorAll<HTMLElement>(ELEMENTS);
  const showRevision = prepareRevisions(widgets);
  const invented = document.querySelectorAll('[data-extended]');
  let lang = document.documentElement.lang;
  return (view) => {
    const root = document.documentElement;
    if (view.lang !== lang) {
      lang = view.lang;
      root.lang = lang;
      for (const { key, write } of places) write(texts[lang]?.[key] ?? pl[key] ?? '');
    }
    root.dataset.scheme = view.scheme;
    const extended = isExtended(view);
    showRevision(extended);
    for (const mark of invented) mark.toggleAttribute('hidden', !extended);
    for (const widget of widgets) {
      if (view.at === now) widget.removeAttribute('preview-time');
      else widget.setAttribute('preview-time', view.at);
    }
  };
}

// @ts-check
/** Puts a view on the portal page: its texts, its colours, the moment and the notice of its widgets. */
import { isExtended, prepareRevisions } from './extension.js';
import { en } from './texts/en.js';
import { uk } from './texts/uk.js';
import { now } from './view.js';

const names = 'ikp-outage-banner, ikp-login-methods, scam-warning';

/** @type {Record<string, string>} filled from the page itself */
const pl = {};
/** @type {Record<string, Record<string, string>>} */
const texts = { pl, en, uk };

/** @typedef {{ key: string, write: (text: string) => void }} Place */

/** @returns {Place[]} every translated place of the page; what it holds now are the Polish texts */
function collectPlaces() {
  /** @type {Place[]} */
  const places = [];
  for (const element of document.querySelectorAll('[data-text]')) {
    const key = element.getAttribute('data-text') ?? '';
    pl[key] = (element.textContent ?? '').trim().replace(/\s+/g, ' ');
    places.push({ key, write: (text) => (element.textContent = text) });
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    const key = element.getAttribute('data-label') ?? '';
    pl[key] ??= element.getAttribute('aria-label') ?? '';
    places.push({ key, write: (text) => element.setAttribute('aria-label', text) });
  }
  return places;
}

/** @returns {(view: import('./view.js').View) => void} */
export function preparePage() {
  const places = collectPlaces();
  const widgets = document.querySelectorAll(names);
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

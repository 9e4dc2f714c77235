import { isObject, valueAt, withValue, type Pointer } from '../store/pointer.js';

/** The text in one language, as the form shows it. */
export function textIn(document: { readonly language?: unknown }, pointer: Pointer, language: string): string {
  const value = valueAt(document, pointer);
  if (typeof value === 'string') return language === mainLanguage(document) ? value : '';
  const words = isObject(value) && Object.hasOwn(value, language) ? value[language] : undefined;
  return typeof words === 'string' ? words : '';
}

export function mainLanguage(document: { readonly language?: unknown }): string {
  return typeof document.language === 'string' && document.language !== '' ? document.language : 'pl';
}

/** The document with the text in one language; a text in the main language alone is a plain string. */
export function withText<T extends { readonly language?: unknown }>(
  document: T,
  pointer: Pointer,
  language: string,
  words: string,
): T {
  const value = valueAt(document, pointer);
  const main = mainLanguage(document);
  const others = typeof value === 'string' ? { [main]: value } : isObject(value) ? value : {};
  const entries = Object.entries({ ...others, [language]: words }).filter(([, text]) => text !== '');
  const isPlain = entries.every(([each]) => each === main) && !isObject(value);
  // An emptied item of a list keeps its place.
  const empty = /\/\d+$/.test(pointer) ? '' : undefined;
  if (entries.length === 0) return withValue(document, pointer, empty);
  return withValue(document, pointer, isPlain ? entries[0]![1] : Object.fromEntries(entries));
}

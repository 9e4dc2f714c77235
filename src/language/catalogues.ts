import { templates as pl } from './generated/pl.js';

/** The messages of one language by id. Placeholders are `{0}`, `{1}`, …; see {@link fill}. */
export type Catalogue = Readonly<Record<string, string>>;

/** The language in which the messages stand in the code. */
export const SOURCE_LANGUAGE = 'pl';

// Catalogues are only ever added, so that elements can't disturb each other.
const catalogues = new Map<string, Catalogue>([[SOURCE_LANGUAGE, pl]]);

/** Makes a language of the user interface available to all widgets of the page. */
export function addCatalogue(language: string, catalogue: Catalogue): void {
  catalogues.set(language, catalogue);
}

// Languages that could be had, and what asks for them.
const offered = new Map<string, () => void>();

/** Offers a language: it is asked for, once, when a widget wants to speak it. */
export function offerCatalogue(language: string, ask: () => void): void {
  offered.set(language, ask);
}

/** The languages of the user interface: those that are there and those that are offered. */
export function uiLanguages(): string[] {
  return [...catalogues.keys(), ...offered.keys()];
}

/** Asks for a language if it is only offered; until it comes, it is as if there were none. Returns whether it did. */
export function askFor(language: string): boolean {
  const ask = offered.get(language);
  offered.delete(language);
  ask?.();
  return !!ask;
}

/**
 * Gives a message in one language; the Polish one, which stands in the code, where the language lacks it. Made per
 * widget and an argument of every view, since a page may hold widgets in several languages.
 */
export interface MsgFn {
  (message: string, options: { readonly id: string }): string;
  /** By this mark `lit-localize extract` knows the calls whose messages it collects. */
  readonly _LIT_LOCALIZE_MSG_?: never;
}

/** The `msg` of one language. */
export function msgIn(language: string): MsgFn {
  const catalogue = catalogues.get(language);
  return (message, { id }) => catalogue?.[id] ?? message;
}

/** Gives the words of dates and amounts in one language, by ids that `tools/generate/date-words.mjs` explains. */
export function wordsIn(language: string): (id: keyof typeof pl) => readonly string[] {
  const catalogue = catalogues.get(language);
  return (id) => (catalogue?.[id] ?? pl[id]).split('/');
}

import { templates as pl } from './generated/pl.js';

/** The messages of one language by id. Placeholders are `{0}`, `{1}`, …; see {@link fill}. */
export type Catalogue = Readonly<Record<string, string>>;

/** Gives the messages of a language that may be had, or asks for them, to be added later. */
export type Ask = () => Catalogue | undefined;

/** The language in which the messages stand in the code. */
export const SOURCE_LANGUAGE = 'pl';

// Catalogues are only ever added, so that elements can't disturb each other.
const catalogues = new Map<string, Catalogue | Ask>([[SOURCE_LANGUAGE, pl]]);

/** Makes a language of the user interface available to all widgets of the page, now or when it is asked for. */
export function addCatalogue(language: string, catalogue: Catalogue | Ask): void {
  catalogues.set(language, catalogue);
}

/** The languages of the user interface, also those that have to be asked for. */
export function uiLanguages(): string[] {
  return [...catalogues.keys()];
}

/** Asks for a language's messages, if they are not there: once. Until they are added there is no such language. */
export function askFor(language: string): boolean {
  const ask = catalogues.get(language);
  if (typeof ask !== 'function') return false;
  catalogues.delete(language);
  const given = ask();
  if (given) addCatalogue(language, given);
  return true;
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
  const catalogue = catalogues.get(language) as Catalogue | undefined;
  return (message, { id }) => catalogue?.[id] ?? message;
}

/** Gives the words of dates and amounts in one language, by ids that `tools/generate/date-words.ts` explains. */
export function wordsIn(language: string): (id: keyof typeof pl) => readonly string[] {
  const catalogue = catalogues.get(language) as Catalogue | undefined;
  return (id) => (catalogue?.[id] ?? pl[id]).split('/');
}

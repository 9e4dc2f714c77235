/** The messages of one language by id. Placeholders are `{0}`, `{1}`, …; see {@link fill}. */
export type Catalogue = Readonly<Record<string, string>>;

/** The language in which the messages stand in the code. */
export const SOURCE_LANGUAGE = 'pl';

// Catalogues are only ever added, so that elements can't disturb each other.
const catalogues = new Map<string, Catalogue | undefined>([[SOURCE_LANGUAGE, undefined]]);

/** Makes a language of the user interface available to all widgets of the page. */
export function addCatalogue(language: string, catalogue: Catalogue): void {
  catalogues.set(language, catalogue);
}

/** The languages of the user interface. */
export function uiLanguages(): string[] {
  return [...catalogues.keys()];
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

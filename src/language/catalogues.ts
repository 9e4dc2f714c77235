import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { MsgFn } from '@lit/localize/internal/types.js';

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
 * The `msg` of one language. @lit/localize's public one knows a single locale per page; its `runtimeMsg`, which is
 * internal and therefore pinned, takes the language as an argument.
 */
export function msgIn(language: string): MsgFn {
  const templates = catalogues.get(language);
  return ((template: string, options?: { id?: string }) => runtimeMsg(templates, template, options)) as MsgFn;
}

export type { MsgFn };

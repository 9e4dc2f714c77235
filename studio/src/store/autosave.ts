import type { StudioLanguage } from '../texts/both.js';
import { isObject } from './pointer.js';

/** What outlives a closed page. The version rises when an older Studio could not read it. */
export interface Saved {
  readonly version: 1;
  /** Rises with every change in any tab: of two tabs the higher one is newer. */
  readonly serial: number;
  readonly document: unknown;
  /** The document that was published or opened last. */
  readonly base?: unknown;
  /** Whether `document` stands in a file as it is. */
  readonly exported: boolean;
  /** Languages that were added and have no text yet. */
  readonly languages: readonly string[];
  /** Text of the JSON view that is no JSON. */
  readonly brokenText?: string;
  readonly language: StudioLanguage;
  readonly shownLanguage: string;
}

export const SAVE_KEY = 'ikp-studio-1';

/** What was saved; nothing where there is none, it is damaged, or the browser keeps nothing. */
export function readSaved(storage: Storage | undefined): Saved | undefined {
  try {
    return savedFrom(storage?.getItem(SAVE_KEY));
  } catch {
    return undefined;
  }
}

export function savedFrom(text: string | null | undefined): Saved | undefined {
  try {
    const found: unknown = JSON.parse(text ?? '');
    if (!isObject(found) || found.version !== 1 || !isObject(found.document)) return undefined;
    const { base, brokenText, languages, language, serial, shownLanguage } = found;
    return {
      version: 1,
      serial: typeof serial === 'number' ? serial : 0,
      document: found.document,
      ...(isObject(base) && { base }),
      ...(typeof brokenText === 'string' && { brokenText }),
      exported: found.exported === true,
      languages: Array.isArray(languages) ? languages.filter((each) => typeof each === 'string') : [],
      language: language === 'en' ? 'en' : 'pl',
      shownLanguage: typeof shownLanguage === 'string' ? shownLanguage : 'pl',
    };
  } catch {
    return undefined;
  }
}

/** Whether it could be kept. */
export function writeSaved(storage: Storage | undefined, saved: Saved): boolean {
  try {
    storage?.setItem(SAVE_KEY, JSON.stringify(saved));
    return storage !== undefined;
  } catch {
    return false;
  }
}

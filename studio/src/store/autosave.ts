import type { NoticeDocument } from '../../../src/notice/document.js';
import type { StudioLanguage } from '../texts/both.js';
import { isObject } from './pointer.js';
import { SAVE_KEY } from './save-key.js';

/** All that the Studio holds, and what outlives a closed page. The store's getters say what each is. */
export interface Work {
  readonly document: NoticeDocument;
  readonly base?: NoticeDocument | undefined;
  /** Whether `document` is in a file as it is. */
  readonly exported: boolean;
  /** Languages that were added and have no text yet. */
  readonly languages: readonly string[];
  readonly brokenText?: string | undefined;
  readonly language: StudioLanguage;
  readonly shownLanguage: string;
}

/** Rises when an older Studio could not read what is saved. */
const VERSION = 1;

/** Keeps the work in the browser's storage, which other tabs read and write too. */
export class Autosave {
  readonly #storage: Storage | undefined;
  readonly #now: () => number;
  /** Rises with every change in any tab: of two tabs the higher one is newer. */
  #serial = 0;
  #isSaved = true;

  /** @param storage nothing: nothing is kept */
  constructor(storage: Storage | undefined, now: () => number) {
    this.#storage = storage;
    this.#now = now;
  }

  /** Whether the browser keeps the work. */
  get isSaved(): boolean {
    return this.#isSaved;
  }

  /** What was saved; nothing where there is none, it is damaged, or the browser keeps nothing. */
  read(): Work | undefined {
    try {
      return this.#newer(this.#storage?.getItem(SAVE_KEY), -Infinity);
    } catch {
      return undefined;
    }
  }

  write(work: Work): void {
    this.#serial = Math.max(this.#now(), this.#serial + 1);
    try {
      this.#storage?.setItem(SAVE_KEY, JSON.stringify({ ...work, version: VERSION, serial: this.#serial }));
      this.#isSaved = this.#storage !== undefined;
    } catch {
      this.#isSaved = false;
    }
  }

  /** Calls `take` with the work of another tab whenever it is newer. */
  listen(window: Pick<Window, 'addEventListener'>, take: (work: Work) => void): void {
    window.addEventListener('storage', ({ key, newValue }) => {
      const other = key === SAVE_KEY ? this.#newer(newValue, this.#serial) : undefined;
      if (other) take(other);
    });
  }

  #newer(text: string | null | undefined, than: number): Work | undefined {
    const saved = savedFrom(text);
    if (!saved || saved.serial <= than) return undefined;
    this.#serial = saved.serial;
    return saved.work;
  }
}

function savedFrom(text: string | null | undefined): { readonly serial: number; readonly work: Work } | undefined {
  try {
    const found: unknown = JSON.parse(text ?? '');
    if (!isObject(found) || found.version !== VERSION || !isObject(found.document)) return undefined;
    const { document, base, brokenText, languages, language, serial, shownLanguage } = found;
    const work: Work = {
      document: document as unknown as NoticeDocument,
      base: isObject(base) ? (base as unknown as NoticeDocument) : undefined,
      brokenText: typeof brokenText === 'string' ? brokenText : undefined,
      exported: found.exported === true,
      languages: Array.isArray(languages) ? languages.filter((each) => typeof each === 'string') : [],
      language: language === 'en' ? 'en' : 'pl',
      shownLanguage: typeof shownLanguage === 'string' ? shownLanguage : 'pl',
    };
    return { serial: typeof serial === 'number' ? serial : 0, work };
  } catch {
    return undefined;
  }
}

import type { NoticeDocument } from '../../../src/notice/document.js';
import { checkNotice, type RuleProblem } from '../../../src/rules/index.js';
import { readSaved, SAVE_KEY, savedFrom, writeSaved, type Saved } from './autosave.js';
import { History, type State } from './history.js';
import { easyOf, rememberedLanguages } from './languages.js';
import { browserStorage, emptyDocument } from './beginnings.js';

export interface StoreOptions {
  /** Missing: the browser's; `null`: nothing is kept. */
  readonly storage?: Storage | null;
  readonly now?: () => number;
  /** Where the storage's events arrive. */
  readonly window?: Pick<Window, 'addEventListener'>;
}

export type Listener = () => void;

/** The one state of the Studio. Everything shown is a function of it; nothing else writes the document. */
export class Store {
  #document: NoticeDocument;
  #base: NoticeDocument | undefined;
  #exported = true;
  #languages: readonly string[] = [];
  #brokenText: string | undefined;
  #language: 'pl' | 'en' = 'pl';
  #shownLanguage = 'pl';
  #serial = 0;
  readonly #languagesOf = rememberedLanguages();
  #isSaved = true;
  readonly #history = new History();
  #checked: { readonly document: NoticeDocument; readonly problems: readonly RuleProblem[] } | undefined;
  readonly #listeners = new Set<Listener>();
  readonly #storage: Storage | undefined;
  readonly #now: () => number;
  /** Whether another tab's newer work was taken over; until it is told. */
  fromOtherTab = false;
  /** Whether this page began with work that was kept from an earlier visit. */
  readonly restored: boolean;

  constructor({ storage, now = Date.now, window }: StoreOptions = {}) {
    this.#storage = storage === null ? undefined : (storage ?? browserStorage());
    this.#now = now;
    this.#document = emptyDocument(now());
    const saved = readSaved(this.#storage);
    this.restored = saved !== undefined;
    if (saved) this.#take(saved);
    window?.addEventListener('storage', (event) => {
      const { key, newValue } = event;
      const other = key === SAVE_KEY ? savedFrom(newValue) : undefined;
      if (other && other.serial > this.#serial) this.#takeFromOtherTab(other);
    });
  }

  /** Plain JSON, never changed in place. It may be broken in any way: only its being an object is certain. */
  get document(): NoticeDocument {
    return this.#document;
  }
  /** The document that was published or opened last. */
  get base(): NoticeDocument | undefined {
    return this.#base;
  }
  /** What the rules say of the document. */
  get problems(): readonly RuleProblem[] {
    if (this.#checked?.document !== this.#document)
      this.#checked = { document: this.#document, problems: checkNotice(this.#document) };
    return this.#checked.problems;
  }
  /** Languages of the texts, the document's own first. */
  get languages(): readonly string[] {
    return this.#languagesOf(this.#document, this.#languages);
  }
  /** The language of the Studio itself. */
  get language(): 'pl' | 'en' {
    return this.#language;
  }
  set language(language: 'pl' | 'en') {
    this.#language = language;
    this.#changed();
  }
  /** The language in which the preview shows the texts. */
  get shownLanguage(): string {
    return this.languages.includes(this.#shownLanguage) ? this.#shownLanguage : this.languages[0]!;
  }
  set shownLanguage(language: string) {
    this.#shownLanguage = language;
    this.#changed();
  }
  /** Text of the JSON view that is no JSON. While it stands, the document is the last good state. */
  get brokenText(): string | undefined {
    return this.#brokenText;
  }
  set brokenText(text: string | undefined) {
    if (this.#brokenText === text) return;
    this.#brokenText = text;
    this.#changed();
  }
  /** Whether the browser keeps the work. */
  get isSaved(): boolean {
    return this.#isSaved;
  }
  /** Whether the document stands in a file as it is. */
  get isExported(): boolean {
    return this.#exported && this.#brokenText === undefined;
  }
  /** What undo would take back. */
  get undoable(): string | undefined {
    return this.#history.undoable;
  }
  get redoable(): string | undefined {
    return this.#history.redoable;
  }

  now(): number {
    return this.#now();
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Replaces the document by what `mutate` makes of it: a new one, for a document is never changed in place.
   * @param label what undo will name
   * @param typing changes in a row with the same name of a field are one step of undo
   */
  change(label: string, mutate: (draft: NoticeDocument) => NoticeDocument, typing?: string): void {
    const changed = mutate(this.#document);
    if (changed === this.#document) return;
    this.#history.remember(label, this.#state, typing);
    this.#document = changed;
    this.#exported = false;
    this.#changed();
  }

  /** Typing ends: what comes next is a step of its own. */
  settle(): void {
    this.#history.settle();
  }

  undo(): void {
    this.#travel(this.#history.undo(this.#state));
  }

  redo(): void {
    this.#travel(this.#history.redo(this.#state));
  }

  /** Opens another document; undo leads back. With `asBase` it counts as published. */
  load(document: NoticeDocument, label: string, asBase = true): void {
    this.#history.remember(label, this.#state);
    this.#document = document;
    this.#languages = [];
    this.#brokenText = undefined;
    this.#base = asBase ? document : undefined;
    this.#exported = asBase;
    this.#changed();
  }

  /** The document as it was published: the next one has a higher revision. */
  published(document: NoticeDocument, label: string): void {
    this.#history.remember(label, this.#state);
    this.#document = this.#base = document;
    this.#exported = true;
    this.#changed();
  }

  exportedNow(): void {
    this.#exported = true;
    this.#changed();
  }

  addLanguage(language: string, label: string): void {
    this.#history.remember(label, this.#state);
    this.#languages = [...this.#languages, language];
    this.#changed();
  }

  removeLanguage(language: string, label: string, mutate: (draft: NoticeDocument) => NoticeDocument): void {
    this.#history.remember(label, this.#state);
    this.#languages = this.#languages.filter((each) => each !== language && each !== easyOf(language));
    this.#document = mutate(this.#document);
    this.#exported = false;
    this.#changed();
  }

  get #state(): State {
    return { document: this.#document, languages: this.#languages };
  }

  #travel(to: State | undefined): void {
    if (!to) return;
    this.#document = to.document;
    this.#languages = to.languages;
    this.#exported = false;
    this.#changed();
  }

  #changed(): void {
    this.#serial = Math.max(this.#now(), this.#serial + 1);
    this.#isSaved = writeSaved(this.#storage, this.#toSave());
    for (const listener of [...this.#listeners]) listener();
  }

  #toSave(): Saved {
    return {
      version: 1,
      serial: this.#serial,
      document: this.#document,
      ...(this.#base && { base: this.#base }),
      ...(this.#brokenText !== undefined && { brokenText: this.#brokenText }),
      exported: this.#exported,
      languages: this.#languages,
      language: this.#language,
      shownLanguage: this.#shownLanguage,
    };
  }

  #take(saved: Saved): void {
    this.#document = saved.document as NoticeDocument;
    this.#base = saved.base as NoticeDocument | undefined;
    this.#exported = saved.exported;
    this.#languages = saved.languages;
    this.#brokenText = saved.brokenText;
    this.#language = saved.language;
    this.#shownLanguage = saved.shownLanguage;
    this.#serial = saved.serial;
  }

  #takeFromOtherTab(saved: Saved): void {
    const isNews = JSON.stringify(saved.document) !== JSON.stringify(this.#document);
    if (isNews) this.#history.remember('…', this.#state);
    this.#take({ ...saved, language: this.#language });
    this.#history.settle();
    this.fromOtherTab ||= isNews;
    for (const listener of [...this.#listeners]) listener();
  }
}

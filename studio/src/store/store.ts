import type { NoticeDocument } from '../../../src/notice/document.js';
import type { StudioLanguage } from '../texts/both.js';
import { Autosave, type Work } from './autosave.js';
import { browserStorage, emptyDocument } from './beginnings.js';
import { History, type State } from './history.js';
import { easyOf, rememberedLanguages } from './languages.js';

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
  #work: Work;
  readonly #autosave: Autosave;
  readonly #history = new History();
  readonly #languagesOf = rememberedLanguages();
  readonly #listeners = new Set<Listener>();
  readonly #now: () => number;
  /** Whether another tab's newer work was taken over; until it is told. */
  fromOtherTab = false;
  /** Whether this page began with work that was kept from an earlier visit. */
  readonly restored: boolean;

  constructor({ storage, now = Date.now, window }: StoreOptions = {}) {
    this.#now = now;
    this.#autosave = new Autosave(storage === null ? undefined : (storage ?? browserStorage()), now);
    const saved = this.#autosave.read();
    this.restored = saved !== undefined;
    this.#work = saved ?? {
      document: emptyDocument(now()),
      exported: true,
      languages: [],
      language: 'pl',
      shownLanguage: 'pl',
    };
    if (window) this.#autosave.listen(window, (work) => this.#takeFromOtherTab(work));
  }

  /** Plain JSON, never changed in place. It may be broken in any way: only its being an object is certain. */
  get document(): NoticeDocument {
    return this.#work.document;
  }
  /** The document that was published or opened last. */
  get base(): NoticeDocument | undefined {
    return this.#work.base;
  }
  /** Languages of the texts, the document's own first. */
  get languages(): readonly string[] {
    return this.#languagesOf(this.#work.document, this.#work.languages);
  }
  /** The language of the Studio itself. */
  get language(): StudioLanguage {
    return this.#work.language;
  }
  set language(language: StudioLanguage) {
    this.#set({ language });
  }
  /** The language in which the preview shows the texts. */
  get shownLanguage(): string {
    const { shownLanguage } = this.#work;
    return this.languages.includes(shownLanguage) ? shownLanguage : this.languages[0]!;
  }
  set shownLanguage(shownLanguage: string) {
    this.#set({ shownLanguage });
  }
  /** Text of the JSON view that is no JSON. While there is one, the document is the last good state. */
  get brokenText(): string | undefined {
    return this.#work.brokenText;
  }
  set brokenText(brokenText: string | undefined) {
    if (this.#work.brokenText !== brokenText) this.#set({ brokenText });
  }
  /** Whether the browser keeps the work. */
  get isSaved(): boolean {
    return this.#autosave.isSaved;
  }
  /** Whether the document is in a file as it is. */
  get isExported(): boolean {
    return this.#work.exported && this.#work.brokenText === undefined;
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
    const document = mutate(this.document);
    if (document !== this.document) this.#step(label, { document, exported: false }, typing);
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
    const base = asBase ? document : undefined;
    this.#step(label, { document, base, exported: asBase, languages: [], brokenText: undefined });
  }

  /** The document as it was published: the next one has a higher revision. */
  published(document: NoticeDocument, label: string): void {
    this.#step(label, { document, base: document, exported: true });
  }

  exportedNow(): void {
    this.#set({ exported: true });
  }

  addLanguage(language: string, label: string): void {
    this.#step(label, { languages: [...this.#work.languages, language] });
  }

  removeLanguage(language: string, label: string, mutate: (draft: NoticeDocument) => NoticeDocument): void {
    const languages = this.#work.languages.filter((each) => each !== language && each !== easyOf(language));
    this.#step(label, { document: mutate(this.document), languages, exported: false });
  }

  get #state(): State {
    const { document, languages } = this.#work;
    return { document, languages };
  }

  #travel(to: State | undefined): void {
    if (to) this.#set({ ...to, exported: false });
  }

  /** A change that undo takes back. */
  #step(label: string, change: Partial<Work>, typing?: string): void {
    this.#history.remember(label, this.#state, typing);
    this.#set(change);
  }

  #set(change: Partial<Work>): void {
    this.#work = { ...this.#work, ...change };
    this.#autosave.write(this.#work);
    this.#tell();
  }

  #takeFromOtherTab(work: Work): void {
    const isNews = JSON.stringify(work.document) !== JSON.stringify(this.document);
    if (isNews) this.#history.remember('…', this.#state);
    this.#work = { ...work, language: this.language };
    this.#history.settle();
    this.fromOtherTab ||= isNews;
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

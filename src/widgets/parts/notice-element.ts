import { html, nothing, type TemplateResult } from 'lit/html.js';
import { directionOf, nearestLang, uiFor, watchLang } from '../../language/index.js';
import { toEpoch, type EpochMs } from '../../notice/instant.js';
import {
  clock,
  keep,
  NoticeSource,
  recall,
  reschedule,
  sayOnce,
  sleep,
  wakeAll,
  watchChildren,
  type Delivery,
} from '../../source/index.js';
import { asOf, stale, staleFrom } from './age.js';
import { CustomStates } from './custom-states.js';
import { easyButton } from './easy-button.js';
import { fallbackSlots, isUnclosed, swallowedSlot } from './fallback.js';
import { untilNextLook } from './next-look.js';
import { NoticeAttributes } from './notice-attributes.js';
import { previewNote } from './preview-note.js';
import { unfoldInPrint } from './print.js';
import { staleNote } from './stale-note.js';
import { tell } from './tell.js';
import type { ViewContext } from './view-context.js';

/** Attributes that say where the notice comes from. */
const FOR_SOURCE = ['src', 'mirrors', 'refresh', 'max-age', 'storage', 'preview-time'];

/** What an element shows: its notice is on its way; its notice; nothing, since there is nothing to tell; its children. */
export type NoticeState = 'loading' | 'shown' | 'empty' | 'fallback';

/**
 * What the three widgets have in common: a notice, a language, a clock, and children that stand in where these fail.
 * A subclass selects what it shows of a notice, and has the view of that.
 */
export abstract class NoticeElement<Model> extends NoticeAttributes {
  #document: unknown;
  #delivery: Delivery | undefined;
  #state: NoticeState = 'loading';
  #context: ViewContext | undefined;
  #model: Model | undefined;
  readonly #states = new CustomStates(this);
  #toldStale = false;
  #cleanUps: (() => void)[] = [];
  readonly #source = new NoticeSource(
    this,
    () => this.wishes,
    (delivery) => this.#receive(delivery),
  );

  /** The notice document itself, instead of `src` or a JSON child. */
  get notice(): unknown {
    return this.#document;
  }

  set notice(document: unknown) {
    this.#document = document;
    if (this.#isOpen) this.#open();
  }

  /** What the element shows. */
  get state(): NoticeState {
    return this.#state;
  }

  /** What the view was given at the last update; nothing while there is no notice. */
  protected get context(): ViewContext | undefined {
    return this.#context;
  }

  /** What the widget shows of a notice; nothing when there is nothing to tell. */
  protected abstract select(context: ViewContext): Model | undefined;

  /** The widget for what was selected. */
  protected abstract view(model: Model, context: ViewContext): TemplateResult;

  /** What `:state(…)` matches. */
  protected customStates(): readonly string[] {
    return [this.#state];
  }

  connectedCallback(): void {
    const update = () => this.requestUpdate();
    this.#cleanUps = [() => this.#source.close()];
    this.#takeEarlyNotice();
    this.#open();
    // What a page may have broken comes last: the notice is on its way by now.
    const starts = [
      () => sleep({ sleepsFor: () => this.#safely(() => this.#sleepsFor()), wake: update }),
      () =>
        watchChildren(this, () => {
          this.#safely(() => this.#source.childrenChanged());
          this.requestUpdate();
        }),
      () => watchLang(this, update),
      () => unfoldInPrint(this.shadowRoot!),
    ];
    for (const start of starts) this.#safely(() => this.#cleanUps.push(start()));
  }

  disconnectedCallback(): void {
    this.#cleanUps.forEach((cleanUp) => cleanUp());
    this.#cleanUps = [];
  }

  attributeChangedCallback(name: string): void {
    if (FOR_SOURCE.includes(name) && this.#isOpen) this.#open();
    this.requestUpdate();
    reschedule();
  }

  protected override prepare(): void {
    const notice = this.#delivery?.notice;
    this.#context = notice && {
      notice,
      ui: uiFor(notice, nearestLang(this), !!recall('easy')),
      now: this.#now(),
      asOf: this.previewTime === null ? asOf(this.#delivery, this.maxAge) : undefined,
      headingLevel: this.headingLevel,
    };
    this.#model = this.#context && this.select(this.#context);
    // Where something was broken, “nothing to tell” may be wrong: then the children speak.
    const sound = !this.#delivery?.failure?.problems.some(({ severity }) => severity === 'error');
    this.#enter(this.#model ? 'shown' : notice && sound ? 'empty' : this.#delivery ? 'fallback' : 'loading');
    this.#tellStale();
  }

  protected override get stands(): boolean {
    return this.#state === 'shown' || this.#state === 'empty';
  }

  protected override render(): unknown {
    if (!this.stands) return fallbackSlots(this);
    if (!this.#model || !this.#context) return swallowedSlot(this);
    const { ui, asOf } = this.#context;
    // First: whether it has easier texts is known when it has asked for all.
    const view = this.view(this.#model, this.#context);
    return html`<div class="widget" lang=${ui.language} dir=${directionOf(ui.language)} part="widget">
        ${this.previewTime === null ? nothing : previewNote(this.previewTime, ui)}
        ${asOf === undefined ? nothing : staleNote(asOf, ui)} ${easyButton(ui, this.#takeEasy)} ${view}
      </div>
      ${swallowedSlot(this)}`;
  }

  protected override failed(error: unknown): void {
    sayOnce(`<${this.localName}> can’t show its notice: ${String(error)}`);
    this.#delivery ??= {};
    this.#enter('fallback');
  }

  /** All widgets of the page follow. */
  readonly #takeEasy = (easy: boolean): void => {
    keep('easy', easy ? 'yes' : '', this.mayStore);
    wakeAll();
  };

  #now(): EpochMs | undefined {
    return this.previewTime === null ? clock.now(toEpoch(this.#delivery?.notice?.updated)) : toEpoch(this.previewTime);
  }

  /** Once, until a server has confirmed the notice again. */
  #tellStale(): void {
    const asOf = this.#context?.asOf;
    if (asOf !== undefined && !this.#toldStale) tell(this, stale(this.src, asOf));
    this.#toldStale = asOf !== undefined;
  }

  #sleepsFor(): number | undefined {
    const notice = this.#delivery?.notice;
    if (!notice || this.previewTime !== null) return undefined;
    return untilNextLook(notice, this.#now(), staleFrom(this.#delivery, this.maxAge));
  }

  /** An element that is upgraded in the page gets its attributes before it is told that it is connected. */
  get #isOpen(): boolean {
    return this.#cleanUps.length > 0;
  }

  /** A property that was set before the element was upgraded hides the accessor. */
  #takeEarlyNotice(): void {
    const early = Object.getOwnPropertyDescriptor(this, 'notice');
    if (!early) return;
    delete (this as { notice?: unknown }).notice;
    this.#document = early.value as unknown;
  }

  #open(): void {
    this.#safely(() => this.#source.open({ document: this.#document, src: this.src ?? undefined }));
  }

  /** Whatever the page has broken, nothing of ours throws into it. */
  #safely<Result>(step: () => Result): Result | undefined {
    try {
      return step();
    } catch (error) {
      this.failed(error);
      return undefined;
    }
  }

  #receive(delivery: Delivery | undefined): void {
    // What is on its way, or can't be used, leaves the last good one on the page.
    const leaves = !delivery || (delivery.failure && !delivery.notice);
    const isKnown = delivery?.notice && delivery.notice === this.#delivery?.notice;
    if (!leaves || !this.#delivery?.notice) this.#delivery = delivery;
    this.requestUpdate();
    reschedule();
    if (delivery && !isKnown) tell(this, delivery);
  }

  #enter(state: NoticeState): void {
    if (state === 'shown' && isUnclosed(this)) {
      sayOnce(`<${this.localName}> swallows page content: close it with </${this.localName}>.`);
    }
    this.#state = state;
    this.#states.enter([...this.customStates(), ...(this.#context?.asOf === undefined ? [] : ['stale'])]);
  }
}

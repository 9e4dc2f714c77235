import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { nearestLang, uiFor, watchLang } from '../../language/index.js';
import { toEpoch, type EpochMs } from '../../notice/instant.js';
import { problemLine } from '../../notice/problem.js';
import { nextChangeAt } from '../../schedule/index.js';
import { clock, NoticeSource, reschedule, sayOnce, sleep, type Delivery } from '../../source/index.js';
import { fallbackSlot, isUnclosed, swallowedSlot } from './fallback.js';
import { NoticeErrorEvent } from './notice-error-event.js';
import { NoticeLoadEvent } from './notice-load-event.js';
import { previewNote } from './preview-note.js';
import type { ViewContext } from './view-context.js';

/** What an element shows: its notice is on its way; its notice; nothing, since there is nothing to tell; its children. */
export type NoticeState = 'loading' | 'shown' | 'empty' | 'fallback';

/**
 * What the three widgets have in common: a notice, a language, a clock, and children that stand in where these fail.
 * A subclass selects what it shows of a notice, and has the view of that.
 */
export abstract class NoticeElement<Model> extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    notice: { attribute: false, noAccessor: true },
    headingLevel: { attribute: 'heading-level', type: Number },
    previewTime: { attribute: 'preview-time' },
    storage: {},
  };

  /** The address of the notice document, relative to the page. */
  declare src: string | null;
  /** The level of the widget's heading, 1 to 6. */
  declare headingLevel: number;
  /** A moment (RFC 3339) at which to show the widget, for previews: time stands still, and the widget says so. */
  declare previewTime: string | null;
  /** `none`: the browser keeps nothing. */
  declare storage: string | null;

  #document: unknown;
  #delivery: Delivery | undefined;
  #state: NoticeState = 'loading';
  #context: ViewContext | undefined;
  #model: Model | undefined;
  readonly #internals = attachInternals(this);
  #cleanUps: (() => void)[] = [];
  readonly #source = new NoticeSource(this, (delivery) => this.#receive(delivery));

  constructor() {
    super();
    this.src = null;
    this.headingLevel = 2;
    this.previewTime = null;
    this.storage = null;
  }

  /** The notice document itself, instead of `src` or a JSON child. */
  get notice(): unknown {
    return this.#document;
  }

  set notice(document: unknown) {
    this.#document = document;
    if (this.isConnected) this.#open();
  }

  /** What the element shows. */
  get state(): NoticeState {
    return this.#state;
  }

  /** What the view was given at the last update; nothing while there is no notice. */
  protected get context(): ViewContext | undefined {
    return this.#context;
  }

  /** Whether the browser's storage may be used: not when the page forbids it, nor for a preview. */
  protected get mayStore(): boolean {
    return this.storage !== 'none' && this.previewTime === null;
  }

  /** What the widget shows of a notice; nothing when there is nothing to tell. */
  protected abstract select(context: ViewContext): Model | undefined;

  /** The widget for what was selected. */
  protected abstract view(model: Model, context: ViewContext): TemplateResult;

  /** What `:state(…)` matches. */
  protected customStates(): readonly string[] {
    return [this.#state];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const update = () => this.requestUpdate();
    this.#cleanUps = [
      watchLang(this, update),
      sleep({ sleepsFor: () => this.#sleepsFor(), wake: update }),
      () => this.#source.close(),
    ];
    this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cleanUps.forEach((cleanUp) => cleanUp());
    this.#cleanUps = [];
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src') && changed.get('src') !== undefined) this.#open();
    const notice = this.#delivery?.notice;
    this.#context = notice && {
      notice,
      ui: uiFor(notice, nearestLang(this)),
      now: this.#now(),
      headingLevel: this.headingLevel,
    };
    this.#model = this.#context && this.select(this.#context);
    this.#enter(this.#model ? 'shown' : notice ? 'empty' : this.#delivery ? 'fallback' : 'loading');
  }

  protected override render(): unknown {
    if (this.#state === 'loading' || this.#state === 'fallback') return fallbackSlot(this);
    if (!this.#model || !this.#context) return swallowedSlot(this);
    const { ui } = this.#context;
    return html`<div class="widget" lang=${ui.language} part="widget">
        ${this.previewTime === null ? nothing : previewNote(toEpoch(this.previewTime), ui)}
        ${this.view(this.#model, this.#context)}
      </div>
      ${swallowedSlot(this)}`;
  }

  #now(): EpochMs | undefined {
    return this.previewTime === null ? clock.now(toEpoch(this.#delivery?.notice?.updated)) : toEpoch(this.previewTime);
  }

  #sleepsFor(): number | undefined {
    const notice = this.#delivery?.notice;
    const now = this.#now();
    if (!notice || now === undefined || this.previewTime !== null) return undefined;
    const next = nextChangeAt(notice, now);
    return next === undefined ? undefined : next - now;
  }

  #open(): void {
    this.#source.open({ document: this.#document, src: this.src ?? undefined });
  }

  #receive(delivery: Delivery | undefined): void {
    // A document that can't be used leaves the last good one on the page.
    if (!delivery?.failure || delivery.notice || !this.#delivery?.notice) this.#delivery = delivery;
    this.requestUpdate();
    reschedule();
    if (delivery?.failure) {
      const { failure } = delivery;
      sayOnce(failure.problems.length ? failure.problems.map(problemLine).join('\n') : failure.message);
      this.dispatchEvent(new NoticeErrorEvent(failure));
    }
    if (delivery?.notice) this.dispatchEvent(new NoticeLoadEvent(delivery.notice));
  }

  #enter(state: NoticeState): void {
    if (state === 'shown' && isUnclosed(this)) {
      sayOnce(`<${this.localName}> swallows page content: close it with </${this.localName}>.`);
    }
    this.#state = state;
    const states = this.#internals?.states;
    states?.clear();
    this.customStates().forEach((name) => states?.add(name));
  }
}

/** Older engines have no internals, or none with states; the element then works without `:state()`. */
function attachInternals(element: HTMLElement): ElementInternals | undefined {
  try {
    return element.attachInternals();
  } catch {
    return undefined;
  }
}

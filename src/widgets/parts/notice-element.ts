import type { PropertyValues } from 'lit';
import { html, noChange, nothing, type TemplateResult } from 'lit/html.js';
import { directionOf, uiFor } from '../../language/index.js';
import { recall, sayOnce } from '../../source/index.js';
import { EASY } from '../../source/names.js';
import { ClockController } from './controllers/clock-controller.js';
import { LanguageController } from './controllers/language-controller.js';
import { MemoryController } from './controllers/memory-controller.js';
import { NoticeController } from './controllers/notice-controller.js';
import { WhileConnected } from './controllers/while-connected.js';
import { CustomStates } from './custom-states.js';
import { easyButton } from './easy-button.js';
import { isUnclosed, swallowedSlot } from './fallback.js';
import { NoticeAttributes } from './notice-attributes.js';
import { previewNote, staleNote } from './notes.js';
import { unfoldInPrint } from './print.js';
import { Stage } from './stage.js';
import type { StyleText } from './styles.js';
import type { ViewContext } from './view-context.js';

/** What an element shows: its notice is on its way; its notice; nothing, since there is nothing to tell; its children. */
export type NoticeState = 'loading' | 'shown' | 'empty' | 'fallback';

/**
 * What the three widgets have in common: a notice, a language, a clock, and children that stand in where these fail.
 * A subclass selects what it shows of a notice, and has the view of that.
 *
 * @slot fallback - Shown until the widget has rendered, and whenever it can’t. Without it, all children are the fallback.
 * @fires {NoticeLoadEvent} ikp-load - The element has a notice.
 * @fires {NoticeErrorEvent} ikp-error - No notice could be had, or parts of it had to be left out.
 * @csspart widget - Everything that the widget shows.
 * @csspart heading - A heading.
 * @csspart link - A link.
 * @csspart easy - The button that shows easier texts.
 * @csspart preview - The line that says that this is a preview.
 * @csspart stale - The line that says as of when the widget speaks.
 * @cssState loading - The notice is on its way.
 * @cssState shown - The widget shows its notice.
 * @cssState empty - The notice has nothing to show; the element takes no space.
 * @cssState fallback - No notice can be shown; the fallback is.
 * @cssState stale - No server has confirmed the notice for longer than `max-age`.
 * @cssprop [--ikp-text=light-dark(#1b1f23, #e8ecf0)] - Words.
 * @cssprop [--ikp-muted=light-dark(#4d5761, #b4bec8)] - Less important words.
 * @cssprop [--ikp-surface=light-dark(#fff, #14191f)] - The ground.
 * @cssprop [--ikp-raised=light-dark(#f2f5f8, #1f262e)] - Boxes on the ground.
 * @cssprop [--ikp-line=light-dark(#c3ccd5, #47525e)] - Frames and rules.
 * @cssprop [--ikp-accent=light-dark(#0a4d9c, #8fc1ff)] - Links, buttons and the focus.
 * @cssprop [--ikp-danger=light-dark(#a3161c, #ff9e98)] - What is down, and what never to do.
 * @cssprop [--ikp-warning=light-dark(#7a4a00, #f4c067)] - What is limited or upcoming.
 * @cssprop [--ikp-good=light-dark(#12613a, #7fd6a4)] - What works.
 * @cssprop [--ikp-radius=0.375em] - Corners.
 * @cssprop [--ikp-font-family=inherit] - Type.
 */
export abstract class NoticeElement<Model> extends NoticeAttributes {
  /**
   * The style sheets of the shadow root.
   * @internal
   */
  static readonly sheets: readonly StyleText[] = [];

  protected readonly memory = new MemoryController(this);
  readonly #notices = new NoticeController(this, () => this.wishes);
  readonly #clock = new ClockController(this, this.#notices);
  readonly #language = new LanguageController(this);
  readonly #states = new CustomStates(this);
  #stage: Stage | undefined;
  #state: NoticeState = 'loading';
  #context: ViewContext | undefined;
  #model: Model | undefined;

  constructor() {
    super();
    new WhileConnected(this, () => unfoldInPrint(this.renderRoot));
  }

  /** What the element shows. */
  get state(): NoticeState {
    return this.#state;
  }

  /** What the widget shows of a notice; nothing when there is nothing to tell. */
  protected abstract select(context: ViewContext): Model | undefined;

  /** The widget for what was selected. */
  protected abstract view(model: Model, context: ViewContext): TemplateResult;

  /** What else `:state(…)` matches, if anything. */
  protected get ownState(): string | undefined {
    return undefined;
  }

  override connectedCallback(): void {
    this.attempt(() => super.connectedCallback());
  }

  override attributeChangedCallback(...change: [name: string, old: string | null, value: string | null]): void {
    this.attempt(() => super.attributeChangedCallback(...change));
  }

  /** The style sheets were those of the document that it has left. */
  adoptedCallback(): void {
    this.#stage?.startAnew();
  }

  protected override createRenderRoot(): ShadowRoot {
    const { sheets } = this.constructor as typeof NoticeElement;
    this.#stage = new Stage(this, this.renderOptions, sheets);
    return this.#stage.root;
  }

  protected override performUpdate(): void {
    this.attempt(() => super.performUpdate());
  }

  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#notices.look(changed);
    const { delivery } = this.#notices;
    const notice = delivery?.notice;
    this.#context = notice && {
      notice,
      ui: uiFor(notice, this.#language.wanted, !!recall(EASY)),
      now: this.#clock.now,
      asOf: this.#notices.staleSince,
      headingLevel: this.headingLevel || 2,
    };
    this.#model = this.#context && this.select(this.#context);
    // Where something was broken, “nothing to tell” may be wrong: then the children speak.
    const sound = !delivery?.failure?.problems.some(({ severity }) => severity === 'error');
    this.#enter(this.#model ? 'shown' : notice && sound ? 'empty' : delivery ? 'fallback' : 'loading');
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.#stage!.end();
    // What the page has broken makes Lit leave out values, or all of the widget, without an error.
    if (this.#model && !this.renderRoot.querySelector('[lang]')?.textContent.trim()) throw TypeError('no words');
  }

  protected override render(): unknown {
    const shows = this.#state === 'shown' || this.#state === 'empty';
    if (!shows) {
      this.#stage!.showChildren();
      return noChange;
    }
    const content = this.#widget();
    return this.#stage!.begin(content) ? content : noChange;
  }

  #widget(): TemplateResult {
    if (!this.#model || !this.#context) return swallowedSlot(this);
    const { ui, asOf } = this.#context;
    // First: whether it has easier texts is known when it has asked for all.
    const view = this.view(this.#model, this.#context);
    return html`<div class="widget" lang=${ui.language} dir=${directionOf(ui.language)} part="widget">
        ${this.previewTime ? previewNote(this.previewTime, ui) : nothing}
        ${asOf === undefined ? nothing : staleNote(asOf, ui)}
        ${easyButton(ui, (easy) => this.memory.keep(EASY, easy ? 'yes' : ''))} ${view}
      </div>
      ${swallowedSlot(this)}`;
  }

  /**
   * Whatever is broken, by us or by the page, nothing is thrown into it: the children are shown.
   * @internal
   */
  attempt(step: () => void): void {
    try {
      step();
    } catch (error) {
      this.#stage?.showChildren();
      this.#notices.giveUp();
      this.#enter('fallback');
      sayOnce(`<${this.localName}> cannot show its notice: ${String(error)}`);
    }
  }

  #enter(state: NoticeState): void {
    if (state === 'shown' && isUnclosed(this)) {
      sayOnce(`Write </${this.localName}> after its fallback.`);
    }
    this.#state = state;
    this.#states.enter([state, this.ownState, this.#context?.asOf === undefined ? undefined : 'stale']);
  }
}

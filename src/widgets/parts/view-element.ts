import { render } from 'lit/html.js';
import { adoptStyles, type StyleText } from './styles.js';
import { visitorState } from './visitor-state.js';

/**
 * An element that shows a Lit template in its shadow root, and renders again, once per batch of changes, when asked to.
 * That is the part of LitElement that the widgets need, in a quarter of its bytes; and on pages that pollute
 * prototypes or clobber globals, LitElement does not start at all.
 */
export abstract class ViewElement extends HTMLElement {
  /** The style sheets of the shadow root. */
  static readonly styles: readonly StyleText[] = [];

  /** Missing where the page has broken what it needs: then the children are seen as they are. */
  #root: ShadowRoot | null | undefined;
  /** Whether a server has written what the shadow root holds: that stays until there is a widget to take its place. */
  #served = false;
  /** Shows the children, without Lit, which may be what fails. */
  #slot: HTMLSlotElement | undefined;
  #end: Comment | undefined;
  #update: Promise<void> | undefined;

  constructor() {
    super();
    try {
      this.#slot = document.createElement('slot');
      this.#slot.name = 'fallback';
      this.#slot.append(document.createElement('slot'));
      this.#root = this.shadowRoot;
      this.#served = this.#root !== null;
      this.#root ??= this.attachShadow({ mode: 'open' });
      if (!this.#served) this.#root.append(this.#slot);
    } catch {
      // The first rendering fails too, and says so.
    }
  }

  /** The sheets were those of the document that it has left. */
  adoptedCallback(): void {
    this.#end = undefined;
  }

  /** Resolves when everything asked for so far is on the page. */
  get updateComplete(): Promise<void> {
    return this.#update ?? Promise.resolve();
  }

  /** Asks for a rendering at the end of the running task. */
  requestUpdate(): void {
    this.#update ??= this.#perform();
  }

  /** Works out what is to be shown, before each rendering. */
  protected abstract prepare(): void;

  /** Whether what is to be shown is more than the children. */
  protected abstract get stands(): boolean;

  /** What is to be shown. */
  protected abstract render(): unknown;

  /** What is to be done after each rendering. */
  protected updated(): void {}

  /** Called when a rendering failed, by a defect of ours or of the page. The children are shown then. */
  protected abstract failed(error: unknown): void;

  async #perform(): Promise<void> {
    await this.#update; // Nothing yet: this waits for the end of the task, whatever the page has made of `Promise`.
    this.#update = undefined;
    if (!this.isConnected) return;
    try {
      this.prepare();
      if (this.stands || !this.#served) this.#draw(this.#root!);
      this.updated();
    } catch (error) {
      // Lit finds a new end at the next rendering, and starts anew.
      if (!this.#served) this.#root?.replaceChildren(this.#slot!);
      this.#end = undefined;
      this.failed(error);
    }
  }

  /** What was there before, of a server or the children, stays until all is drawn. */
  #draw(root: ShadowRoot): void {
    const content = this.render();
    const restore = this.#served && visitorState(root);
    const before = this.#end ? [] : [...root.childNodes];
    if (!this.#end) {
      // The node before which Lit renders, and at which it keeps what it has rendered.
      root.append((this.#end = document.createComment('')));
      adoptStyles(root, (this.constructor as typeof ViewElement).styles);
    }
    render(content, root, { renderBefore: this.#end });
    before.forEach((node) => root.removeChild(node));
    this.#served = false;
    if (restore) restore();
  }
}

/** Writes an attribute from its property, as the platform's own elements do. */
export function writeAttribute(element: HTMLElement, name: string, value: string | number | boolean | null): void {
  if (value === null || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
}

import type { RenderOptions, TemplateResult } from 'lit/html.js';
import { isUnclosed } from './fallback.js';
import { adoptStyles, type StyleText } from './styles.js';
import { visitorState } from './visitor-state.js';

/**
 * The shadow root of an element. What is shown there stays until Lit has rendered what follows: the children, what a
 * server has rendered, or a widget whose nodes something else has changed, such as a translator.
 */
export class Stage {
  readonly root: ShadowRoot;
  /** Whether a server has rendered what is shown. */
  isServed: boolean;
  readonly #options: RenderOptions;
  readonly #styles: readonly StyleText[];
  /** The children that are marked as the fallback. Their slot shows its own content while there are none. */
  readonly #marked = document.createElement('slot');
  /** The others. */
  readonly #others = document.createElement('slot');
  /** Notes whether something else changes the nodes. */
  readonly #observer: MutationObserver | undefined;
  #isTouched = false;
  #content: TemplateResult | undefined;
  /** Takes away what was shown before. */
  #finish: (() => void) | undefined;

  /** @param options Lit's: it renders before a comment, at which it keeps what it has rendered */
  constructor(host: HTMLElement, options: RenderOptions, styles: readonly StyleText[]) {
    this.#options = options;
    this.#styles = styles;
    this.#marked.name = 'fallback';
    const served = host.shadowRoot;
    this.isServed = !!served?.firstChild;
    // Only now: a root without slots hides the children.
    this.root = served ?? host.attachShadow({ mode: 'open' });
    this.showChildren();
    try {
      this.#observer = new MutationObserver(() => (this.#isTouched = true));
      this.#observer.observe(this.root, { childList: true, characterData: true, subtree: true });
    } catch {
      // The page has taken it away.
    }
  }

  /** Lit renders from scratch the next time, with the styles, which a root loses when it comes into another document. */
  startAnew(): void {
    this.#options.renderBefore = null;
  }

  /** Shows the children, or still what a server has rendered; without Lit, which may be what fails. */
  showChildren(): void {
    const root = this.root;
    this.startAnew();
    if (!this.isServed) {
      if (this.#content || !root.firstChild) root.replaceChildren(this.#marked);
      // The rest of a page that an unclosed tag has swallowed is no fallback, and must stay visible beside it.
      const parent = isUnclosed(root.host) ? root : this.#marked;
      if (this.#others.parentNode !== parent) parent.append(this.#others);
    }
    this.#content = this.#finish = undefined;
  }

  /** To be called before Lit renders. Returns false where it must not: there is nothing new, and it would get lost. */
  begin(content: TemplateResult): boolean {
    if (this.#observer?.takeRecords().length) this.#isTouched = true;
    // Lit writes into its own text nodes, which are no longer there.
    if (this.#isTouched && JSON.stringify(content) === JSON.stringify(this.#content)) return false;
    if (this.#isTouched || content.strings !== this.#content?.strings) this.startAnew();
    this.#content = content;
    if (this.#options.renderBefore) return true;
    const root = this.root;
    const before = [...root.childNodes];
    const restore = visitorState(root);
    root.append((this.#options.renderBefore = document.createComment('')));
    adoptStyles(root, this.#styles);
    this.#finish = () => {
      before.forEach((node) => root.removeChild(node));
      restore();
      this.isServed = this.#isTouched = false;
    };
    return true;
  }

  /** To be called when Lit has rendered. */
  end(): void {
    this.#finish?.();
    this.#finish = undefined;
    // These changes were Lit's.
    this.#observer?.takeRecords();
  }
}

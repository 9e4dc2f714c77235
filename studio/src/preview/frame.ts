import type { Host, Seen, Shown, Width } from './view.js';

/** Until the page has said how long it is. */
const FIRST_HEIGHT = 480;

/**
 * A page of preview/ in a frame as wide as a screen, made smaller where there is no room for that. What it shows is sent
 * to it, so that it never reloads while somebody types: what is open in it stays open.
 */
export class PreviewFrame {
  /** As wide as there is room; scrolls where the page in it is long. */
  readonly element = document.createElement('div');
  /** As large as the frame looks: that it is made smaller does not make room by itself. */
  readonly #sheet = document.createElement('div');
  readonly #frame = document.createElement('iframe');
  readonly #sizes = new ResizeObserver(() => this.#fit());
  readonly #onSeen: (seen: Seen) => void;
  #host: Host | undefined;
  #isReady = false;
  #shown: Shown | undefined;
  #sent = '';
  #width: Width = 320;
  #height = FIRST_HEIGHT;

  /** @param isLazy loads its page only when it comes near the screen */
  constructor(onSeen: (seen: Seen) => void, isLazy = false) {
    this.#onSeen = onSeen;
    this.element.className = 'preview-stage';
    if (isLazy) this.#frame.loading = 'lazy';
    // Whoever has no pointer scrolls it too.
    this.element.tabIndex = 0;
    this.element.role = 'group';
    this.element.append(this.#sheet);
    this.#sheet.append(this.#frame);
    this.#sizes.observe(this.element);
    addEventListener('message', this.#receive);
  }

  show(host: Host, width: Width, title: string, shown: Shown): void {
    if (this.#frame.title !== title) {
      this.#frame.title = title;
      this.element.ariaLabel = title;
    }
    this.#shown = shown;
    if (width !== this.#width) {
      this.#width = width;
      this.#fit();
    }
    if (host === this.#host) return this.#send();
    this.#host = host;
    this.#isReady = false;
    this.#frame.src = `preview/${host}.html`;
  }

  remove(): void {
    this.#sizes.disconnect();
    removeEventListener('message', this.#receive);
    this.element.remove();
  }

  #send(): void {
    if (!this.#isReady || !this.#shown) return;
    const text = JSON.stringify(this.#shown);
    if (text === this.#sent) return;
    this.#sent = text;
    this.#frame.contentWindow?.postMessage({ type: 'ikp-show', ...this.#shown }, location.origin);
  }

  readonly #receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.#frame.contentWindow || event.origin !== location.origin) return;
    const message = event.data as { type?: string } | null;
    if (message?.type === 'ikp-ready') {
      this.#isReady = true;
      this.#sent = '';
      this.#send();
    }
    if (message?.type === 'ikp-seen') {
      const seen = message as Seen;
      this.#height = seen.height;
      this.#fit();
      this.#onSeen(seen);
    }
  };

  /** By properties: policies allow no `style` attributes in markup. */
  #fit(): void {
    const room = this.element.clientWidth;
    if (room === 0) return;
    const scale = Math.min(1, room / this.#width);
    Object.assign(this.#frame.style, {
      width: `${this.#width}px`,
      height: `${this.#height}px`,
      scale: String(scale),
    });
    Object.assign(this.#sheet.style, {
      width: `${Math.floor(this.#width * scale)}px`,
      height: `${Math.ceil(this.#height * scale)}px`,
    });
  }
}

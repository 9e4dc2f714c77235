import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long the text stays for screen readers to find, in milliseconds. */
const STAYS = 10_000;

/**
 * A message to screen readers: first an empty live region is put up, then the text enters it, since a region that comes
 * with its text is not spoken; afterwards both go, since an empty region would be a stop for the reading cursor.
 */
export class Announcement implements ReactiveController {
  /** What the live region holds; nothing when there is to be no region. */
  text: string | undefined;
  readonly #host: ReactiveControllerHost;
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  say(text: string): void {
    this.hostDisconnected();
    this.#show('');
    this.#timers = [setTimeout(() => this.#show(text), 100), setTimeout(() => this.#show(undefined), STAYS)];
  }

  /** Takes the message back. */
  hostDisconnected(): void {
    this.#timers.forEach(clearTimeout);
    this.text = undefined;
  }

  #show(text: string | undefined): void {
    this.text = text;
    this.#host.requestUpdate();
  }
}

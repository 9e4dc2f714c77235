import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element that controllers serve. */
export interface Host extends ReactiveControllerHost, HTMLElement {
  /** Does what the page may have broken: then the children are shown until it works. */
  attempt(step: () => void): void;
}

/** Updates its host when that is connected, and does something for as long as it is. */
export class WhileConnected<H extends Host = Host> implements ReactiveController {
  protected readonly host: H;
  readonly #start: (update: () => void) => () => unknown;
  #stop: (() => unknown) | undefined;

  /** @param start begins it, with what updates the host, and returns what ends it */
  constructor(host: H, start: (update: () => void) => () => unknown) {
    this.host = host;
    this.#start = start;
    host.addController(this);
  }

  hostConnected(): void {
    const update = () => this.host.requestUpdate();
    update();
    this.host.attempt(() => (this.#stop = this.#start(update)));
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}

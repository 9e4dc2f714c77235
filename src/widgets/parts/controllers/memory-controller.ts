import { keep, wakeAll } from '../../../source/index.js';
import type { Host } from './while-connected.js';

interface Remembering extends Host {
  /** Whether the browser's storage may be used. */
  readonly mayStore: boolean;
}

/** What the elements of a page remember of their visitor: where one keeps something, all follow, woken by the page's timer. */
export class MemoryController {
  readonly #host: Remembering;

  constructor(host: Remembering) {
    this.#host = host;
  }

  /** Keeps a value for the visitor's next look, or forgets it: for as long as the page allows. */
  keep(name: string, value: string | undefined): void {
    keep(name, value, this.#host.mayStore);
    wakeAll();
  }
}

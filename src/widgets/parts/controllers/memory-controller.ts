import { keep } from '../../../source/index.js';
import { WhileConnected, type Host } from './while-connected.js';

interface Remembering extends Host {
  /** Whether the browser's storage may be used. */
  readonly mayStore: boolean;
}

const updates = new Set<() => void>();

/** What the elements of a page remember of their visitor: where one keeps something, all follow. */
export class MemoryController extends WhileConnected<Remembering> {
  constructor(host: Remembering) {
    super(host, (update) => {
      updates.add(update);
      return () => updates.delete(update);
    });
  }

  /** Keeps a value for the visitor's next look, or forgets it: for as long as the page allows. */
  keep(name: string, value: string | undefined): void {
    keep(name, value, this.host.mayStore);
    updates.forEach((update) => update());
  }
}

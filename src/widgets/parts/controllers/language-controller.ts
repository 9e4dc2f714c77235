import { nearestLang, watchLang } from '../../../language/index.js';
import { WhileConnected, type Host } from './while-connected.js';

/** Knows which language the page wants around an element, and updates the element when that changes. */
export class LanguageController extends WhileConnected {
  constructor(host: Host) {
    super(host, (update) => watchLang(host, update));
  }

  /** The nearest `lang` (BCP 47); empty where there is none. */
  get wanted(): string {
    return nearestLang(this.host);
  }
}

import { hasPage, sayOnce } from '../source/index.js';

/**
 * Registers an element, where there is a page; throws nothing into it. The first registration of a name wins, whoever made
 * it; copies of the script that find one stay idle. One console line per page says so: what all copies share is the
 * registry, and so a name in it stands for "said".
 */
export function define(name: string, element: CustomElementConstructor): void {
  if (!hasPage) return;
  try {
    if (customElements.get(name) !== element) customElements.define(name, element);
  } catch (error) {
    try {
      customElements.define('ikp-idle', class extends HTMLElement {});
      sayOnce(`<${name}> cannot be defined: ${String(error)}`);
    } catch {
      // Said already.
    }
  }
}

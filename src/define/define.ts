import { sayOnce } from '../source/index.js';

/** Registers an element; the first registration of a name wins, and a second one is said, not thrown. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) return customElements.define(name, element);
  if (customElements.get(name) !== element)
    sayOnce(`<${name}> is defined already; this copy of the script stays idle.`);
}

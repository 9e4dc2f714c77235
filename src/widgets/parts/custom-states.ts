/** What `:state(…)` matches on an element. Engines without custom states go without. */
export class CustomStates {
  readonly #internals: ElementInternals | undefined;

  constructor(element: HTMLElement) {
    try {
      this.#internals = element.attachInternals();
    } catch {
      // No internals in this engine.
    }
  }

  /** These states, and no others. */
  enter(names: readonly (string | undefined)[]): void {
    try {
      this.#internals?.states.clear();
      for (const name of names) if (name) this.#internals?.states.add(name);
    } catch {
      // No states in this engine, or (Chrome before 125) only such as start with two hyphens.
    }
  }
}

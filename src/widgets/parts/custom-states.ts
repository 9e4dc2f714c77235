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
  enter(names: readonly string[]): void {
    // Typed as always there, which engines before 2024 don't hold.
    const states = this.#internals?.states;
    states?.clear();
    names.forEach((name) => states?.add(name));
  }
}

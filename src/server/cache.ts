/** A cache of what was asked for last. */
export class Cache<Value> {
  // The newest last.
  readonly #kept = new Map<string, Value>();
  readonly #most: number;

  /** @param most as many values as are kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** What was made for this key before, else what is made now. */
  get(key: string, make: () => Value): Value {
    const value = this.#kept.has(key) ? this.#kept.get(key)! : make();
    this.#kept.delete(key);
    this.#kept.set(key, value);
    if (this.#kept.size > this.#most) this.#kept.delete(this.#kept.keys().next().value!);
    return value;
  }
}

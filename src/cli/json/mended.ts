/** A text that is mended while it is read: what was written, what it should be, and where each part of it stood. */
export class Mended {
  /** At which place of the mended text which place of the written one continues. */
  readonly #places: { readonly mended: number; readonly written: number }[] = [{ mended: 0, written: 0 }];
  readonly #written: string;
  #text = '';
  #copied = 0;

  constructor(written: string) {
    this.#written = written;
  }

  /** What stands in the written text from `start` to `end` becomes something else. Goes from its beginning to its end. */
  replace(start: number, end: number, by: string): void {
    this.#text += this.#written.slice(this.#copied, start);
    this.#places.push({ mended: this.#text.length, written: start });
    this.#text += by;
    this.#copied = end;
    this.#places.push({ mended: this.#text.length, written: end });
  }

  /** Puts something in, as near to this place as can be: after it something may have been replaced already. */
  insert(at: number, text: string): void {
    const place = Math.max(at, this.#copied);
    this.replace(place, place, text);
  }

  get text(): string {
    return this.#text + this.#written.slice(this.#copied);
  }

  /** The place in the written text of one in the mended text. */
  writtenAt(mended: number): number {
    let [low, high] = [0, this.#places.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#places[middle]!.mended <= mended) low = middle;
      else high = middle - 1;
    }
    const place = this.#places[low]!;
    const next = this.#places[low + 1]?.written ?? this.#written.length;
    return Math.min(place.written + mended - place.mended, next);
  }
}

// What the single file has in place of lit-html: templates that the build has prepared, of which it knows the nodes with
// values. There are no directives, and of arrays in arrays each item is a slot of the outer one.
// (tools/build/prepare-templates.mjs puts `html('<p;id=~>~</>', …)` where the source has a tagged template.)

import { inert, templateOf, walker, type Place } from './prepared-template.js';

interface TemplateResult {
  readonly markup: string;
  readonly values: readonly unknown[];
}

/** What one value stands as: nothing, a text, or a template. */
type Slot = Text | Instance | undefined;

/** A place in an instance: takes its values, from an index on, and tells how many they were. Knows the place after it. */
interface Part {
  next?: Part;
  putFrom(values: readonly unknown[], index: number): number;
}

/** No content; and no attribute. */
export const nothing = Symbol();

export function html(markup: string, ...values: readonly unknown[]): TemplateResult {
  return { markup, values };
}

/** Renders before a node of the root, which knows what was rendered before. */
export function render(
  value: unknown,
  root: ShadowRoot,
  { renderBefore: end }: { readonly renderBefore: Comment & { rendered?: Content } },
): void {
  (end.rendered ??= new Content(root.insertBefore(inert.createComment(''), end))).putFrom([value], 0);
}

/**
 * What stands between a comment and the node that followed it: an array has a slot for each item. (A banner has dozens of
 * contents, nearly all of them with one slot, for which a list would take more memory than all else here.)
 */
class Content implements Part {
  declare next?: Part;
  readonly #start: ChildNode;
  readonly #end: ChildNode | null;
  #slots: Slot | readonly Slot[];

  constructor(start: ChildNode) {
    this.#start = start;
    this.#end = start.nextSibling;
  }

  putFrom(values: readonly unknown[], index: number): number {
    const wanted = flat(values[index]);
    let slots = flat(this.#slots) as Slot[];
    if (this.#isTranslated(slots, wanted)) slots = this.#clear();
    for (let each = wanted.length; each < slots.length; each++) remove(slots[each]);
    slots.length = wanted.length;
    let next = this.#end;
    // From the last one on: so each has the node before which it stands.
    for (let each = wanted.length; each--;) {
      const slot = this.#fill(slots[each], wanted[each], next);
      slots[each] = slot;
      if (slot) next = slot instanceof Instance ? slot.firstNode : slot;
    }
    this.#slots = slots.length === 1 ? slots[0] : slots;
    return 1;
  }

  #fill(slot: Slot, value: unknown, next: ChildNode | null): Slot {
    const template = typeof value === 'object' && value ? (value as TemplateResult) : undefined;
    const words = template ? '' : wordsOf(value);
    if (slot instanceof Instance ? slot.markup === template?.markup : slot && slot.data === words) {
      if (template) (slot as Instance).putAll(template.values);
      return slot;
    }
    remove(slot);
    const made = template ? new Instance(template) : words ? inert.createTextNode.call(document, words) : undefined;
    if (made) this.#start.parentNode!.insertBefore(made instanceof Instance ? made.asNodes() : made, next);
    return made;
  }

  /** A translator puts texts into elements of its own: where one has changed, all between the two nodes is made anew. */
  #isTranslated(slots: readonly Slot[], wanted: readonly unknown[]): boolean {
    const { parentNode } = this.#start;
    for (let each = 0; each < slots.length; each++) {
      const slot = slots[each];
      const isText = slot && !(slot instanceof Instance);
      if (isText && slot.parentNode !== parentNode && slot.data !== wordsOf(wanted[each])) return true;
    }
    return false;
  }

  #clear(): [] {
    while (this.#start.nextSibling !== this.#end) this.#start.nextSibling!.remove();
    return [];
  }
}

/** A template that is drawn. */
class Instance {
  readonly markup: string;
  /** What it begins with, always, since contents stand after their comments. */
  readonly firstNode: ChildNode;
  readonly lastNode: ChildNode;
  /** The first of its parts. */
  next?: Part;

  constructor({ markup, values }: TemplateResult) {
    this.markup = markup;
    const [content, places] = templateOf(markup);
    // (Named by another document: the page's may be clobbered by elements with such names.)
    const root = inert.importNode.call(document, content, true) as ChildNode;
    const isOne = root.nodeType === 1;
    let node: Node = root;
    let at = isOne ? 0 : -1;
    walker.currentNode = root;
    let last: { next?: Part } = this; // eslint-disable-line @typescript-eslint/no-this-alias -- the list's head
    for (let each = 0; each < places.length; each++) {
      const place = places[each]!;
      for (; at < place[0]; at++) node = walker.nextNode()!;
      last = last.next = place[1] ? new Attribute(node as HTMLElement, place) : new Content(node as ChildNode);
    }
    walker.currentNode = inert;
    this.firstNode = isOne ? root : root.firstChild!;
    this.lastNode = isOne ? root : root.lastChild!;
    this.putAll(values);
  }

  putAll(values: readonly unknown[]): void {
    let index = 0;
    for (let part = this.next; part; part = part.next) index += part.putFrom(values, index);
  }

  /** Its only node, or the fragment of its nodes, while it is not in the page. */
  asNodes(): Node {
    return this.firstNode.parentNode ?? this.firstNode;
  }
}

class Attribute implements Part {
  declare next?: Part;
  readonly #element: HTMLElement;
  readonly #place: Place;
  #value: unknown = nothing;

  constructor(element: HTMLElement, place: Place) {
    this.#element = element;
    this.#place = place;
  }

  putFrom(values: readonly unknown[], index: number): number {
    const [, pieces, name, kind] = this.#place as Required<Place>;
    const before = this.#value;
    this.#value = kind ? values[index] : joined(pieces, values, index);
    if (this.#value === before) return pieces.length - 1;
    if (kind === '.') Object.assign(this.#element, { [name]: this.#value });
    else if (!kind && this.#value === nothing) this.#element.removeAttribute(name);
    else if (!kind) this.#element.setAttribute(name, this.#value as string);
    else if (before === nothing) {
      this.#element.addEventListener(name, (event) => (this.#value as (event: Event) => void)(event));
    }
    return pieces.length - 1;
  }
}

/** An attribute's texts with the values between them; nothing where one of these is nothing. */
function joined(pieces: readonly string[], values: readonly unknown[], index: number): unknown {
  let words = pieces[0]!;
  for (let each = 1; each < pieces.length; each++) {
    const value = values[index++];
    if (value === nothing) return nothing;
    words += wordsOf(value) + pieces[each]!;
  }
  return words;
}

function wordsOf(value: unknown): string {
  return value === nothing || value === undefined || value === null ? '' : `${value as number}`;
}

/** The items of lists in lists. What is used here is what pages with old libraries leave as it is. */
function flat(value: unknown, items: unknown[] = []): unknown[] {
  if (Array.isArray(value)) for (const item of value) flat(item, items);
  else items.push(value);
  return items;
}

function remove(slot: Slot): void {
  if (!slot) return;
  const [first, last] = slot instanceof Instance ? [slot.firstNode, slot.lastNode] : [slot, slot];
  while (first !== last && first.nextSibling !== last) first.nextSibling!.remove();
  // Each once: Prototype's own `remove` throws for what is out of the document.
  if (first !== last) last.remove();
  first.remove();
}

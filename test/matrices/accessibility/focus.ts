// Runs in the page: what has the focus, how it shows it, and what else could have it.

export interface Stop {
  /** in reading order: that of the tree with all shadow trees in their places */
  place: number;
  what: string;
  /** the element whose shadow tree it is in; empty for what is the page's own */
  widget: string;
  /** from the top of the page */
  top: number;
  /** what lies over it, or that it is outside the window; empty where it can be seen */
  hidden: string;
  ring: { width: number; ratio: number; solid: boolean };
}

/** Provides `focusStop` and `tabbable`; to be called in the page after `provideColours`. */
export function provideFocus() {
  /** All elements in reading order. */
  function flat(element: Element): Element[] {
    const inner =
      element instanceof HTMLSlotElement ? element.assignedElements() : (element.shadowRoot ?? element).children;
    return [element, ...[...inner].flatMap(flat)];
  }

  function focused() {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at === document.body || at === document.documentElement ? null : at;
  }

  const what = (element: Element) => {
    const words = element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : element.textContent;
    return `${element.localName} “${(words ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  };

  const host = (element: Element) => {
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : undefined;
  };

  function elementAt(x: number, y: number, root: DocumentOrShadowRoot): Element | null {
    const found = root.elementFromPoint(x, y);
    const inner = found?.shadowRoot;
    return inner && inner !== root ? (elementAt(x, y, inner) ?? found) : found;
  }

  function hiddenBy(element: Element): string {
    // A link may be broken into lines: its middle can be beside them.
    const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    for (const box of boxes) {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return 'outside the window';
      const there = elementAt(x, y, document);
      if (there && !element.contains(there) && !there.contains(element)) return what(there);
    }
    return boxes.length === 0 ? 'nothing of it is drawn' : '';
  }

  function focusStop(): Stop | undefined {
    const element = focused();
    if (!element) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      place: flat(document.documentElement).indexOf(element),
      what: what(element),
      widget: host(element)?.localName ?? '',
      top: element.getBoundingClientRect().top + scrollY,
      hidden: hiddenBy(element),
      ring: {
        width: Number.parseFloat(outlineWidth),
        ratio: (globalThis as any).ringContrast(element),
        solid: outlineStyle !== 'none',
      },
    };
  }

  /** What Tab must come to: of radio buttons, the chosen one of each group. */
  function tabbable() {
    const all = flat(document.documentElement);
    return all
      .filter((element) =>
        element.matches(
          'a[href], button, summary, input:not([type=radio]), input:checked, select, textarea, [tabindex="0"]',
        ),
      ) // prettier-ignore
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => all.indexOf(element));
  }

  /** What one can say to a voice control: the words that can be seen on each control of the widgets. */
  const visibleLabels = () =>
    flat(document.documentElement)
      .filter((element) => host(element) && element.matches('a[href], button, summary, input'))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => (element instanceof HTMLInputElement ? element.labels?.[0] : element))
      .map((shown) => (shown instanceof HTMLElement ? shown.innerText.trim().replace(/\s+/g, ' ') : ''));

  Object.assign(globalThis, { focusStop, tabbable, visibleLabels });
}

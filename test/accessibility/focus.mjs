// @ts-check
// Runs in the page: what has the focus, how it shows it, and what else could have it.

/**
 * @typedef {object} Stop
 * @property {number} place in reading order: that of the tree with all shadow trees in their places
 * @property {string} what
 * @property {string} widget the element whose shadow tree it is in; empty for what is the page's own
 * @property {number} top from the top of the page
 * @property {string} hidden what lies over it, or that it is outside the window; empty where it can be seen
 * @property {{ width: number, ratio: number, solid: boolean }} ring
 */

/** Provides `focusStop` and `tabbable`; to be called in the page after `provideColours`. */
export function provideFocus() {
  /** All elements in reading order. @param {Element} element @returns {Element[]} */
  function flat(element) {
    const inner =
      element instanceof HTMLSlotElement ? element.assignedElements() : (element.shadowRoot ?? element).children;
    return [element, ...[...inner].flatMap(flat)];
  }

  function focused() {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at === document.body || at === document.documentElement ? null : at;
  }

  const what = (/** @type {Element} */ element) => {
    const words = element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : element.textContent;
    return `${element.localName} “${(words ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  };

  const host = (/** @type {Element} */ element) => {
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : undefined;
  };

  /** @param {number} x @param {number} y @param {DocumentOrShadowRoot} root @returns {Element | null} */
  function elementAt(x, y, root) {
    const found = root.elementFromPoint(x, y);
    const inner = found?.shadowRoot;
    return inner && inner !== root ? (elementAt(x, y, inner) ?? found) : found;
  }

  /** @param {Element} element @returns {string} */
  function hiddenBy(element) {
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

  /** @returns {Stop | undefined} */
  function focusStop() {
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
        ratio: /** @type {any} */ (globalThis).ringContrast(element),
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

// Runs in the page: where things lie, whether anything is cut off, and how large one can aim.

export interface Target {
  what: string;
  /**
   * `main`: a button, a choice, something that unfolds, a number to dial; `inline`: a link in a sentence, whose height
   * is that of its line
   */
  kind: 'main' | 'link' | 'inline';
  width: number;
  height: number;
}

/** Provides `measureBoxes` and `measureTargets`; to be called in the page. */
export function provideBoxes(tags: string) {
  const widgets = () => [...document.querySelectorAll(tags)];
  const inside = (widget: Element) => [...(widget.shadowRoot?.querySelectorAll('.widget, .widget *') ?? [])];
  const seen = (element: Element | null) =>
    element?.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-live]');

  /** Words line by line, and what is drawn beside them. */
  function thingsIn(widget: Element) {
    const things: { what: string; box: DOMRect }[] = [];
    const texts = document.createTreeWalker(widget.shadowRoot as ShadowRoot, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const what = node.textContent?.trim();
      if (!what || !seen(node.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 0) things.push({ what: what.slice(0, 40), box });
    }
    for (const drawn of inside(widget).filter((each) => each.matches('circle, svg:not([part]), input')))
      if (seen(drawn)) things.push({ what: drawn.localName, box: drawn.getBoundingClientRect() });
    return things;
  }

  // A line of text is lower than its box, so that lines may be close to each other.
  const overlap = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.3 * Math.min(a.height, b.height);

  const clips = (element: Element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const cut = (overflow: string, more: number) => overflow !== 'visible' && more > 1;
    return (
      cut(overflowX, element.scrollWidth - element.clientWidth) ||
      cut(overflowY, element.scrollHeight - element.clientHeight)
    );
  };

  /** How many boxes there are, and what is wrong with them, in words. */
  function measureBoxes(): { boxes: number; wrong: string[] } {
    const wrong = [];
    let boxes = 0;
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) wrong.push(`the page is ${scrollWidth} wide on a screen of ${innerWidth}`);
    for (const widget of widgets()) {
      const name = widget.localName;
      const { left, right } = widget.getBoundingClientRect();
      if (widget.scrollWidth > widget.clientWidth) wrong.push(`${name} can be scrolled sideways`);
      for (const element of inside(widget).filter((each) => each instanceof HTMLElement && seen(each))) {
        boxes += 1;
        if (clips(element)) wrong.push(`${name}: ${element.localName} cuts off its content`);
      }
      const things = thingsIn(widget);
      boxes += things.length;
      for (const [index, { what, box }] of things.entries()) {
        if (box.left < left - 1 || box.right > right + 1) wrong.push(`${name}: “${what}” sticks out`);
        for (const other of things.slice(index + 1))
          if (overlap(box, other.box)) wrong.push(`${name}: “${what}” runs into “${other.what}”`);
      }
    }
    return { boxes, wrong };
  }

  function measureTargets(): Target[] {
    const all = widgets().flatMap((widget) =>
      inside(widget).filter((each) => each.matches('a[href], button, summary, label') && seen(each)),
    );
    return all.map((element) => {
      const { width, height } = element.getBoundingClientRect();
      const line = element.closest('p, li, dd, h1, h2, h3, h4, h5, h6, summary, label, button');
      const alone = line?.textContent.trim() === element.textContent.trim();
      const isMain = element.matches('button, summary, label, .contact a');
      return {
        what: `${element.localName} “${element.textContent.trim().slice(0, 40)}”`,
        kind: isMain ? 'main' : alone || getComputedStyle(element).display !== 'inline' ? 'link' : 'inline',
        width: Math.round(10 * width) / 10,
        height: Math.round(10 * height) / 10,
      };
    });
  }

  Object.assign(globalThis, { measureBoxes, measureTargets });
}

// Runs in the page: what the host page is, so that it can be compared, and whether the elements are lost on it.

/**
 * Every computed style of the page's own elements, and what else a script could leave behind on a page: what of it is not
 * as it was at the first call on this page.
 * @param sizes whether sizes count: beside a widget in one row, they depend on its own
 */
export function probe(sizes: boolean): string[] {
  const found: Record<string, string> = {};
  const ofSize =
    /^((min-|max-)?(width|height|inline-size|block-size)|(perspective|transform)-origin|grid-template-.*)$/;
  for (const element of document.querySelectorAll('html, body, [data-probe]')) {
    const name = element.getAttribute('data-probe') ?? element.localName;
    const style = getComputedStyle(element);
    // What holds the widgets is as high as they are.
    const counts = sizes && !element.querySelector('scam-warning');
    for (const property of style)
      if (counts || !ofSize.test(property)) found[`${name} ${property}`] = style.getPropertyValue(property);
    for (const pseudo of element.matches('html, body') ? [] : ['::before', '::after', '::marker', '::placeholder']) {
      const { content, color, display } = getComputedStyle(element, pseudo);
      found[name + pseudo] = [content, color, display].join();
    }
    found[`${name} attributes`] = element.getAttributeNames().join();
  }
  found.sheets = `${document.styleSheets.length} ${document.adoptedStyleSheets.length}`;
  found.head = String(document.head.children.length);
  found.body = [...document.querySelectorAll('body *')].map(({ localName }) => localName).join();
  found.globals = Object.getOwnPropertyNames(window).sort().join();

  const before: Record<string, string> | undefined = Reflect.get(document, 'probed');
  Object.defineProperty(document, 'probed', { value: before ?? found });
  return Object.keys({ ...before, ...found }).filter((key) => before && before[key] !== found[key]);
}

/** By what each element is lost to a visitor; `seen` where it is not. */
export function lost(tags: string): string[] {
  return [...document.querySelectorAll(tags)].map((host) => {
    const widget = host.shadowRoot?.querySelector('[part~="widget"]');
    let shown = (widget ?? host).getBoundingClientRect();
    if (getComputedStyle(host).visibility !== 'visible') return 'visibility';
    let opacity = 1;
    for (let each = host as Element | null; each; each = each.parentElement) {
      const style = getComputedStyle(each);
      opacity *= Number(style.opacity);
      if (style.filter !== 'none') return 'filter';
      if (style.clipPath !== 'none' || style.maskImage !== 'none') return 'clipping';
      if (style.contentVisibility === 'hidden') return 'content-visibility';
      if (style.overflowY === 'visible' || each === document.documentElement || each === document.body) continue;
      const { top, bottom, left, right } = each.getBoundingClientRect();
      const [y, x] = [Math.max(top, shown.top), Math.max(left, shown.left)];
      shown = new DOMRect(x, y, Math.min(right, shown.right) - x, Math.min(bottom, shown.bottom) - y);
    }
    if (!host.checkVisibility()) return 'display';
    if (opacity < 0.5) return 'opacity';
    if (shown.width < 40 || shown.height < 40) return 'size';
    if (shown.right + scrollX <= 0 || shown.bottom + scrollY <= 0) return 'place';
    return 'seen';
  });
}

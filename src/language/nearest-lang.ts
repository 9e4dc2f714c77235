/**
 * The element and what is around it, as the page is composed: through slots and shadow roots. Each once: a form's field
 * named `parentElement` would lead back into the form, for ever.
 */
function surroundings(element: Element): Set<Element> {
  const found = new Set<Element>();
  for (let node: Element | undefined = element; node && !found.has(node);) {
    found.add(node);
    node = node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;
  }
  return found;
}

/** The language of an element's surroundings: its own `lang` or the nearest ancestor's; empty if there is none. */
export function nearestLang(element: Element): string {
  for (const node of surroundings(element)) {
    const lang = node.getAttribute('lang') || node.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'lang');
    if (lang) return lang;
  }
  return '';
}

// One observer serves all elements of the page.
const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back whenever a `lang` changes around the element, as it is composed now: in its document, the shadow roots that
 * it is in, and those through whose slots it is shown; or around another one that is watched. Returns the clean-up.
 */
export function watchLang(element: Element, listener: () => void): () => void {
  observer ??= new MutationObserver(() => listeners.forEach((each) => each()));
  for (const node of surroundings(element))
    observer.observe(node.getRootNode(), { attributeFilter: ['lang'], subtree: true });
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) observer!.disconnect();
  };
}

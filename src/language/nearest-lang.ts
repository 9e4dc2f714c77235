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

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

// One observer per document or shadow root, whatever the number of elements.
const watches = new WeakMap<Node, Watch>();

/**
 * Calls back whenever a `lang` changes around the element, as it is composed now: in its document, the shadow roots that
 * it is in, and those through whose slots it is shown. Returns the clean-up.
 */
export function watchLang(element: Element, listener: () => void): () => void {
  const roots = new Set([...surroundings(element)].map((node) => node.getRootNode()));
  const cleanUps = [...roots].map((root) => watchRoot(root, listener));
  return () => cleanUps.forEach((cleanUp) => cleanUp());
}

function watchRoot(root: Node, listener: () => void): () => void {
  const watch = watches.get(root) ?? startWatch(root);
  watch.listeners.add(listener);
  return () => {
    watch.listeners.delete(listener);
    if (watch.listeners.size > 0) return;
    watch.observer.disconnect();
    watches.delete(root);
  };
}

function startWatch(root: Node): Watch {
  const listeners = new Set<() => void>();
  const observer = new MutationObserver(() => listeners.forEach((listener) => listener()));
  observer.observe(root, {
    attributes: true,
    attributeFilter: ['lang', 'xml:lang'],
    subtree: true,
  });
  const watch = { observer, listeners };
  watches.set(root, watch);
  return watch;
}

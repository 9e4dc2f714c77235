/** The parent of a node as the page is composed: through slots and shadow roots. */
function composedParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}

/** The language of an element's surroundings: its own `lang` or the nearest ancestor's; empty if there is none. */
export function nearestLang(element: Element): string {
  for (let node: Element | null = element; node; node = composedParent(node)) {
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
  const roots = new Set<Node>();
  for (let node: Element | null = element; node; node = composedParent(node)) roots.add(node.getRootNode());
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

/**
 * The text of the child `<script type="application/json">` (or `text/json`), which is complete once a node follows it or
 * the page is parsed; `pending` while the page's parser may still be writing it, `none` where there is none. (Neither is JSON.)
 */
export function readInlineJson(element: Element): string {
  const script = element.querySelector<HTMLScriptElement>(':scope > script[type$="/json"]');
  const parsed = element.ownerDocument.readyState !== 'loading';
  if (script && (parsed || script.nextSibling || element.nextSibling)) return script.text;
  return parsed || (!script && element.nextSibling) ? 'none' : 'pending';
}

const listeners = new WeakMap<Node, () => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back when an element gets or loses children, and when the page has been parsed; so late children are seen,
 * whoever adds them. One observer serves all elements. Returns the clean-up.
 */
export function watchChildren(element: Element, listener: () => void): () => void {
  const { ownerDocument } = element;
  if (ownerDocument.readyState === 'loading') ownerDocument.addEventListener('readystatechange', listener);
  observer ??= new MutationObserver((records) => {
    const targets = new Set<Node>();
    for (const { target } of records) targets.add(target);
    targets.forEach((target) => listeners.get(target)?.());
  });
  observer.observe(element, { childList: true });
  listeners.set(element, listener);
  return () => {
    listeners.delete(element);
    ownerDocument.removeEventListener('readystatechange', listener);
  };
}

/** The JSON child of an element, once it is complete; `pending` while the page's parser may still be writing it. */
export type InlineJson = { readonly json: string } | 'pending' | 'none';

/** Reads the child `<script type="application/json">`: complete once a node follows it or the page is parsed. */
export function readInlineJson(element: Element): InlineJson {
  const script = element.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]');
  const parsed = element.ownerDocument.readyState !== 'loading';
  if (script && (parsed || script.nextSibling || element.nextSibling)) return { json: script.text };
  return parsed || (!script && element.nextSibling) ? 'none' : 'pending';
}

/** Calls back when more of the element or the whole page has been parsed. Returns the clean-up. */
export function watchParsing(element: Element, listener: () => void): () => void {
  const page = element.ownerDocument;
  const observer = new MutationObserver(listener);
  observer.observe(element, { childList: true });
  page.addEventListener('readystatechange', listener);
  return () => {
    observer.disconnect();
    page.removeEventListener('readystatechange', listener);
  };
}

import { ELEMENTS } from '../elements/names.js';
import { hasPage, sayOnce } from '../source/index.js';

/**
 * Puts a widget into an element that is marked by `data-ikp-widget`, as editors write it whose CMS removes unknown tags.
 * What the element holds becomes the fallback; of a link, the link itself, since no widget may stand in one. Nothing but
 * the widget tells that this has been done: so it holds for saved pages, clones and a second copy of this script too.
 */
async function upgrade(node: Node, changed?: string | null): Promise<void> {
  const host = node as HTMLElement;
  const value = (host as Partial<Element>).getAttribute?.('data-ikp-widget');
  if (!value) return;
  const tag = ELEMENTS.split(',').find((name) => name === value || name === `ikp-${value}`);
  if (!tag) {
    sayOnce(`data-ikp-widget="${value}": write one of ${ELEMENTS}.`);
    return;
  }
  const { observedAttributes } = (await customElements.whenDefined(tag)) as { observedAttributes?: readonly string[] };
  // What is being edited would be saved with the widget in it.
  if (host.isContentEditable) return;
  const known = [...host.querySelectorAll<HTMLElement>(`:scope > :is(${ELEMENTS})`)];
  const widget = host.closest<HTMLElement>(ELEMENTS) ?? known.pop() ?? document.createElement(tag);
  const isNew = !widget.parentNode;
  // Of a saved page, the parser brings the widget that was saved when another one is there already.
  known.forEach((early) => early.replaceWith(...early.childNodes));

  // Only the element's own attributes: filters let editors write any `data-`, and `onclick` must not come of one.
  for (const name of ['lang', ...(observedAttributes ?? [])]) {
    const own = `data-ikp-${name}`;
    if (isNew || own === changed || 'href' === changed)
      write(widget, name, host.getAttribute(own) ?? (name === 'src' ? host.getAttribute('href') : null));
  }

  // What stands in a widget is its fallback already.
  if (!widget.contains(host)) {
    if (host.localName === 'a') {
      host.replaceWith(widget);
      widget.append(host);
    } else {
      // Each time: the parser may still be at it, and scripts of the page may add to it.
      widget.append(...[...host.childNodes].filter((child) => child !== widget));
      if (isNew) host.append(widget);
    }
  }
  observer!.observe(host, { attributes: true });
}

function write(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Throws nothing into the page. */
function look(node: Node, changed?: string | null): void {
  upgrade(node, changed).catch((error: unknown) => sayOnce(String(error)));
}

function upgradeAll(root: Node): void {
  look(root);
  (root as Partial<Element>).querySelectorAll?.('[data-ikp-widget]').forEach((host) => look(host));
}

let observer: MutationObserver | undefined;

if (hasPage) {
  observer = new MutationObserver((records) => {
    for (const { target, addedNodes, attributeName } of records) {
      look(target, attributeName);
      addedNodes.forEach(upgradeAll);
    }
  });
  observer.observe(document, { attributeFilter: ['data-ikp-widget'], subtree: true, childList: true });
  upgradeAll(document);
}

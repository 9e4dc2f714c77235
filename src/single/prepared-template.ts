// Templates as the build has prepared them, read by the browser's own parser: once each, and where Trusted Types are
// required by a policy.

/**
 * Where values go in a template. `at` counts its elements and comments in the order of the document. What follows is an
 * attribute's: the texts around its values, and `.` for a property or `@` for a listener.
 */
export type Place = readonly [at: number, pieces?: readonly string[], name?: string, kind?: string];

// A document of our own: no `<img name=createTreeWalker>` is in it, and it is HTML where the page is XML.
export const inert = document.implementation.createHTMLDocument();
export const walker = inert.createTreeWalker(inert, 129); // elements and comments
const templates = new Map<string, readonly [root: DocumentFragment, places: readonly Place[]]>();

/** A template's nodes, and where values go in them. */
export function templateOf(markup: string) {
  let template = templates.get(markup);
  if (!template) templates.set(markup, (template = prepare(markup)));
  return template;
}

function prepare(markup: string): readonly [DocumentFragment, readonly Place[]] {
  const element = inert.createElement('template');
  const places: Place[] = [];
  // eslint-disable-next-line no-restricted-syntax -- the text of a template, which stands in our code
  element.innerHTML = trusted(markup) as string;
  walker.currentNode = element.content;
  for (let at = 0, node; (node = walker.nextNode() as (Comment & Element) | null); at++) {
    if (node.data === '?') places.push([at]);
    // Comments have none.
    for (const attribute of (node as Partial<Element>).getAttributeNames?.call(node) ?? []) {
      if (!attribute.endsWith('$')) continue;
      const [, kind, name] = /([.@])?(.*)\$/.exec(attribute)!;
      places.push([at, node.getAttribute(attribute)!.split('~'), name, kind]);
      node.removeAttribute(attribute);
    }
  }
  return [element.content, places];
}

interface Policy {
  createHTML(text: string): unknown;
}

/** By which texts become markup where the page requires Trusted Types; none elsewhere. */
let policy: Policy | null | undefined;

/**
 * The policy is made when the first template is drawn, so that a second copy of the script makes none. Where the page
 * does not allow it, texts do without it or with the default one, if that lets them pass as they are; else the fallback
 * stays.
 */
function trusted(text: string): unknown {
  if (policy === undefined) {
    const { trustedTypes } = globalThis as {
      trustedTypes?: { createPolicy(name: string, rules: Policy): Policy; defaultPolicy: Policy | null };
    };
    try {
      policy = trustedTypes!.createPolicy('ikp-widgets', { createHTML: (html) => html });
    } catch {
      policy = trustedTypes?.defaultPolicy ?? null;
    }
  }
  const result = policy ? policy.createHTML(text) : text;
  if (String(result) !== text) throw new Error('Trusted Types');
  return result;
}

// Templates as the build has prepared them (tools/build/prepare-templates.mjs), made node by node: no text ever becomes
// markup, so that no policy of the page for Trusted Types has a say in it.

/**
 * Where values go in a template. `at` counts its elements and comments in the order of the document. What follows is an
 * attribute's: the texts around its values, its name, and `.` for a property or `@` for a listener.
 */
export type Place = readonly [at: number, pieces?: readonly string[], name?: string, kind?: string];

// A document of our own: no `<img name=createTreeWalker>` is in it, and it is HTML where the page is XML.
export const inert = document.implementation.createHTMLDocument();
export const walker = inert.createTreeWalker(inert, 129); // elements and comments
const templates = new Map<string, readonly [root: Node, places: readonly Place[]]>();

/** A template's only node, or a fragment of its nodes; and where values go in it. */
export function templateOf(markup: string) {
  let template = templates.get(markup);
  if (!template) templates.set(markup, (template = prepare(markup)));
  return template;
}

function prepare(markup: string): readonly [Node, readonly Place[]] {
  const root = inert.createDocumentFragment();
  const places: Place[] = [];
  let parent: Node = root;
  let at = -1;
  const place = () => {
    places.push([++at]);
    parent.appendChild(inert.createComment('?'));
  };
  // Each piece is a text, then a tag.
  for (const piece of markup.split('>')) {
    const [text, tag] = piece.split('<') as [string, string?];
    text.split('~').forEach((words, index) => {
      if (index > 0) place();
      if (words) parent.appendChild(inert.createTextNode(words));
    });
    if (tag === '/') parent = parent.parentNode!;
    else if (tag) {
      const [name, ...attributes] = tag.split(';') as [string, ...string[]];
      const { namespaceURI = inert.body.namespaceURI } = parent as Partial<Element>;
      const element = inert.createElementNS(name === 'svg' ? 'http://www.w3.org/2000/svg' : namespaceURI, name);
      parent = parent.appendChild(element);
      at++;
      for (const attribute of attributes) {
        const [, kind, name, value] = /^([.@])?([^=]*)=?(.*)/.exec(attribute) as string[] as [
          string,
          string,
          string,
          string,
        ];
        const pieces = value.split('~');
        if (pieces.length > 1) places.push([at, pieces, name, kind]);
        else element.setAttribute(name, value);
      }
    }
  }
  // Content grows and shrinks before the node that follows it: where none does, a comment must.
  if (root.lastChild!.nodeType === 8) root.appendChild(inert.createComment(''));
  return [root.firstChild === root.lastChild ? root.firstChild! : root, places];
}

/** Every element that our templates make; those of the first line also come from inline marks and paragraphs. */
const INLINE = ['a', 'bdi', 'p', 'strong'];
const OURS = new Set([
  ...INLINE,
  ...[
    'div',
    'section',
    'article',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'span',
    'time',
  ],
  ...[
    'svg',
    'path',
    'line',
    'circle',
    'text',
    'button',
    'details',
    'summary',
    'fieldset',
    'legend',
    'label',
    'input',
    'slot',
    'style',
  ],
]);

/** Every attribute that our templates write. */
const ATTRIBUTES =
  /^(part|class|id|lang|dir|href|datetime|type|name|value|role|hidden|viewBox|d|[cxyr]|c[xy]|[xy][12]|text-anchor|aria-(label|labelledby|describedby|live|hidden|expanded))$/;

/** Chromium gives the last for an address with half a character, which leads nowhere. */
const PROTOCOLS = ['https:', 'http:', 'mailto:', 'tel:', ':'];

/** What no text of a document may have brought into a shadow tree. */
export function violationsIn(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(OURS.has(element.localName) ? [] : [`<${element.localName}>`]),
    ...element.getAttributeNames().filter((name) => !ATTRIBUTES.test(name)),
    ...(element instanceof HTMLAnchorElement ? violationsOf(element) : []),
    // The only nodes that are not elements are text and lit's own marks.
    ...[...element.childNodes].flatMap((node) =>
      node instanceof Comment && !/^\??(lit\$\d+\$)?$/.test(node.data) ? [`<!--${node.data}-->`] : [],
    ),
  ]);
}

function violationsOf(link: HTMLAnchorElement): string[] {
  const { protocol, username, password, search } = link;
  const digits = (text: string | null) => (text ?? '').replace(/\P{Nd}/gu, '');
  return [
    ...(PROTOCOLS.includes(protocol) ? [] : [`a link to ${protocol}`]),
    ...(username || password ? [`a link with a name before its host: ${link.href}`] : []),
    ...(protocol === 'mailto:' && search ? [`a mail link with headers: ${link.href}`] : []),
    ...(protocol === 'tel:' && digits(link.textContent) !== digits(link.href)
      ? [`a link that dials ${link.href}`]
      : []),
    ...(protocol === 'tel:' && /[^\d+().\s-]/.test(link.href.slice('tel:'.length))
      ? [`a link that dials ${link.href}`]
      : []),
    ...(link.querySelector('a') ? ['a link in a link'] : []),
    ...(/(?!\u200c|\u200d|[\ufe00-\ufe0f])\p{DI}/u.test(link.textContent) ? ['a link with what nobody sees'] : []),
  ];
}

/** How often each element is there, without those that texts may bring, and without slots: they show the fallback. */
export function structureOf(root: ShadowRoot): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { localName } of root.querySelectorAll('*')) {
    if (![...INLINE, 'slot'].includes(localName)) counts[localName] = (counts[localName] ?? 0) + 1;
  }
  return counts;
}

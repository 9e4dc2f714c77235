import type { NoticeDocument } from '../notice/document.js';
import { ELEMENTS, type ElementName, type ShortName } from './names.js';

interface Facts<Tag extends ElementName> {
  /** What `data-ikp-widget` says; also the name of the element's folder in widgets/, and of its module in define/. */
  readonly name: ShortName<Tag>;
  /** Of its class, which the package exports. */
  readonly className: string;
  /** The section of the document that it shows: without it, the element is empty. */
  readonly section: keyof NoticeDocument;
  /** All sections that it reads: the banner tells what works instead, the login methods what does not work. */
  readonly reads: readonly (keyof NoticeDocument)[];
  /** Boolean attributes that give it another form, each. */
  readonly forms: readonly string[];
}

const facts = {
  'ikp-outage-banner': {
    name: 'outage-banner',
    className: 'OutageBannerElement',
    section: 'outages',
    reads: ['outages', 'loginMethods'],
    forms: [],
  },
  'ikp-login-methods': {
    name: 'login-methods',
    className: 'LoginMethodsElement',
    section: 'loginMethods',
    reads: ['outages', 'loginMethods'],
    forms: [],
  },
  'scam-warning': {
    name: 'scam-warning',
    className: 'ScamWarningElement',
    section: 'scamWarning',
    reads: ['scamWarning'],
    forms: ['compact'],
  },
} as const satisfies { readonly [Tag in ElementName]: Facts<Tag> };

/** A section of the document that an element shows. */
export type Section = (typeof facts)[ElementName]['section'];

/** An element, and what is known of it without its code. */
export interface ElementEntry extends Facts<ElementName> {
  readonly tag: ElementName;
  readonly section: Section;
}

/** The tags, in the order in which a page has the elements. */
export const TAGS = ELEMENTS.split(',') as readonly ElementName[];

/** All elements, in that order. */
export const registry: readonly ElementEntry[] = TAGS.map((tag) => ({ tag, ...facts[tag] }));

/** What is known of an element. */
export const entryOf = (tag: ElementName): ElementEntry => ({ tag, ...facts[tag] });

/** The tag of the element that somebody has named, by its tag or by its short name. */
export function tagOf(written: string): ElementName | undefined {
  return registry.find(({ tag, name }) => tag === written || name === written)?.tag;
}

/** What can be put onto a page: an element, or one of its forms. */
export type Widget = {
  [Tag in ElementName]: ShortName<Tag> | `${ShortName<Tag>}-${(typeof facts)[Tag]['forms'][number]}`;
}[ElementName];

/** An element on a page, in its usual form or in another one. */
export interface Placed {
  readonly widget: Widget;
  readonly element: ElementEntry;
  /** The attribute that makes the form; nothing for the usual one. */
  readonly form?: string;
  /** Chooses these on a page, and no other form. */
  readonly selector: string;
}

/** Each element in each of its forms, in the order in which a page has them. */
export const placeable: readonly Placed[] = registry.flatMap((element) => {
  const { tag, name, forms } = element;
  const others = forms.map((form) => ({
    widget: `${name}-${form}` as Widget,
    element,
    form,
    selector: `${tag}[${form}]`,
  }));
  return [{ widget: name, element, selector: tag + forms.map((form) => `:not([${form}])`).join('') }, ...others];
});

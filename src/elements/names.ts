/** The tags of all elements, in the order in which a page has them, as a selector: all that a browser knows of them. */
export const ELEMENTS = 'ikp-outage-banner,ikp-login-methods,scam-warning';

type Split<List extends string> = List extends `${infer First},${infer Rest}` ? First | Split<Rest> : List;

/** The tag of an element. */
export type ElementName = Split<typeof ELEMENTS>;

/** What `define/markup.ts` takes for a tag: the tag without `ikp-`, where it has that. */
export type ShortName<Tag extends ElementName = ElementName> = Tag extends `ikp-${infer Name}` ? Name : Tag;

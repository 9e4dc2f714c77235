import type { Texts } from '../texts/texts.js';

export type FieldName = keyof Texts['fields'];
export type ItemName = Exclude<keyof Texts['items'], 'choices'>;
export type ChoiceName = Exclude<keyof Texts['items']['choices'], 'unknown'>;

/** What a form asks for at one key of an object. The tables of these are the forms; outages.ts and the others hold them. */
export type Field = {
  readonly key: string;
  readonly name: FieldName;
  readonly required?: boolean;
  /** Folded away with the others of its kind: needed less often. */
  readonly extra?: boolean;
} & (
  | { readonly kind: 'text'; readonly long?: boolean; readonly sameOk?: boolean }
  | { readonly kind: 'line'; readonly type?: 'text' | 'url' | 'tel' | 'email'; readonly code?: boolean }
  /** A name to which others refer: a change of it goes on to them. */
  | { readonly kind: 'id'; readonly refers: 'outage' | 'method' | 'channel' }
  | { readonly kind: 'moment' }
  | { readonly kind: 'choice'; readonly options: readonly (readonly [value: string, words: ChoiceName])[] }
  | { readonly kind: 'ticks'; readonly options: readonly (readonly [value: string, words: ChoiceName])[] }
  /** One, or some, of the document's methods or channels. */
  | { readonly kind: 'method' }
  | { readonly kind: 'channels' }
  | { readonly kind: 'texts'; readonly item: ItemName; readonly long?: boolean; readonly sameOk?: boolean }
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'group'; readonly fields: readonly Field[] }
  /** A group for each of the document's channels, which is there or not. */
  | { readonly kind: 'byChannel'; readonly fields: readonly Field[] }
);

export interface List {
  readonly item: ItemName;
  readonly fields: readonly Field[];
  /** What a new one begins with. */
  readonly fresh: (at: { readonly now: string; readonly id: string }) => object;
  /** The keys of which the first that is filled in names an item. */
  readonly title: readonly string[];
  /** Items that are long are folded, and opened one by one. */
  readonly folds?: boolean;
  readonly newestFirst?: boolean;
}

export const links: Field = {
  key: 'links',
  name: 'links',
  kind: 'list',
  list: {
    item: 'link',
    title: ['text'],
    fresh: () => ({}),
    fields: [
      { key: 'text', name: 'linkText', kind: 'text', required: true },
      { key: 'href', name: 'linkHref', kind: 'line', type: 'url', required: true },
    ],
  },
};

/** The languages of the Studio itself, in the order in which each text is written. */
export const studioLanguages = ['pl', 'en'] as const;
export type StudioLanguage = (typeof studioLanguages)[number];

/** A text in both languages, side by side. */
export type Both = readonly [pl: string, en: string];

/** Texts of one topic. A text with values in it is a function of them. */
type Topic = Both | ((...values: never[]) => Both) | { readonly [name: string]: Topic };

type Said<T> = T extends Both
  ? string
  : T extends (...values: infer Values) => Both
    ? (...values: Values) => string
    : { readonly [Name in keyof T]: Said<T[Name]> };

export const say = (both: Both, language: StudioLanguage): string => both[studioLanguages.indexOf(language)]!;

/** The texts of a topic by language. One that lacks a language does not compile. */
export function inBoth<T extends Topic>(topic: T): Readonly<Record<StudioLanguage, Said<T>>> {
  return { pl: said(topic, 'pl') as Said<T>, en: said(topic, 'en') as Said<T> };
}

function said(topic: Topic, language: StudioLanguage): unknown {
  if (typeof topic === 'function') return (...values: never[]) => say(topic(...values), language);
  if (isBoth(topic)) return say(topic, language);
  return Object.fromEntries(Object.entries(topic).map(([name, inner]) => [name, said(inner, language)]));
}

const isBoth = (topic: object): topic is Both => Array.isArray(topic);

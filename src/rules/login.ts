import { isFields, itemsOf, type Facts, type Fields } from './facts.js';

/** What an outage does to one method, as it is written. */
export interface Effect {
  readonly path: string;
  readonly fields: Fields;
  readonly method: string;
  readonly outage: string;
}

/** The effects of all outages that name a method. */
export function effectsOf({ outages }: Facts): Effect[] {
  return outages.flatMap(({ path, fields: outage }) =>
    itemsOf(outage.affects, `${path}/affects`).flatMap((effect) => {
      const { method } = effect.fields;
      return typeof method === 'string' ? { ...effect, method, outage: path } : [];
    }),
  );
}

function login({ document }: Facts): Fields | undefined {
  return isFields(document.loginMethods) ? document.loginMethods : undefined;
}

export function methodsOf(facts: Facts) {
  return itemsOf(login(facts)?.methods, '/loginMethods/methods');
}

export function channelsOf(facts: Facts) {
  return itemsOf(login(facts)?.channels, '/loginMethods/channels');
}

export function idsOf(items: readonly { readonly fields: Fields }[]): string[] {
  return items.map(({ fields }) => fields.id).filter((id) => typeof id === 'string');
}

import { pointer } from '../notice/problem.js';
import { isFields, type Fields } from './facts.js';
import { channelsOf, effectsOf, idsOf, methodsOf } from './login.js';
import { nearest } from './nearest.js';
import { slug } from './own-values.js';
import type { Find, Rule } from './rule.js';

function meant(written: string, ids: readonly string[], what: string): string {
  const near = ids.includes(slug(written)) ? slug(written) : nearest(written, ids);
  return near ? `Did you mean "${near}"?` : `Write one of ${ids.map((id) => `"${id}"`).join(', ')}, or add ${what}.`;
}

function repeated(items: readonly { readonly path: string; readonly fields: Fields }[]): Find[] {
  const seen = new Map<unknown, string>();
  return items.flatMap(({ path, fields: { id } }) => {
    if (typeof id !== 'string') return [];
    const first = seen.get(id);
    if (first === undefined) seen.set(id, path);
    if (first === undefined) return [];
    return {
      path: `${path}/id`,
      message: `The id "${id}" is used already, at ${first}.`,
      instead: `Write another one, like "${id}-2".`,
    };
  });
}

export const referenceRules: readonly Rule[] = [
  {
    code: 'duplicate-id',
    severity: 'error',
    title: 'An id used twice',
    why: 'By the id an effect finds its method, and the browser remembers what the visitor has put away: one of the two would be hidden with the other.',
    wrong: '[{ "id": "ikp", … }, { "id": "ikp", … }]',
    right: '[{ "id": "ikp", … }, { "id": "mojeikp", … }]',
    check: (facts) => [...repeated(facts.outages), ...repeated(channelsOf(facts)), ...repeated(methodsOf(facts))],
  },
  {
    code: 'unknown-method',
    severity: 'error',
    title: 'An affected method that is not defined',
    why: 'Visitors are not told that the method is down: it is shown as one that works.',
    wrong: '"affects": [{ "method": "profil_zaufany", … }], … "methods": [{ "id": "profil-zaufany", … }]',
    right: '"affects": [{ "method": "profil-zaufany", … }], … "methods": [{ "id": "profil-zaufany", … }]',
    check: (facts) => {
      const ids = idsOf(methodsOf(facts));
      if (ids.length === 0) return [];
      return effectsOf(facts)
        .filter(({ method }) => !ids.includes(method))
        .map(({ path, method }) => ({
          path: `${path}/method`,
          message: `No login method has the id "${method}".`,
          instead: meant(method, ids, 'a method with that id to "loginMethods"'),
        }));
    },
  },
  {
    code: 'unknown-channel',
    severity: 'error',
    title: 'A channel that is not defined',
    why: 'What is said of that channel is never shown.',
    wrong: '"channels": ["mojeIKP"], … "channels": [{ "id": "mojeikp", … }]',
    right: '"channels": ["mojeikp"], … "channels": [{ "id": "mojeikp", … }]',
    check: (facts) => {
      const ids = idsOf(channelsOf(facts));
      if (ids.length === 0) return [];
      const inEffects = effectsOf(facts).flatMap(({ path, fields }) =>
        Array.isArray(fields.channels)
          ? fields.channels.map((id: unknown, index) => ({ id, path: `${path}/channels/${index}` }))
          : [],
      );
      const inMethods = methodsOf(facts).flatMap(({ path, fields }) =>
        isFields(fields.channels)
          ? Object.keys(fields.channels).map((id) => ({ id, path: pointer(`${path}/channels`, id) }))
          : [],
      );
      return [...inEffects, ...inMethods].flatMap(({ id, path }) =>
        typeof id !== 'string' || ids.includes(id)
          ? []
          : { path, message: `No channel has the id "${id}".`, instead: meant(id, ids, 'a channel with that id') },
      );
    },
  },
  {
    code: 'empty-channel',
    severity: 'warning',
    title: 'A channel without methods',
    why: 'Visitors can choose it and then read nothing.',
    wrong: '"channels": [{ "id": "kiosk", … }], "methods": [(none with "kiosk" in its channels)]',
    right: '"channels": [(those in which a method is offered)]',
    check: (facts) => {
      const offered = methodsOf(facts).flatMap(({ fields }) =>
        isFields(fields.channels) ? Object.keys(fields.channels) : [],
      );
      if (offered.length === 0) return [];
      return channelsOf(facts)
        .filter(({ fields: { id } }) => typeof id === 'string' && !offered.includes(id))
        .map(({ path, fields }) => ({
          path: `${path}/id`,
          message: `No method is offered in the channel "${String(fields.id)}".`,
          instead: 'Add it to the "channels" of a method, or remove the channel.',
        }));
    },
  },
  {
    code: 'method-nowhere',
    severity: 'warning',
    title: 'A method without channels',
    why: 'A method is shown in its channels only: this one is shown nowhere.',
    wrong: '{ "id": "pin", "name": "PIN", "channels": {} }',
    right: '{ "id": "pin", "name": "PIN", "channels": { "mojeikp": {} } }',
    check: (facts) =>
      methodsOf(facts)
        .filter(({ fields }) => isFields(fields.channels) && Object.keys(fields.channels).length === 0)
        .map(({ path, fields }) => ({
          path: `${path}/channels`,
          message: `The method "${String(fields.id)}" is offered in no channel, so it is not shown.`,
          instead: `Write the channels in which it is offered, like { "${idsOf(channelsOf(facts))[0] ?? 'ikp'}": {} }.`,
        })),
  },
];

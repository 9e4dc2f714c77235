import { isFields } from './facts.js';
import { channelsOf, effectsOf, idsOf, methodsOf, type Effect } from './login.js';
import type { Find, Rule } from './rule.js';

export const effectRules: readonly Rule[] = [
  {
    code: 'not-offered-there',
    severity: 'warning',
    title: 'An effect on a channel in which the method is not offered',
    why: 'The effect is never shown; probably another channel or method was meant.',
    wrong: '"affects": [{ "method": "pin", "channels": ["ikp"], … }], … { "id": "pin", "channels": { "mojeikp": {} } }',
    right:
      '"affects": [{ "method": "pin", "channels": ["mojeikp"], … }], … { "id": "pin", "channels": { "mojeikp": {} } }',
    check: (facts) => {
      const methods = methodsOf(facts);
      const channels = idsOf(channelsOf(facts));
      return effectsOf(facts).flatMap(({ path, fields, method }) => {
        const offered = methods.find(({ fields: { id } }) => id === method)?.fields.channels;
        if (!isFields(offered) || !Array.isArray(fields.channels)) return [];
        return fields.channels.flatMap((id: unknown, index): Find[] => {
          if (typeof id !== 'string' || !channels.includes(id) || Object.hasOwn(offered, id)) return [];
          const others = Object.keys(offered).map((each) => `"${each}"`);
          return [
            {
              path: `${path}/channels/${index}`,
              message: `The method "${method}" is not offered in the channel "${id}".`,
              instead: `Write ${others.join(' or ') || 'a channel of the method'}, or leave "channels" out for all of them.`,
            },
          ];
        });
      });
    },
  },
  {
    code: 'affected-twice',
    severity: 'warning',
    title: 'One outage affects a method twice in one channel',
    why: 'Only the worse of the two effects is shown.',
    wrong: '"affects": [{ "method": "mojeid", "state": "limited" }, { "method": "mojeid", "state": "unavailable" }]',
    right: '"affects": [{ "method": "mojeid", "state": "unavailable" }]',
    check: (facts) => {
      const effects = effectsOf(facts);
      const firstOf = new Map<string, Effect[]>();
      return effects.flatMap((effect) => {
        const key = `${effect.outage} ${effect.method}`;
        const before = firstOf.get(key) ?? [];
        firstOf.set(key, [...before, effect]);
        const clash = before.find((other) => overlap(other.fields.channels, effect.fields.channels));
        if (!clash) return [];
        return {
          path: `${effect.path}/method`,
          message: `The outage affects "${effect.method}" already, at ${clash.path}.`,
          instead: 'Keep one of the two, or give each its own "channels".',
        };
      });
    },
  },
  {
    code: 'no-condition',
    severity: 'warning',
    title: 'Limited, but it is not said how',
    why: 'Visitors read that the method works on a condition, and not on which.',
    wrong: '{ "method": "mobywatel", "state": "limited" }',
    right: '{ "method": "mobywatel", "state": "limited", "note": "Only with the app in version 4." }',
    check: (facts) =>
      effectsOf(facts)
        .filter(({ fields }) => fields.state === 'limited' && !fields.note && !fields.activateBefore)
        .map(({ path, method }) => ({
          path,
          message: `"${method}" works on a condition, and it is not said on which.`,
          instead: 'Add a "note" with the condition, or "activateBefore" with a deadline.',
        })),
  },
  {
    code: 'useless-deadline',
    severity: 'warning',
    title: 'A deadline for what will not work at all',
    why: 'Who activates it in time would still not get in.',
    wrong: '{ "method": "mobywatel", "state": "unavailable", "activateBefore": "…" }',
    right: '{ "method": "mobywatel", "state": "limited", "activateBefore": "…" }',
    check: (facts) =>
      effectsOf(facts)
        .filter(({ fields }) => fields.state === 'unavailable' && typeof fields.activateBefore === 'string')
        .map(({ path, method }) => ({
          path: `${path}/activateBefore`,
          message: `"${method}" is unavailable, and yet it has a deadline for activating it.`,
          instead: 'Write "state": "limited" if it works after activation, else leave "activateBefore" out.',
        })),
  },
  {
    code: 'no-alternative',
    severity: 'warning',
    title: 'Nothing else works meanwhile',
    why: 'Who stands before the login page is told that it does not work, and not what to do.',
    wrong: '"affects": (all methods of the channel, "unavailable")',
    right: 'a method that works in that channel, or a "summary" or "notes" that say what to do instead',
    check: (facts) => {
      const methods = methodsOf(facts);
      return facts.outages.flatMap(({ path, fields }): Find[] => {
        const effects = effectsOf({ ...facts, outages: facts.outages.filter((outage) => outage.path === path) });
        const stops = (method: unknown, channel: string) =>
          effects.some(
            (effect) =>
              effect.method === method &&
              effect.fields.state === 'unavailable' &&
              (!Array.isArray(effect.fields.channels) || effect.fields.channels.includes(channel)),
          );
        const dead = channelsOf(facts).filter(({ fields: { id } }) => {
          if (typeof id !== 'string') return false;
          const here = methods.filter(
            (method) => isFields(method.fields.channels) && Object.hasOwn(method.fields.channels, id),
          );
          return here.length > 0 && here.every((method) => stops(method.fields.id, id));
        });
        // A summary or note is trusted to say what to do.
        if (dead.length === 0 || fields.notes || fields.summary) return [];
        const names = dead.map((channel) => `"${String(channel.fields.id)}"`).join(' and ');
        return [
          {
            path: `${path}/affects`,
            message: `During this outage no login method works in ${names}, and visitors are not told what to do.`,
            instead: 'Add a "summary" or "notes" that say what to do instead.',
          },
        ];
      });
    },
  },
];

function overlap(first: unknown, second: unknown): boolean {
  if (!Array.isArray(first) || !Array.isArray(second)) return true;
  return first.some((channel) => second.includes(channel));
}

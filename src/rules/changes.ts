import { isFields, itemsOf, momentOf, outagesOf, type Facts, type Fields, type OutageFact } from './facts.js';
import type { Find, Rule } from './rule.js';

/** Whether two values are the same but for the order of fields. */
function same(first: unknown, second: unknown): boolean {
  return canonical(first) === canonical(second);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, child: unknown) =>
    isFields(child) ? Object.fromEntries(Object.entries(child).sort(([a], [b]) => (a < b ? -1 : 1))) : child,
  );
}

/** The document without what is only about the publication. */
function content(document: Fields): Fields {
  const ofPublication = ['revision', 'updated', '$schema'];
  return Object.fromEntries(Object.entries(document).filter(([field]) => !ofPublication.includes(field)));
}

function hasChanged({ document, previous }: Facts): boolean {
  return previous !== undefined && !same(content(document), content(previous));
}

/** The outages that both documents have, by id. */
function pairs({ outages, previous }: Facts): { readonly now: OutageFact; readonly before: OutageFact }[] {
  const known = new Map(previous ? outagesOf(previous).map((outage) => [outage.fields.id, outage]) : []);
  return outages.flatMap((now) => {
    const before = known.get(now.fields.id);
    return before && typeof now.fields.id === 'string' ? { now, before } : [];
  });
}

/** Whether news tell of what has changed: an update or a note that the document before did not have. */
function tells(now: OutageFact, before: OutageFact): boolean {
  return itemsOf(now.fields.updates, '').length > itemsOf(before.fields.updates, '').length;
}

const quoted = (fields: Fields, field: string) => JSON.stringify(fields[field]);

export const changeRules: readonly Rule[] = [
  {
    code: 'revision-not-raised',
    severity: 'error',
    title: 'A changed document with the same revision',
    why: 'Browsers that hold the document before keep it: of two documents the one with the higher revision is shown.',
    wrong: '"revision": 3 (before: 3)',
    right: '"revision": 4 (before: 3)',
    check: (facts) => {
      const { document, previous } = facts;
      const [now, before] = [document.revision, previous?.revision];
      if (typeof now !== 'number' || typeof before !== 'number' || now > before) return [];
      if (now === before && !hasChanged(facts)) return [];
      return [
        {
          path: '/revision',
          message:
            now === before
              ? `The document has changed, and its revision is still ${now}.`
              : `The revision is ${now}, and that of the document before was ${before}.`,
          instead: `Write ${before + 1}.`,
        },
      ];
    },
  },
  {
    code: 'updated-not-later',
    severity: 'warning',
    title: 'A changed document with an old “updated”',
    why: 'Visitors and caches take the change for something old.',
    wrong: '"updated": "2024-01-12T08:00:00+01:00" (before: the same)',
    right: '"updated": "2024-01-18T09:00:00+01:00"',
    check: (facts) => {
      const [now, before] = [momentOf(facts.document.updated), momentOf(facts.previous?.updated)];
      if (now === undefined || before === undefined || now > before || !hasChanged(facts)) return [];
      return [
        {
          path: '/updated',
          message: `The document has changed, and "updated" is ${now === before ? 'the same as' : 'earlier than'} before.`,
          instead: `Write the moment of this publication, after ${quoted(facts.previous!, 'updated')}.`,
        },
      ];
    },
  },
  {
    code: 'start-moved',
    severity: 'warning',
    title: 'A start that has moved',
    why: 'People have planned by the start that was announced. That it moved must be said, or it is a slip of the pen.',
    wrong: '"start": "2024-01-19T18:00:00+01:00" (before: 20:00)',
    right: '"start": "2024-01-19T18:00:00+01:00", "updates": [{ "at": "…", "text": "Przerwa zacznie się wcześniej." }]',
    check: (facts) =>
      pairs(facts).flatMap(({ now, before }): Find[] => {
        if (now.start === undefined || before.start === undefined || now.start === before.start) return [];
        return [
          {
            path: `${now.path}/start`,
            message: `The start has moved from ${quoted(before.fields, 'start')} to ${quoted(now.fields, 'start')}.`,
            instead: 'If that is meant, say so in "updates"; else write the start of before.',
            ...(tells(now, before) && { severity: 'advice' as const }),
          },
        ];
      }),
  },
  {
    code: 'end-moved',
    severity: 'warning',
    title: 'An end that has moved without a word',
    why: 'Who read the end before should learn that it is another one now: "previousEnd" tells it.',
    wrong: '"end": "2024-01-20T18:00:00+01:00" (before: 16:00)',
    right: '"end": "2024-01-20T18:00:00+01:00", "previousEnd": "2024-01-20T16:00:00+01:00"',
    check: (facts) =>
      pairs(facts).flatMap(({ now, before }): Find[] => {
        if (before.end === undefined || now.end === before.end) return [];
        if (momentOf(now.fields.previousEnd) === before.end || momentOf(now.fields.cancelledAt) !== undefined)
          return [];
        const gone = now.end === undefined;
        return [
          {
            path: gone ? now.path : `${now.path}/end`,
            message: gone
              ? `The end ${quoted(before.fields, 'end')} was announced, and now there is none.`
              : `The end has moved from ${quoted(before.fields, 'end')} to ${quoted(now.fields, 'end')}.`,
            instead: `Add "previousEnd": ${quoted(before.fields, 'end')}, so that visitors are told.`,
          },
        ];
      }),
  },
  {
    code: 'outage-removed',
    severity: 'warning',
    title: 'An announced outage has vanished',
    why: 'Who has read of it does not know whether it was called off or forgotten.',
    wrong: '(the outage "profil-zaufany-2024-01" is no longer in the document)',
    right: '{ "id": "profil-zaufany-2024-01", …, "cancelledAt": "2024-01-18T09:00:00+01:00" }',
    check: (facts) => {
      const { previous, document, outages } = facts;
      if (!previous) return [];
      const ids = new Set(outages.map(({ fields }) => fields.id));
      const now = momentOf(document.updated) ?? -Infinity;
      return outagesOf(previous).flatMap(({ fields, start, end }): Find[] => {
        const over = end !== undefined && end <= now;
        if (typeof fields.id !== 'string' || ids.has(fields.id) || over || fields.cancelledAt) return [];
        const renamed = outages.find(
          (outage) => outage.start === start && outage.end === end && !known(previous, outage),
        );
        return [
          {
            path: renamed ? `${renamed.path}/id` : '/outages',
            message: renamed
              ? `The outage "${fields.id}" has another id now, "${String(renamed.fields.id)}".`
              : `The outage "${fields.id}" is not over, and is no longer in the document.`,
            instead: renamed
              ? `Write "${fields.id}": by the id browsers know what the visitor has put away.`
              : 'Keep it, with "cancelledAt" if it was called off, or with an "end".',
          },
        ];
      });
    },
  },
  {
    code: 'time-zone-changed',
    severity: 'warning',
    title: 'Another time zone than before',
    why: 'All times are shown by it.',
    wrong: '"timeZone": "Europe/London" (before: Europe/Warsaw)',
    right: '"timeZone": "Europe/Warsaw"',
    check: ({ document, previous }) => {
      if (typeof previous?.timeZone !== 'string' || document.timeZone === previous.timeZone) return [];
      if (typeof document.timeZone !== 'string') return [];
      return [
        {
          path: '/timeZone',
          message: `The time zone was "${previous.timeZone}" before.`,
          instead: `Write "${previous.timeZone}", if times are meant as before.`,
        },
      ];
    },
  },
];

function known(previous: Fields, { fields }: OutageFact): boolean {
  return outagesOf(previous).some((outage) => outage.fields.id === fields.id);
}

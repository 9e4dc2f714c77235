import { DAY, HOUR } from '../notice/instant.js';
import { itemsOf, momentOf } from './facts.js';
import { days, each, written } from './outage-times.js';
import type { Rule } from './rule.js';

/** From the day of publication, in both directions. */
const DISTANT = 366 * DAY;

export const publicationRules: readonly Rule[] = [
  {
    code: 'distant-start',
    severity: 'warning',
    title: 'A start more than a year away from the publication',
    why: 'A year that was not changed in a copy: the outage is then never shown, or shown for years.',
    wrong: '"updated": "2024-01-12T08:00:00+01:00", … "start": "2042-01-19T20:00:00+01:00"',
    right: '"updated": "2024-01-12T08:00:00+01:00", … "start": "2024-01-19T20:00:00+01:00"',
    check: each(({ path, fields, start }, { document }) => {
      const updated = momentOf(document.updated);
      if (start === undefined || updated === undefined || Math.abs(start - updated) <= DISTANT) return undefined;
      const year = String(document.updated).slice(0, 4);
      return {
        path: `${path}/start`,
        message: `The start ${written(fields, 'start')} is ${days(Math.abs(start - updated))} ${start < updated ? 'before' : 'after'} the publication ("updated").`,
        instead: `Check the year: is it ${year}?`,
      };
    }),
  },
  {
    code: 'failure-in-advance',
    severity: 'warning',
    title: 'A failure that was known before it began',
    why: 'Visitors would read of a failure that has not happened. What is known before is planned, or its start is wrong.',
    wrong: '"updated": "2024-01-18T09:00:00+01:00", … "kind": "unplanned", "start": "2024-01-19T20:00:00+01:00"',
    right: '"updated": "2024-01-18T09:00:00+01:00", … "kind": "planned", "start": "2024-01-19T20:00:00+01:00"',
    check: each(({ path, fields, start }, { document }) => {
      const updated = momentOf(document.updated);
      if (fields.kind !== 'unplanned' || start === undefined || updated === undefined || start <= updated)
        return undefined;
      return {
        path: `${path}/start`,
        message: `The unplanned outage starts at ${written(fields, 'start')}, after the publication.`,
        instead: 'Write "kind": "planned", or correct the start or "updated".',
      };
    }),
  },
  {
    code: 'news-from-the-future',
    severity: 'warning',
    title: 'News from after the publication',
    why: 'What became known at a moment can’t be published before it: one of the two is wrong.',
    wrong: '"updated": "2024-01-18T09:00:00+01:00", … "updates": [{ "at": "2024-01-19T21:00:00+01:00", … }]',
    right: '"updated": "2024-01-19T21:05:00+01:00", … "updates": [{ "at": "2024-01-19T21:00:00+01:00", … }]',
    check: each((outage, { document }) => {
      const updated = momentOf(document.updated);
      if (updated === undefined) return undefined;
      const news = itemsOf(outage.fields.updates, `${outage.path}/updates`).map(({ path, fields }) => ({
        path: `${path}/at`,
        value: fields.at,
      }));
      const cancelled = { path: `${outage.path}/cancelledAt`, value: outage.fields.cancelledAt };
      return [...news, cancelled]
        .filter(({ value }) => (momentOf(value) ?? -Infinity) > updated)
        .map(({ path, value }) => ({
          path,
          message: `${JSON.stringify(value)} is after the publication, "updated": ${JSON.stringify(document.updated)}.`,
          instead: 'Set "updated" to the moment of this publication, or correct this one.',
        }));
    }),
  },
  {
    code: 'updated-in-the-future',
    severity: 'warning',
    title: 'Published in the future',
    why: 'Of two documents with one revision the newer one wins: this one would win over every correction.',
    wrong: '"updated": "2042-01-12T08:00:00+01:00"',
    right: '"updated": "2024-01-12T08:00:00+01:00"',
    check: ({ document, at: now }) => {
      const updated = momentOf(document.updated);
      if (now === undefined || updated === undefined || updated <= now + HOUR) return [];
      return [
        {
          path: '/updated',
          message: `${JSON.stringify(document.updated)} is in the future.`,
          instead: 'Write the moment at which this revision is published.',
        },
      ];
    },
  },
];

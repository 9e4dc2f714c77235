import { DAY } from '../notice/instant.js';
import { itemsOf, momentOf } from './facts.js';
import { at, days, each, written } from './outage-times.js';
import type { Rule } from './rule.js';

/** Real ones last hours; what lasts longer is nearly always a wrong month or year. */
const LONGEST = 14 * DAY;

export const timeRules: readonly Rule[] = [
  {
    code: 'long-outage',
    severity: 'warning',
    title: 'An outage of more than 14 days',
    why: 'Outages last hours or days. One of weeks is nearly always a wrong month or year in one of its moments.',
    wrong: '"start": "2024-01-19T20:00:00+01:00", "end": "2024-02-28T16:00:00+01:00"',
    right: '"start": "2024-01-19T20:00:00+01:00", "end": "2024-01-20T16:00:00+01:00"',
    check: each(({ path, fields, start, end }) => {
      if (start === undefined || end === undefined || end - start <= LONGEST) return undefined;
      return {
        path: `${path}/end`,
        message: `The outage lasts ${days(end - start)}, from ${written(fields, 'start')} to ${written(fields, 'end')}.`,
        instead: 'Check the day, month and year of both, or leave "end" out while it is not known.',
      };
    }),
  },
  {
    code: 'planned-without-end',
    severity: 'advice',
    title: 'A planned outage without an end',
    why: 'Visitors ask first until when. What is planned has an end in the plan.',
    wrong: '"kind": "planned", "start": "2024-01-19T20:00:00+01:00"',
    right: '"kind": "planned", "start": "2024-01-19T20:00:00+01:00", "end": "2024-01-20T16:00:00+01:00"',
    check: each(({ path, fields, start }) => {
      if (fields.kind !== 'planned' || start === undefined || 'end' in fields || 'cancelledAt' in fields)
        return undefined;
      return {
        path,
        message: 'This planned outage has no end: visitors read that it is not known yet.',
        instead: 'Add "end", also if it is only estimated; "previousEnd" tells when it was moved.',
      };
    }),
  },
  {
    code: 'announced-late',
    severity: 'warning',
    title: 'Announced after the start',
    why: 'The outage goes on and nobody is told, until the moment of "announceFrom".',
    wrong: '"announceFrom": "2024-01-20T00:00:00+01:00", "start": "2024-01-19T20:00:00+01:00"',
    right: '"announceFrom": "2024-01-12T00:00:00+01:00", "start": "2024-01-19T20:00:00+01:00"',
    check: each((outage) => {
      const from = at(outage, 'announceFrom');
      if (!from || outage.start === undefined || from.value <= outage.start) return undefined;
      const over = outage.end !== undefined && from.value >= outage.end;
      return {
        path: from.path,
        message: `${from.written} is after the ${over ? 'end' : 'start'}: until then nobody is told of the outage.`,
        instead: `Write a moment before the start ${written(outage.fields, 'start')}, or leave it out to tell at once.`,
      };
    }),
  },
  {
    code: 'shown-too-short',
    severity: 'warning',
    title: 'showUntil is not after the end',
    why: 'Visitors should still read that it is over. A moment before the end is ignored.',
    wrong: '"end": "2024-01-20T16:00:00+01:00", "showUntil": "2024-01-20T12:00:00+01:00"',
    right: '"end": "2024-01-20T16:00:00+01:00", "showUntil": "2024-01-21T04:00:00+01:00"',
    check: each((outage) => {
      const until = at(outage, 'showUntil');
      const end = Math.min(outage.end ?? Infinity, at(outage, 'cancelledAt')?.value ?? Infinity);
      const last = end === Infinity ? outage.start : end;
      if (!until || last === undefined || until.value > last) return undefined;
      return {
        path: until.path,
        message: `${until.written} is not after the ${end === Infinity ? 'start' : 'end'} of the outage.`,
        instead: 'Write a moment some hours after the end, or leave it out: then it is 12 hours after the end.',
      };
    }),
  },
  {
    code: 'same-previous-end',
    severity: 'warning',
    title: 'previousEnd is the end',
    why: '"previousEnd" is the end that was announced before; equal to the end it tells nothing.',
    wrong: '"end": "2024-01-20T16:00:00+01:00", "previousEnd": "2024-01-20T16:00:00+01:00"',
    right: '"end": "2024-01-20T18:00:00+01:00", "previousEnd": "2024-01-20T16:00:00+01:00"',
    check: each((outage) => {
      const before = at(outage, 'previousEnd');
      if (!before) return undefined;
      if (before.value === outage.end)
        return {
          path: before.path,
          message: `The previous end ${before.written} is the end itself.`,
          instead: 'Write the end that was announced before, or leave "previousEnd" out.',
        };
      if (outage.start === undefined || before.value > outage.start) return undefined;
      return {
        path: before.path,
        message: `The previous end ${before.written} is not after the start.`,
        instead: 'Write the end that was announced before, or leave "previousEnd" out.',
      };
    }),
  },
  {
    code: 'cancelled-late',
    severity: 'warning',
    title: 'Cancelled after its end',
    why: 'What is over can’t be called off: the cancellation is ignored.',
    wrong: '"end": "2024-01-20T16:00:00+01:00", "cancelledAt": "2024-01-21T10:00:00+01:00"',
    right: '"end": "2024-01-20T16:00:00+01:00", "cancelledAt": "2024-01-19T10:00:00+01:00"',
    check: each((outage) => {
      const cancelled = at(outage, 'cancelledAt');
      if (!cancelled || outage.end === undefined || cancelled.value < outage.end) return undefined;
      return {
        path: cancelled.path,
        message: `The outage ends before it is cancelled at ${cancelled.written}.`,
        instead: `Write a moment before the end ${written(outage.fields, 'end')}, or leave "cancelledAt" out.`,
      };
    }),
  },
  {
    code: 'deadline-after-start',
    severity: 'warning',
    title: 'A deadline after the start',
    why: '"activateBefore" is what must be done before the outage. After the start it is too late for that.',
    wrong: '"start": "2024-01-19T20:00:00+01:00", … "activateBefore": "2024-01-19T22:00:00+01:00"',
    right: '"start": "2024-01-19T20:00:00+01:00", … "activateBefore": "2024-01-19T20:00:00+01:00"',
    check: each((outage) =>
      itemsOf(outage.fields.affects, `${outage.path}/affects`).flatMap(({ path, fields }) => {
        const deadline = momentOf(fields.activateBefore);
        if (deadline === undefined || outage.start === undefined || deadline <= outage.start) return [];
        return {
          path: `${path}/activateBefore`,
          message: `The deadline ${written(fields, 'activateBefore')} is after the start of the outage.`,
          instead: `Write the start, ${written(outage.fields, 'start')}, or an earlier moment.`,
        };
      }),
    ),
  },
];

import { MINUTE, readTime } from '../notice/instant.js';
import { formatOffset, offsetAt, offsetsOfWallTime } from '../notice/zone.js';
import type { Facts, ValueFact } from './facts.js';
import type { Find, Rule } from './rule.js';

interface Wall {
  readonly path: string;
  readonly value: string;
  readonly wall: number;
  readonly offset: number;
  readonly offsets: readonly number[];
}

const known = new WeakMap<Facts, readonly Wall[]>();

/** Both rules ask for them. */
function wallsOf(facts: Facts): readonly Wall[] {
  let walls = known.get(facts);
  if (!walls) known.set(facts, (walls = findWalls(facts)));
  return walls;
}

/** The instants that are written with the zone's own offset or beside a clock change, where there may be none or two. */
function findWalls({ values, timeZone }: Facts): Wall[] {
  if (timeZone === 'UTC') return [];
  // Outages of one day share their moments.
  const offsetsAt = new Map<number, readonly number[]>();
  const isInstant = ({ kind }: ValueFact) => kind === 'instant';
  return values.filter(isInstant).flatMap(({ path, value }) => {
    const { wall, offset } = readTime(value.trim()) ?? {};
    // UTC is meant by whoever writes it.
    if (wall === undefined || !offset) return [];
    let offsets = offsetsAt.get(wall);
    if (!offsets) offsetsAt.set(wall, (offsets = offsetsOfWallTime(wall, timeZone)));
    return { path, value, wall, offset, offsets };
  });
}

function form({ value }: Wall, offset: number): string {
  return `"${value.slice(0, 19)}${formatOffset(offset)}"`;
}

/** What tells when something was done: nobody can choose another moment for it. */
const RECORDS = /\/(?:updated|at|announceFrom|cancelledAt)$/;

/** An outage that nobody planned has begun when it has. */
function isRecord({ path }: Wall, { outages }: Facts): boolean {
  return (
    RECORDS.test(path) || outages.some((each) => each.fields.kind === 'unplanned' && path === `${each.path}/start`)
  );
}

export const clockRules: readonly Rule[] = [
  {
    code: 'skipped-time',
    severity: 'warning',
    title: 'A time that does not exist',
    why: 'In the night when summer time starts the clocks skip an hour. Visitors are shown another hour than is written.',
    wrong: '"start": "2024-03-31T02:30:00+01:00"',
    right: '"start": "2024-03-31T03:30:00+02:00"',
    check: (facts) =>
      wallsOf(facts).flatMap((time): Find[] => {
        if (time.offsets.length > 0) return [];
        const instant = time.wall - time.offset * MINUTE;
        const own = offsetAt(instant, facts.timeZone);
        const shown = new Date(instant + own * MINUTE).toISOString().slice(0, 19);
        return [
          {
            path: time.path,
            message: `${JSON.stringify(time.value)} does not exist in ${facts.timeZone}: the clocks skip this hour.`,
            instead: `Write "${shown}${formatOffset(own)}", which is the same moment, or another time.`,
          },
        ];
      }),
  },
  {
    code: 'repeated-time',
    severity: 'advice',
    title: 'A time that exists twice',
    why: 'In the night when summer time ends one hour comes twice. The offset tells which is meant; most readers don’t know.',
    wrong: '"end": "2024-10-27T02:30:00+02:00"',
    right: '"end": "2024-10-27T04:00:00+01:00"',
    check: (facts) =>
      wallsOf(facts).flatMap((time): Find[] => {
        const { offset, offsets } = time;
        if (offsets.length < 2 || !offsets.includes(offset) || isRecord(time, facts)) return [];
        const first = offset === offsets[0];
        return [
          {
            path: time.path,
            message: `${JSON.stringify(time.value)} exists twice in ${facts.timeZone}; this is the ${first ? 'first' : 'second'} time.`,
            instead: `Write ${form(time, offsets[first ? 1 : 0]!)} for the ${first ? 'second' : 'first'}, or better a time outside this hour.`,
          },
        ];
      }),
  },
];

import type { Phase } from './phase.js';

/** What follows from a phase in which an outage is shown. */
export interface PhaseFacts {
  /** Its place among the outages shown: the most pressing comes first. */
  readonly rank: number;
  /** Which end of the window comes next. Missing: none, or not known. */
  readonly awaits?: 'start' | 'end';
  /** What can be said now of what is down, in the words for login methods: its icon and its tone are theirs too. */
  readonly means: 'available' | 'unavailable' | 'unknown';
  /** Whether it is told as a thing of the past. */
  readonly isOver?: boolean;
}

// What all rooms ask of phases: a new one answers it here, with nothing where it is not shown.
const facts = {
  unannounced: undefined,
  upcoming: { rank: 2, means: 'unknown', awaits: 'start' },
  active: { rank: 0, means: 'unavailable', awaits: 'end' },
  ended: { rank: 3, means: 'available', isOver: true },
  cancelled: { rank: 3, means: 'available', isOver: true },
  gone: undefined,
  unknown: { rank: 1, means: 'unknown' },
} as const satisfies Readonly<Record<Phase, PhaseFacts | undefined>>;

type Facts = typeof facts;

/** A phase in which an outage is shown. */
export type ShownPhase = { [P in Phase]: Facts[P] extends undefined ? never : P }[Phase];

/** What follows from each phase; nothing where an outage is not shown. */
export const phaseFacts: Readonly<Record<Phase, PhaseFacts | undefined>> = facts;

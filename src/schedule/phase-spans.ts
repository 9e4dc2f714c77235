import type { EpochMs } from '../notice/instant.js';
import { phaseOf, type Boundaries, type Phase } from './phase.js';

/** A stretch of time that an outage spends in one phase: [from, to), without limits at both ends of time. */
export interface PhaseSpan {
  readonly phase: Phase;
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** The phases that an outage goes through, in order. A boundary that another one has overtaken begins none. */
export function phaseSpans(at: Boundaries): PhaseSpan[] {
  const turns = [-Infinity, at.announced, at.start, at.end, at.gone]
    .filter((turn) => turn !== undefined)
    .sort((first, second) => first - second)
    .map((from) => ({ from, phase: phaseOf(at, from) }))
    .filter(({ phase }, index, all) => phase !== all[index - 1]?.phase);
  return turns.map((turn, index) => ({ ...turn, to: turns[index + 1]?.from ?? Infinity }));
}

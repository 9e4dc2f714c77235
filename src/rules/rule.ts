import type { Facts } from './facts.js';

/**
 * `error`: the public would be told something wrong, or not be told something. `warning`: very likely a mistake.
 * `advice`: it could be better.
 */
export type Severity = 'error' | 'warning' | 'advice';

/** What is told in a row of the page about a rule, and in each problem that it finds. */
export interface RuleText {
  /** Stable: scripts, translations and links to the page may rely on it. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in a few words. */
  readonly title: string;
  /** What would happen to the public. */
  readonly why: string;
  /** An example of the mistake, and of what to write instead. */
  readonly wrong: string;
  readonly right: string;
}

/** One thing that a rule has found. */
export interface Find {
  /** JSON Pointer (RFC 6901) of the value; empty for the document itself. */
  readonly path: string;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What to write instead, as a sentence. */
  readonly instead: string;
  /** Where it is not the rule's. */
  readonly severity?: Severity;
  /** The part of a text that is meant, such as one word of it. */
  readonly excerpt?: string;
}

/** A rule: pure, it knows the document, perhaps the one before, and no clock of its own. */
export interface Rule extends RuleText {
  /** Missing: `parse` finds it. */
  readonly check?: (facts: Facts) => Iterable<Find>;
}

/** One thing that is wrong in a document, or could be better. */
export interface RuleProblem {
  readonly code: string;
  readonly severity: Severity;
  /** JSON Pointer (RFC 6901), such as `/outages/0/start`; empty for the document itself. */
  readonly path: string;
  readonly message: string;
  readonly instead: string;
  readonly excerpt?: string;
  /** The part of docs/rules.md about it: `rules.md#end-before-start`. */
  readonly docs: string;
}

/** What can be wrong with a document. Stable: scripts and translations may rely on it. */
export type ProblemCode =
  | 'not-a-document'
  | 'nothing-to-show'
  | 'missing'
  | 'wrong-type'
  | 'too-long'
  | 'too-many'
  | 'unknown-field'
  | 'unknown-value'
  | 'bad-id'
  | 'bad-instant'
  | 'missing-offset'
  | 'bad-language'
  | 'bad-time-zone'
  | 'bad-href'
  | 'bad-phone'
  | 'bad-email'
  | 'other-number'
  | 'premium-rate'
  | 'invisible-characters'
  | 'look-alike-host'
  | 'other-offset'
  | 'end-before-start';

/** One thing that is wrong in a document, as widgets report it: short, since every visitor would pay for sentences. */
export interface Finding {
  /** Where: a JSON Pointer (RFC 6901), such as `/outages/0/start`; empty for the document itself. */
  readonly path: string;
  readonly code: ProblemCode;
  /** `error`: the value is left out. `warning`: the value is ignored or used with a doubt. */
  readonly severity: 'error' | 'warning';
  /** The value, as JSON and cut at 60 characters; for `wrong-type` its type. */
  readonly found?: string;
  /** An example of what to write instead, such as `"2026-01-16T20:00:00+01:00"`. */
  readonly instead?: string;
}

/** One thing that is wrong in a document, in words. */
export interface Problem extends Finding {
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What to write instead, as a sentence. */
  readonly instead: string;
}

/** Adds one step to a JSON Pointer; of a name longer than any of ours, its beginning. */
export function pointer(path: string, step: string | number): string {
  return `${path}/${String(step).slice(0, 60).replace(/~/g, '~0').replace(/\//g, '~1')}`;
}

/** One short line for the browser's console. */
export function findingLine({ path, code, found, instead }: Finding): string {
  return `${path || '(document)'}: ${code}${found ? ` ${found}` : ''}${instead ? `, write ${instead}` : ''}`;
}

/** One line for a console or a log. */
export function problemLine(problem: Problem): string {
  return `${problem.path || '(document)'}: ${problem.message} ${problem.instead}`;
}

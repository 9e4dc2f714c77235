import type { FailureReason } from '../../../src/source/failure.js';

/** A row of the table: something that a server does. Without `fails`, it is no fault for the visitor. */
export interface Fault {
  readonly name: string;
  /** As the sentence goes on: “a server that …”. */
  readonly does: string;
  /** The reason in `ikp-error`; several where engines differ. */
  readonly fails?: FailureReason | readonly FailureReason[] | undefined;
  /** The revision that the answer brings, “2” by default. */
  readonly shows?: string;
  /** Whether engines are free to make sense of it, so that its revision is shown. */
  readonly mayWork?: boolean;
  /** It is no failure, and nothing new: what is shown stays. */
  readonly keeps?: boolean;
  /** What is different on the first visit, when there is nothing to fall back on. */
  readonly atFirst?: Partial<Fault>;
  /** Whether the widget has to stop the answer. */
  readonly hangsUp?: boolean;
  /** How long it asks to wait before the next request, in milliseconds. */
  readonly waits?: number;
  /** Whether nothing listens at the address meanwhile. */
  readonly closesPort?: boolean;
  /** Whether it takes the widget's 10 seconds. */
  readonly isSlow?: boolean;
  /** Whether an engine repeats the request by itself, as Firefox does up to ten times. */
  readonly isRepeated?: boolean;
  /** Why tests of it can't go on beside others: it tells the page the time; it makes the page wait for minutes. */
  readonly alone?: 'time' | 'wait';
}

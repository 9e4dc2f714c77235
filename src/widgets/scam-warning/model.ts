import type { ScamWarning } from '../../notice/document.js';

/** What the view shows, and what it tells the element. */
export interface ScamWarningModel {
  readonly warning: ScamWarning;
  /** For sidebars: what matters at once, and the rest folded. */
  readonly compact: boolean;
  /** What is said of copying the phone number; empty while its live region is just being put up. */
  readonly copied: string | undefined;
  /** `done` is to be said when the number has been copied. */
  readonly onCopy: (number: string, done: string) => void;
}

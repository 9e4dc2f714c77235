import type { RuleProblem } from '../../../src/rules/index.js';
import type { Pointer } from '../store/pointer.js';

/** What the page shows beside the document: what is open, what is being typed, where the focus goes. Nothing to keep. */
export class Ui {
  /** Folded parts that are open, by their place in the document. */
  open = new Set<Pointer>();
  /** A moment as it is being typed; it is read when the field is left. */
  typed: { readonly pointer: Pointer; readonly text: string } | undefined;
  /** The element that gets the focus once the page shows the new state. */
  focus: string | undefined;
  /** What the live region says. */
  said = '';
  /** What the rules said when typing last paused. */
  problems: readonly RuleProblem[] = [];
  /** What is wrong with the language that was to be added. */
  languageError = '';
  /** The revision that was published just now. */
  publishedRevision = 0;
}

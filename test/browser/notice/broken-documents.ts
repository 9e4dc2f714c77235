/**
 * Documents as mistakes, old editors and attackers make them: what must be reported of each, and what of it must remain.
 * Run through `parse`, and through the elements.
 */
import { addresses } from './broken/addresses.js';
import { amounts } from './broken/amounts.js';
import type { BrokenDocument } from './broken/builders.js';
import { fields } from './broken/fields.js';
import { otherThings } from './broken/other-things.js';

export { brokenTexts } from './broken/texts.js';
export const brokenDocuments: readonly BrokenDocument[] = [...otherThings, ...fields, ...addresses, ...amounts];

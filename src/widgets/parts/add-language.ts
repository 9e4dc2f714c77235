import { addCatalogue, type Catalogue } from '../../language/index.js';
import { wakeAll } from '../../source/page-timer.js';

/**
 * Gives all widgets of the page their own words in one more language. Those that stand already speak it at once, where
 * the page wants it and the document has it.
 * @param language its tag (BCP 47), such as `de`
 * @param catalogue the content of `ikp-widgets/languages/de.json`
 */
export function addLanguage(language: string, catalogue: Catalogue): void {
  addCatalogue(language, catalogue);
  wakeAll();
}

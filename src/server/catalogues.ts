import { addCatalogue } from '../language/index.js';
import { templates as en } from '../language/generated/en.js';
import { templates as uk } from '../language/generated/uk.js';

/** Makes the widgets' own words available in all their languages, as `define/languages.js` does on a page. */
export function addCatalogues(): void {
  addCatalogue('en', en);
  addCatalogue('uk', uk);
}

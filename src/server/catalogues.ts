import { addCatalogue } from '../language/index.js';
import { templates as en } from '../language/generated/en.js';
import { further } from '../language/generated/further/index.js';
import { serverTemplates } from '../language/generated/server.js';
import { templates as uk } from '../language/generated/uk.js';

/** Makes the widgets' own words available in all languages, also those that a page loads only when it has listed them. */
export function addCatalogues(): void {
  for (const [language, texts] of Object.entries({ en, uk, ...further }))
    addCatalogue(language, { ...texts, ...serverTemplates[language] });
}

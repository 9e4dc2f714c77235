// Pages whose scripts have changed prototypes that all scripts share: the widget or its fallback can be read, nothing is
// thrown into the page, and the page's own globals, prototypes and style sheets are as before.
import { functions, lists, objects, texts } from './prototypes.js';
import { noted, own, page } from './site.js';
import { polluted, testRows } from './table.js';

await testRows('hostile', () => ({
  nothing: { says: 'Nothing was changed.', page: page(noted + own) },
  'no-script': { says: 'Our script is not there.', page: page(noted), sees: 'fallback' },
  ...polluted(objects, lists, texts, functions),
}));

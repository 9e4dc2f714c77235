import { elementsPiece, indented, scriptPiece } from '../pieces.js';
import type { Way } from '../way.js';

export const inline: Way = {
  comment: 'With the document in the page: nothing is fetched',
  texts: {
    pl: {
      title: 'Komunikat w kodzie strony',
      about:
        'Bez osobnego pliku: komunikat stoi w stronie. Większość CMS-ów usuwa takie znaczniki z treści, a niektóre zostawiają z nich sam tekst: to sposób dla szablonów.',
    },
    en: {
      title: 'Notice in the page’s code',
      about:
        'Without a file: the notice stands in the page. Most CMSs remove such tags from content, and some leave their text there: this is a way for templates.',
    },
  },
  asks: ['script'],
  build: (page) => [
    scriptPiece(page, page.script),
    elementsPiece(
      page,
      undefined,
      ({ json }) => `  <script type="application/json">\n${indented(json(), 4)}  </script>\n`,
    ),
  ],
};

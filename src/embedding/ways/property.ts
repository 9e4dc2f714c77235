import { elementsPiece, imports, installPiece, tagsOf } from '../pieces.js';
import type { Way } from '../way.js';

export const property: Way = {
  comment: 'From your own application, which has the document',
  texts: {
    pl: { title: 'Z własnej aplikacji', about: 'Dla aplikacji, które same mają komunikat w pamięci.' },
    en: { title: 'From your own application', about: 'For applications that have the notice in memory.' },
  },
  asks: ['src'],
  build: (page) => {
    const address = page.src.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
    const code = `${imports(page)}

// The document, from wherever the application has it.
const notice = await (await fetch('${address}')).json();
for (const widget of document.querySelectorAll('${tagsOf(page).join(', ')}')) widget.notice = notice;`;
    return [installPiece(page), { place: 'module', code }, elementsPiece(page)];
  },
};

import { elementsPiece, scriptPiece } from '../pieces.js';
import type { Way } from '../way.js';

export const html: Way = {
  comment: 'Rendered as of now, to be read without JavaScript',
  texts: {
    pl: {
      title: 'Gotowy HTML',
      about:
        'Do czytania bez JavaScriptu: treść razem z wyglądem, ze stanem na teraz. Po każdej zmianie komunikatu skopiuj kod jeszcze raz. Skrypt nie jest konieczny; gdzie działa, podmienia treść na bieżącą. CMS-y usuwają taki kod z treści: to sposób dla szablonów i stron statycznych.',
    },
    en: {
      title: 'Rendered HTML',
      about:
        'To be read without JavaScript: the words with their looks, as of now. Copy the code again after each change of the notice. The script may be left out; where it runs, it puts what is true now in its place. CMSs remove such code from content: this is a way for templates and static pages.',
    },
  },
  asks: ['script', 'src'],
  isLong: true,
  build: (page) => {
    const rendered = page.widgets.map(({ html }) => html()).filter((code) => code !== undefined);
    const script = scriptPiece(page, page.script);
    // Where nothing of the document can be rendered, the empty tags are what is left.
    if (rendered.length === 0) return [script, elementsPiece(page, page.src)];
    return [{ place: 'body', code: rendered.join('\n\n') }, script];
  },
};

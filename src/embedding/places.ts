import type { Piece } from './way.js';

interface Place {
  readonly pl: string;
  readonly en: string;
  /** A comment in the language of the code there. */
  readonly comment: (words: string) => string;
}

const inHtml = (words: string): string => `<!-- ${words} -->`;

/** Where the pieces go. */
export const places: Readonly<Record<Piece['place'], Place>> = {
  head: { pl: 'Raz na stronie, w <head>', en: 'Once in the page, in <head>', comment: inHtml },
  body: { pl: 'Tam, gdzie ma stać widżet', en: 'Where the widget is to stand', comment: inHtml },
  shell: {
    pl: 'W folderze aplikacji',
    en: 'In the folder of the application',
    comment: (words) => `# ${words}`,
  },
  module: {
    pl: 'W module aplikacji',
    en: 'In a module of the application',
    comment: (words) => `// ${words}`,
  },
};

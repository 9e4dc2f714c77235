import { elementsPiece, scriptPiece } from '../pieces.js';
import type { Way } from '../way.js';

export const script: Way = {
  comment: 'From your own server: copy dist/ikp-widgets.js there, under this name',
  texts: {
    pl: {
      title: 'Skrypt i znacznik',
      about: 'Dla zespołu portalu: jeden skrypt w szablonie i znacznik tam, gdzie ma stać widżet.',
    },
    en: {
      title: 'Script and tag',
      about: 'For the portal’s team: one script in the template, and a tag where the widget is to stand.',
    },
  },
  asks: ['script', 'src'],
  build: (page) => [scriptPiece(page, page.script), elementsPiece(page, page.src)],
};

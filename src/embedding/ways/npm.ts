import { elementsPiece, imports, installPiece } from '../pieces.js';
import type { Way } from '../way.js';

export const npm: Way = {
  comment: 'From npm, with a bundler',
  texts: {
    pl: { title: 'Pakiet npm', about: 'Dla aplikacji budowanych z pakietów. Znaczniki są te same.' },
    en: {
      title: 'npm package',
      about: 'For applications that are built from packages. The tags are the same.',
    },
  },
  asks: ['src'],
  build: (page) => [installPiece(page), { place: 'module', code: imports(page) }, elementsPiece(page, page.src)],
};

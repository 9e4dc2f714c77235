import { elementsPiece, scriptPiece } from '../pieces.js';
import type { Way } from '../way.js';

export const cdn: Way = {
  comment: 'From a CDN that serves npm packages',
  texts: {
    pl: {
      title: 'Skrypt z CDN',
      about:
        'Gdy nie ma gdzie położyć pliku: skrypt z sieci CDN, która udostępnia pakiety npm. Przeglądarka uruchomi go tylko wtedy, gdy zgadza się suma kontrolna (integrity). Operator sieci widzi adresy IP odwiedzających.',
    },
    en: {
      title: 'Script from a CDN',
      about:
        'Where there is no place for a file: the script from a CDN that serves npm packages. Browsers run it only if its hash (integrity) is right. Who runs the CDN sees the visitors’ IP addresses.',
    },
  },
  asks: ['src'],
  build: (page) => [
    scriptPiece(page, `https://cdn.jsdelivr.net/npm/ikp-widgets@${page.version}/dist/ikp-widgets.js`),
    elementsPiece(page, page.src),
  ],
};

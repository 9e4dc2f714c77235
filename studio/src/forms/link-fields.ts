import type { Link } from '../../../src/notice/document.js';
import { formFor } from '../fields/fields.js';

export const links = {
  kind: 'list',
  label: ['Linki', 'Links'],
  hint: ['Gdzie można przeczytać więcej.', 'Where people can read more.'],
  list: {
    item: ['link', 'link'],
    title: ['text'],
    fresh: () => ({}),
    fields: formFor<Link>({
      text: {
        kind: 'text',
        required: true,
        label: ['Słowa linku', 'Words of the link'],
        hint: ['Dokąd prowadzi, bez „kliknij tutaj”.', 'Where it leads, without “click here”.'],
        example: ['Instrukcja logowania e-dowodem (PDF)', 'How to log in with e-dowód (PDF)'],
      },
      href: {
        kind: 'line',
        required: true,
        type: 'url',
        label: ['Adres linku', 'Address of the link'],
        hint: [
          'https://…, tel:…, mailto:… albo adres na tej stronie.',
          'https://…, tel:…, mailto:… or an address on this site.',
        ],
        example: 'https://pacjent.gov.pl/',
      },
    }),
  },
} as const;

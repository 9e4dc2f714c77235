// Pages in old modes, old markup and old encodings.
import { built } from '../loading/site.js';
import { deferred, elements, noted, own, page } from './site.js';
import type { Row } from './table.js';

/** Text in an encoding of one byte for each letter. */
export function encoded(text: string, encoding: string) {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const letters = Array.from(new TextDecoder(encoding).decode(bytes));
  return Buffer.from(
    Array.from(text, (letter) => {
      const byte = letters.indexOf(letter);
      if (byte < 0) throw new Error(`${letter} is not in ${encoding}.`);
      return byte;
    }),
  );
}

const body = `<h1>Portal</h1>${elements}`;
const head = `<title>T</title>${noted}${own}`;

const inOld = (encoding: string, meta = '', script: string = own) =>
  encoded(`<!doctype html><html lang="pl">${meta}<title>Zażółć</title>${noted}${script}<body>${body}`, encoding);

// What is in the page, and what a script has put into it.
const INLINE = ['widget', 'widget', 'fallback', 'widget'];

const xhtml = (places: string, type = 'application/xhtml+xml') => ({
  type,
  body: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="pl" lang="pl"><head><title>T</title>${noted}${deferred}</head>
<body><h1>Portal</h1>${places}</body></html>`,
});

export const modes: Record<string, Row> = {
  quirks: {
    says: 'The page has no doctype: quirks mode.',
    page: `<html lang="pl"><meta charset="utf-8">${head}<body>${body}`,
  },
  'limited-quirks': {
    says: 'The page is HTML 4.01 Transitional: limited quirks mode.',
    page: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html lang="pl"><meta charset="utf-8">${head}<body>${body}</body></html>`,
  },
  'html-3.2': {
    says: 'The page is HTML 3.2, with a table for layout, <center> and <font>.',
    page: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN"><META charset=utf-8>${head}
<BODY BGCOLOR="#ffffff"><CENTER><FONT FACE="Arial"><TABLE WIDTH=900><TR><TD>${body}</TABLE></FONT></CENTER>`,
  },
  'no-tags': {
    says: 'The page has neither <html> nor <head> nor <body>.',
    page: `<meta charset="utf-8">${head}${body}`,
  },
  xhtml: {
    says: 'The page is XHTML, served as application/xhtml+xml: Chromium’s parser tells elements of no attribute.',
    page: xhtml(elements),
    sees: INLINE,
  },
  'xhtml-as-html': { says: 'The page is XHTML, served as text/html.', page: xhtml(elements, 'text/html') },
  'xhtml-cdata': {
    says: 'The page is XHTML, and the JSON is in a CDATA section.',
    page: xhtml(elements.replaceAll(/(json">)(.*?)(<\/script>)/g, '$1<![CDATA[$2]]>$3')),
    sees: INLINE,
  },
};

const utf16 = { type: 'text/html', body: Buffer.from(`\ufeff${page(noted + own)}`, 'utf16le') };

export const encodings: Record<string, Row> = {
  ...Object.fromEntries(
    ['iso-8859-2', 'windows-1250'].flatMap((encoding) => [
      [
        `${encoding}-header`,
        {
          says: `The page is ${encoding}, by its header; our script has none.`,
          page: { type: `text/html; charset=${encoding}`, body: inOld(encoding) },
        },
      ],
      [
        `${encoding}-meta`,
        {
          says: `The page is ${encoding}, by <meta charset>.`,
          page: { type: 'text/html', body: inOld(encoding, `<meta charset="${encoding}">`) },
        },
      ],
      [
        `${encoding}-http-equiv`,
        {
          says: `The page is ${encoding}, by <meta http-equiv>.`,
          page: {
            type: 'text/html',
            body: inOld(encoding, `<meta http-equiv="Content-Type" content="text/html; charset=${encoding}">`),
          },
        },
      ],
    ]),
  ),
  'script-charset': {
    says: 'The script tag says charset=iso-8859-2.',
    page: page(`${noted}<script charset="iso-8859-2" src="/built.js"></script>`),
  },
  'script-type': {
    says: 'The script tag says language=JavaScript type=text/javascript.',
    page: page(`${noted}<script language="JavaScript" type="text/javascript" src="/built.js"></script>`),
  },
  'utf-16': {
    says: 'The page is UTF-16, and our script is served without a charset: browsers read it as UTF-16 too.',
    page: utf16,
    sees: 'fallback',
    thrown: ['SyntaxError: Invalid or unexpected token'],
  },
  'utf-16-header': {
    says: 'The page is UTF-16, and our script is served with charset=utf-8.',
    page: utf16,
    others: { '/built.js': { type: 'text/javascript; charset=utf-8', body: built } },
  },
};

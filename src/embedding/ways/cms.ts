import { attributesToHtml } from '../../server/attributes.js';
import { indented, scriptPiece } from '../pieces.js';
import type { Page, Way } from '../way.js';

const div = '<div data-ikp-widget data-ikp-src>';

export const cms: Way = {
  comment: 'In a CMS that removes unknown tags: the script once, in the site’s template',
  texts: {
    pl: {
      title: 'Treść w CMS-ie',
      about:
        'Dla redakcji, gdy CMS usuwa nieznane znaczniki: zwykły div, w który ten sam skrypt wstawia widżet. Skrypt dodaje zespół portalu, raz, w szablonie.',
    },
    en: {
      title: 'Content of a CMS',
      about:
        'For editors whose CMS removes tags that it does not know: a plain div, into which the same script puts the widget. The portal’s team adds the script, once, in the template.',
    },
  },
  asks: ['script', 'src'],
  filters: {
    pl: [
      { name: 'WordPress (od 5.0)', passes: 'yes', note: 'Blok „Własny HTML” albo karta „Tekst”.' },
      { name: 'Drupal, Full HTML', passes: 'yes', note: 'Przycisk „Źródło” w edytorze.' },
      { name: 'Drupal, Basic HTML', passes: 'set', note: `Dopisz do „Manually editable HTML tags”: ${div}` },
      { name: 'CKEditor 5', passes: 'set', note: 'htmlSupport.allow dla div z oboma atrybutami.' },
      { name: 'TinyMCE', passes: 'yes', note: 'convert_urls: false, jeśli używasz linków.' },
      { name: 'TYPO3, element HTML', passes: 'yes' },
      { name: 'TYPO3, edytor tekstu', passes: 'set', note: 'Tak samo jak w CKEditorze 5.' },
      { name: 'Joomla (od autora wzwyż)', passes: 'yes', note: 'Widok kodu w edytorze.' },
    ],
    en: [
      { name: 'WordPress (since 5.0)', passes: 'yes', note: 'The Custom HTML block, or the Text tab.' },
      { name: 'Drupal, Full HTML', passes: 'yes', note: 'The Source button of the editor.' },
      { name: 'Drupal, Basic HTML', passes: 'set', note: `Add to “Manually editable HTML tags”: ${div}` },
      { name: 'CKEditor 5', passes: 'set', note: 'htmlSupport.allow for div with the two attributes.' },
      { name: 'TinyMCE', passes: 'yes', note: 'convert_urls: false, if links are used.' },
      { name: 'TYPO3, the HTML element', passes: 'yes' },
      { name: 'TYPO3, the text editor', passes: 'set', note: 'As CKEditor 5.' },
      { name: 'Joomla (authors and above)', passes: 'yes', note: 'The code view of the editor.' },
    ],
  },
  build: (page) => [scriptPiece(page, page.script), { place: 'body', code: marked(page) }],
};

/** What filters of texts let through. An attribute without a value is what some of them drop. */
function marked({ widgets, src }: Page): string {
  return widgets
    .map(({ element, form, lang, fallback }) => {
      const attributes = attributesToHtml({
        'data-ikp-widget': element.name,
        'data-ikp-src': src,
        ...(form && { [`data-ikp-${form}`]: 'true' }),
        'data-ikp-lang': lang,
      });
      const paragraphs = fallback.replace(/<(?!\/?p>)[^>]*>/g, '');
      return `<div${attributes}>\n${indented(paragraphs)}</div>`;
    })
    .join('\n\n');
}

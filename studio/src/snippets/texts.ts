import type { CmsFact } from '../../../src/embedding/way.js';
import { inBoth, type Both } from '../texts/both.js';

export const snippetTexts = inBoth({
  heading: ['Kod na stronę', 'Code for the page'],
  lead: [
    'Skopiuj to, co pasuje do Twojej strony. Zmiana komunikatu nie wymaga zmiany kodu: podmienia się tylko plik komunikatu.',
    'Copy what fits your page. A change of the notice changes no code: only the file of the notice is replaced.',
  ],
  way: ['Sposób', 'Way'],
  widget: ['Widżet', 'Widget'],
  base: ['Folder ze skryptem', 'Folder of the script'],
  baseHint: [
    'Adres folderu na Twoim serwerze, w którym leży ikp-widgets.js, na przykład /assets/.',
    'The address of the folder on your server in which ikp-widgets.js lies, such as /assets/.',
  ],
  src: ['Adres komunikatu', 'Address of the notice'],
  srcHint: [
    'Gdzie leży plik opublikowany w Studiu, na przykład /notice.json.',
    'Where the file lies that the Studio published, such as /notice.json.',
  ],
  language: ['Język strony', 'Language of the page'],
  copy: ['Kopiuj', 'Copy'],
  copyOf: (place: string) => [`Kopiuj: ${place}`, `Copy: ${place}`],
  copied: ['Skopiowano.', 'Copied.'],
  copyByHand: ['Zaznaczono. Skopiuj klawiszami Ctrl+C.', 'Selected. Copy it with Ctrl+C.'],
  chooseOne: ['Wybierz przynajmniej jeden widżet.', 'Choose at least one widget.'],
  file: ['Skrypt, do którego pasuje ten kod:', 'The script that this code fits:'],
  download: ['ikp-widgets.js', 'ikp-widgets.js'],
  hash: [
    'Przeglądarka uruchomi tylko plik o tej sumie kontrolnej (integrity). Po zmianie wersji skopiuj kod jeszcze raz.',
    'Browsers run only a file with this hash (integrity). After a change of version, copy the code again.',
  ],
  cmsTitle: ['Który CMS to przepuszcza', 'Which CMS lets it through'],
  passes: {
    yes: ['Tak', 'Yes'],
    set: ['Po ustawieniu', 'Once set'],
  } satisfies Record<CmsFact['passes'], Both>,
  cmsOwn: ['CMS albo edytor', 'CMS or editor'],
  cmsWhat: ['Przepuszcza', 'Lets it through'],
  cmsNote: ['Co ustawić', 'What to set'],
});

export type SnippetTexts = (typeof snippetTexts)['pl'];

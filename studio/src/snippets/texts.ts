import type { CmsFact } from '../../../src/embedding/way.js';

export interface SnippetTexts {
  readonly heading: string;
  readonly lead: string;
  readonly way: string;
  readonly widget: string;
  readonly base: string;
  readonly baseHint: string;
  readonly src: string;
  readonly srcHint: string;
  readonly language: string;
  readonly copy: string;
  readonly copyOf: (place: string) => string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly chooseOne: string;
  readonly file: string;
  readonly download: string;
  readonly hash: string;
  readonly cmsTitle: string;
  readonly passes: Record<CmsFact['passes'], string>;
  readonly cmsOwn: string;
  readonly cmsWhat: string;
  readonly cmsNote: string;
}

const pl: SnippetTexts = {
  heading: 'Kod na stronę',
  lead: 'Skopiuj to, co pasuje do Twojej strony. Zmiana komunikatu nie wymaga zmiany kodu: podmienia się tylko plik komunikatu.',
  way: 'Sposób',
  widget: 'Widżet',
  base: 'Folder ze skryptem',
  baseHint: 'Adres folderu na Twoim serwerze, w którym leży ikp-widgets.js, na przykład /assets/.',
  src: 'Adres komunikatu',
  srcHint: 'Gdzie leży plik opublikowany w Studiu, na przykład /notice.json.',
  language: 'Język strony',
  copy: 'Kopiuj',
  copyOf: (place) => `Kopiuj: ${place}`,
  copied: 'Skopiowano.',
  copyByHand: 'Zaznaczono. Skopiuj klawiszami Ctrl+C.',
  chooseOne: 'Wybierz przynajmniej jeden widżet.',
  file: 'Skrypt, do którego pasuje ten kod:',
  download: 'ikp-widgets.js',
  hash: 'Przeglądarka uruchomi tylko plik o tej sumie kontrolnej (integrity). Po zmianie wersji skopiuj kod jeszcze raz.',
  cmsTitle: 'Który CMS to przepuszcza',
  passes: { yes: 'Tak', set: 'Po ustawieniu' },
  cmsOwn: 'CMS albo edytor',
  cmsWhat: 'Przepuszcza',
  cmsNote: 'Co ustawić',
};

const en: SnippetTexts = {
  heading: 'Code for the page',
  lead: 'Copy what fits your page. A change of the notice changes no code: only the file of the notice is replaced.',
  way: 'Way',
  widget: 'Widget',
  base: 'Folder of the script',
  baseHint: 'The address of the folder on your server in which ikp-widgets.js lies, such as /assets/.',
  src: 'Address of the notice',
  srcHint: 'Where the file lies that the Studio published, such as /notice.json.',
  language: 'Language of the page',
  copy: 'Copy',
  copyOf: (place) => `Copy: ${place}`,
  copied: 'Copied.',
  copyByHand: 'Selected. Copy it with Ctrl+C.',
  chooseOne: 'Choose at least one widget.',
  file: 'The script that this code fits:',
  download: 'ikp-widgets.js',
  hash: 'Browsers run only a file with this hash (integrity). After a change of version, copy the code again.',
  cmsTitle: 'Which CMS lets it through',
  passes: { yes: 'Yes', set: 'Once set' },
  cmsOwn: 'CMS or editor',
  cmsWhat: 'Lets it through',
  cmsNote: 'What to set',
};

export const snippetTexts = { pl, en };

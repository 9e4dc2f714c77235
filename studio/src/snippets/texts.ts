import type { Snippet, Way } from './build.js';

/** A CMS or editor, and whether it lets the `div` through: as installed, once something is set, or not. */
export interface CmsFact {
  readonly name: string;
  readonly passes: 'yes' | 'set';
  readonly note?: string;
}

export interface SnippetTexts {
  readonly heading: string;
  readonly lead: string;
  readonly way: string;
  readonly ways: Record<Way, string>;
  readonly about: Record<Way, string>;
  readonly widget: string;
  readonly base: string;
  readonly baseHint: string;
  readonly src: string;
  readonly srcHint: string;
  readonly language: string;
  readonly places: Record<Snippet['place'], string>;
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
  readonly cms: readonly CmsFact[];
}

const div = '<div data-ikp-widget data-ikp-src>';

const pl: SnippetTexts = {
  heading: 'Kod na stronę',
  lead: 'Skopiuj to, co pasuje do Twojej strony. Zmiana komunikatu nie wymaga zmiany kodu: podmienia się tylko plik komunikatu.',
  way: 'Sposób',
  ways: {
    script: 'Skrypt i znacznik',
    cms: 'Treść w CMS-ie',
    npm: 'Pakiet npm',
    inline: 'Komunikat w kodzie strony',
    property: 'Z własnej aplikacji',
    html: 'Gotowy HTML',
  },
  about: {
    script: 'Dla zespołu portalu: jeden skrypt w szablonie i znacznik tam, gdzie ma stać widżet.',
    cms: 'Dla redakcji, gdy CMS usuwa nieznane znaczniki: zwykły div, w który ten sam skrypt wstawia widżet. Skrypt dodaje zespół portalu, raz, w szablonie.',
    npm: 'Dla aplikacji budowanych z pakietów. Znaczniki są te same.',
    inline:
      'Bez osobnego pliku: komunikat stoi w stronie. Większość CMS-ów usuwa takie znaczniki z treści, a niektóre zostawiają z nich sam tekst: to sposób dla szablonów.',
    property: 'Dla aplikacji, które same mają komunikat w pamięci.',
    html: 'Do czytania bez JavaScriptu: treść razem z wyglądem, ze stanem na teraz. Po każdej zmianie komunikatu skopiuj kod jeszcze raz. Skrypt nie jest konieczny; gdzie działa, podmienia treść na bieżącą. CMS-y usuwają taki kod z treści: to sposób dla szablonów i stron statycznych.',
  },
  widget: 'Widżet',
  base: 'Folder ze skryptem',
  baseHint: 'Adres folderu na Twoim serwerze, w którym leży ikp-widgets.js, na przykład /assets/.',
  src: 'Adres komunikatu',
  srcHint: 'Gdzie leży plik opublikowany w Studiu, na przykład /notice.json.',
  language: 'Język strony',
  places: {
    head: 'Raz na stronie, w <head>',
    body: 'Tam, gdzie ma stać widżet',
    shell: 'W folderze aplikacji',
    module: 'W module aplikacji',
  },
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
  cms: [
    { name: 'WordPress (od 5.0)', passes: 'yes', note: 'Blok „Własny HTML” albo karta „Tekst”.' },
    { name: 'Drupal, Full HTML', passes: 'yes', note: 'Przycisk „Źródło” w edytorze.' },
    { name: 'Drupal, Basic HTML', passes: 'set', note: `Dopisz do „Manually editable HTML tags”: ${div}` },
    { name: 'CKEditor 5', passes: 'set', note: 'htmlSupport.allow dla div z oboma atrybutami.' },
    { name: 'TinyMCE', passes: 'yes', note: 'convert_urls: false, jeśli używasz linków.' },
    { name: 'TYPO3, element HTML', passes: 'yes' },
    { name: 'TYPO3, edytor tekstu', passes: 'set', note: 'Tak samo jak w CKEditorze 5.' },
    { name: 'Joomla (od autora wzwyż)', passes: 'yes', note: 'Widok kodu w edytorze.' },
  ],
};

const en: SnippetTexts = {
  heading: 'Code for the page',
  lead: 'Copy what fits your page. A change of the notice changes no code: only the file of the notice is replaced.',
  way: 'Way',
  ways: {
    script: 'Script and tag',
    cms: 'Content of a CMS',
    npm: 'npm package',
    inline: 'Notice in the page’s code',
    property: 'From your own application',
    html: 'Rendered HTML',
  },
  about: {
    script: 'For the portal’s team: one script in the template, and a tag where the widget is to stand.',
    cms: 'For editors whose CMS removes tags that it does not know: a plain div, into which the same script puts the widget. The portal’s team adds the script, once, in the template.',
    npm: 'For applications that are built from packages. The tags are the same.',
    inline:
      'Without a file: the notice stands in the page. Most CMSs remove such tags from content, and some leave their text there: this is a way for templates.',
    property: 'For applications that have the notice in memory.',
    html: 'To be read without JavaScript: the words with their looks, as of now. Copy the code again after each change of the notice. The script may be left out; where it runs, it puts what is true now in its place. CMSs remove such code from content: this is a way for templates and static pages.',
  },
  widget: 'Widget',
  base: 'Folder of the script',
  baseHint: 'The address of the folder on your server in which ikp-widgets.js lies, such as /assets/.',
  src: 'Address of the notice',
  srcHint: 'Where the file lies that the Studio published, such as /notice.json.',
  language: 'Language of the page',
  places: {
    head: 'Once in the page, in <head>',
    body: 'Where the widget is to stand',
    shell: 'In the folder of the application',
    module: 'In a module of the application',
  },
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
  cms: [
    { name: 'WordPress (since 5.0)', passes: 'yes', note: 'The Custom HTML block, or the Text tab.' },
    { name: 'Drupal, Full HTML', passes: 'yes', note: 'The Source button of the editor.' },
    { name: 'Drupal, Basic HTML', passes: 'set', note: `Add to “Manually editable HTML tags”: ${div}` },
    { name: 'CKEditor 5', passes: 'set', note: 'htmlSupport.allow for div with the two attributes.' },
    { name: 'TinyMCE', passes: 'yes', note: 'convert_urls: false, if links are used.' },
    { name: 'TYPO3, the HTML element', passes: 'yes' },
    { name: 'TYPO3, the text editor', passes: 'set', note: 'As CKEditor 5.' },
    { name: 'Joomla (authors and above)', passes: 'yes', note: 'The code view of the editor.' },
  ],
};

export const snippetTexts = { pl, en };

import { contentName } from '../fields/texts.js';
import { inBoth } from '../texts/both.js';

export const appTexts = inBoth({
  page: {
    title: ['Studio komunikatów', 'Notice Studio'],
    tagline: [
      'Przerwa, logowanie, ostrzeżenie: jeden komunikat dla portalu',
      'Outage, login, warning: one notice for a portal',
    ],
    skipForms: ['Przejdź do formularzy', 'Skip to the forms'],
    skipPreview: ['Przejdź do podglądu', 'Skip to the preview'],
    skipProblems: ['Przejdź do listy uwag', 'Skip to the remarks'],
    uiLanguage: ['Język Studia', 'Language of the Studio'],
    forms: contentName,
    preview: ['Podgląd', 'Preview'],
    snippets: ['Na stronę', 'For your page'],
    problems: ['Uwagi', 'Remarks'],
    json: ['JSON', 'JSON'],
    nav: ['Części Studia', 'Parts of the Studio'],
    tools: ['Praca nad dokumentem', 'Work on the document'],
  },

  actions: {
    publish: ['Opublikuj', 'Publish'],
    undo: ['Cofnij', 'Undo'],
    redo: ['Ponów', 'Redo'],
    undoOf: (label: string) => [`Cofnij: ${label}`, `Undo: ${label}`],
    redoOf: (label: string) => [`Ponów: ${label}`, `Redo: ${label}`],
    openFile: ['Otwórz plik', 'Open a file'],
    paste: ['Wklej treść pliku', 'Paste a file’s text'],
    export: ['Zapisz kopię roboczą', 'Save a working copy'],
    begin: ['Zacznij od…', 'Start with…'],
    close: ['Zamknij', 'Close'],
  },

  said: {
    undone: (label: string) => [`Cofnięto: ${label}.`, `Undone: ${label}.`],
    redone: (label: string) => [`Ponowiono: ${label}.`, `Done again: ${label}.`],
    opened: (name: string) => [`Otwarto: ${name}.`, `Opened: ${name}.`],
    exported: ['Zapisano kopię roboczą.', 'A working copy was saved.'],
    published: (revision: number) => [`Wersja ${revision} jest gotowa.`, `Revision ${revision} is ready.`],
    otherTab: [
      'Dokument zmienił się w innej karcie. Widzisz najnowszą treść; „Cofnij” przywraca poprzednią.',
      'The document was changed in another tab. You see the newest content; “Undo” brings back the one before.',
    ],
  },

  status: {
    saved: ['Wszystko jest zapisane w tej przeglądarce', 'Everything is kept in this browser'],
    notSaved: [
      'Przeglądarka nie zapisuje pracy. Zapisz kopię roboczą, zanim zamkniesz stronę.',
      'The browser does not keep your work. Save a working copy before you close the page.',
    ],
    revision: (revision: number) => [
      `Ostatnio opublikowana wersja: ${revision}`,
      `Last published revision: ${revision}`,
    ],
    neverPublished: ['Jeszcze nie opublikowano', 'Not published yet'],
    changed: ['są nieopublikowane zmiany', 'there are unpublished changes'],
  },

  start: {
    title: ['Od czego zacząć?', 'Where to start?'],
    text: [
      'Obecna treść nie zginie: „Cofnij” ją przywraca.',
      'The present content is not lost: “Undo” brings it back.',
    ],
    planned: ['Planowana przerwa sposobu logowania', 'Planned outage of a login method'],
    plannedText: ['Wiadomo wcześniej, od kiedy do kiedy.', 'It is known before, from when to when.'],
    unplanned: ['Awaria', 'Failure'],
    unplannedText: [
      'Coś przestało działać i nie wiadomo, na jak długo.',
      'Something stopped working, and nobody knows for how long.',
    ],
    scam: ['Ostrzeżenie przed oszustwem', 'Warning about fraud'],
    scamText: ['Ktoś podszywa się pod urząd.', 'Somebody pretends to be an office.'],
    empty: ['Pusty dokument', 'Empty document'],
    emptyText: ['Bez żadnej treści.', 'Without any content.'],
    demo: ['Przykład: prawdziwy komunikat z 2024 r.', 'Example: a real notice of 2024'],
    demoText: ['Przerwa profilu zaufanego, z tłumaczeniami.', 'The outage of profil zaufany, with translations.'],
  },

  publish: {
    blocked: ['Najpierw popraw błędy z listy.', 'Correct the errors in the list first.'],
    brokenJson: [
      'Tekst w widoku JSON nie jest poprawny. Popraw go albo porzuć.',
      'The text in the JSON view is not correct. Correct it or discard it.',
    ],
    ask: ['Są ostrzeżenia. Opublikować mimo to?', 'There are warnings. Publish all the same?'],
    anyway: ['Opublikuj mimo to', 'Publish all the same'],
    back: ['Wróć do uwag', 'Back to the remarks'],
    doneTitle: (revision: number) => [`Wersja ${revision} jest gotowa`, `Revision ${revision} is ready`],
    done: [
      'Plik notice.json jest w pobranych. Wgraj go na serwer w miejsce starego: odwiedzający zobaczą zmianę w ciągu kilku minut.',
      'The file notice.json is in your downloads. Put it on the server in place of the old one: visitors will see the change within minutes.',
    ],
  },

  import: {
    title: ['Wklej treść pliku notice.json', 'Paste the text of a notice.json'],
    label: ['Treść pliku', 'Text of the file'],
    open: ['Otwórz', 'Open'],
    broken: [
      'To nie jest poprawny JSON. Tekst jest w widoku JSON, z zaznaczonym błędem.',
      'This is not correct JSON. The text is in the JSON view, with the mistake marked.',
    ],
    notObject: [
      'To nie jest dokument komunikatu: powinien zaczynać się od znaku {.',
      'This is not a notice document: it should start with {.',
    ],
  },
});

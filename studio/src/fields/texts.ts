import { inBoth, type Both } from '../texts/both.js';

/** What the forms are called, also by the link that leads to them. */
export const contentName: Both = ['Treść', 'Content'];

export const formTexts = inBoth({
  content: contentName,
  example: ['Np.', 'E.g.'],
  choose: ['wybierz…', 'choose…'],
  unknown: (id: string) => [`${id} (nie ma takiego)`, `${id} (there is none)`],

  actions: {
    add: (what: string) => [`Dodaj: ${what}`, `Add: ${what}`],
    up: (what: string) => [`Przesuń wyżej: ${what}`, `Move up: ${what}`],
    down: (what: string) => [`Przesuń niżej: ${what}`, `Move down: ${what}`],
    duplicate: (what: string) => [`Powiel: ${what}`, `Duplicate: ${what}`],
    remove: (what: string) => [`Usuń: ${what}`, `Remove: ${what}`],
    drag: ['Przeciągnij, aby zmienić kolejność', 'Drag to change the order'],
    extra: ['Rzadziej potrzebne', 'Needed less often'],
  },

  said: {
    added: (what: string) => [`Dodano: ${what}.`, `Added: ${what}.`],
    removed: (what: string) => [`Usunięto: ${what}. Można to cofnąć.`, `Removed: ${what}. You can undo this.`],
    moved: (what: string, place: number, of: number) => [
      `${what}: teraz ${place} z ${of}.`,
      `${what}: now ${place} of ${of}.`,
    ],
    duplicated: (what: string) => [`Powielono: ${what}.`, `Duplicated: ${what}.`],
    removedLanguage: (name: string) => [
      `Usunięto język: ${name}. Można to cofnąć.`,
      `Removed the language: ${name}. You can undo this.`,
    ],
    addedLanguage: (name: string) => [`Dodano język: ${name}.`, `Added the language: ${name}.`],
  },

  sections: {
    document: ['Ustawienia', 'Settings'],
    outages: ['Przerwy i awarie', 'Outages and failures'],
    loginMethods: ['Logowanie', 'Login'],
    scamWarning: ['Ostrzeżenie przed oszustwem', 'Warning about fraud'],
    none: ['Tej części jeszcze nie ma.', 'This part is not there yet.'],
    addLogin: ['Dodaj część „Logowanie”', 'Add the part “Login”'],
    addScam: ['Dodaj ostrzeżenie', 'Add the warning'],
    removeLogin: ['Usuń część „Logowanie”', 'Remove the part “Login”'],
    removeScam: ['Usuń ostrzeżenie', 'Remove the warning'],
    noOutages: ['Nie ma żadnej przerwy.', 'There is no outage.'],
  },

  languages: {
    title: ['Języki tekstów', 'Languages of the texts'],
    main: ['główny', 'main'],
    addEasy: ['Dodaj prostszy tekst', 'Add easier text'],
    addEasyHint: [
      'Krótsze zdania i prostsze słowa. Odwiedzający włącza je przyciskiem.',
      'Shorter sentences and plainer words. Visitors turn them on by a button.',
    ],
    missing: ['brak tekstu', 'no text'],
    same: ['taki sam we wszystkich językach', 'the same in all languages'],
    add: ['Dodaj język', 'Add a language'],
    tag: ['Skrót nowego języka', 'Tag of the new language'],
    tagHint: ['Dwie lub trzy litery, na przykład en, uk, de.', 'Two or three letters, such as en, uk, de.'],
    wrongTag: [
      'To nie jest skrót języka. Wpisz na przykład en, uk albo de.',
      'This is not the tag of a language. Write en, uk or de, for example.',
    ],
    already: ['Ten język już jest.', 'This language is there already.'],
    remove: (name: string) => [`Usuń język: ${name}`, `Remove the language: ${name}`],
    removeAll: [
      'Usunięte zostaną wszystkie teksty w tym języku. Można to cofnąć.',
      'All texts in this language will be removed. You can undo this.',
    ],
  },
});

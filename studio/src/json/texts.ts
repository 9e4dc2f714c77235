import { inBoth } from '../texts/both.js';

export const jsonTexts = inBoth({
  hint: [
    'Ten sam dokument jako tekst. Zmiany widać od razu w formularzach. Klawisz Tab wychodzi z pola; wcięcia robią Ctrl+] i Ctrl+[.',
    'The same document as text. Changes show in the forms at once. The Tab key leaves the field; Ctrl+] and Ctrl+[ indent.',
  ],
  label: ['Dokument jako JSON', 'The document as JSON'],
  broken: [
    'Tekst w widoku JSON nie jest poprawny. Formularze pokazują ostatni dobry stan i czekają.',
    'The text in the JSON view is not correct. The forms show the last good state and wait.',
  ],
  go: ['Przejdź do tekstu', 'Go to the text'],
  discard: ['Porzuć ten tekst', 'Discard this text'],
  syntax: (line: number, column: number) => [
    `Błąd zapisu w wierszu ${line}, znak ${column}.`,
    `A mistake in line ${line}, character ${column}.`,
  ],
});

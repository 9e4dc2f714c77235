import { inBoth } from '../texts/both.js';

/** A number with its noun, as Polish counts: 1 błąd, 2 błędy, 5 błędów; nothing for 0. */
function polish(number: number, one: string, few: string, many: string): string[] {
  const rule = new Intl.PluralRules('pl').select(number);
  return number === 0 ? [] : [`${number} ${rule === 'one' ? one : rule === 'few' ? few : many}`];
}

const english = (number: number, one: string, many: string): string[] =>
  number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];

export const problemTexts = inBoth({
  title: ['Uwagi', 'Remarks'],
  none: ['Brak uwag. Komunikat jest gotowy do publikacji.', 'No remarks. The notice is ready to be published.'],
  count: (errors: number, warnings: number, advice: number) => [
    [
      ...polish(errors, 'błąd', 'błędy', 'błędów'),
      ...polish(warnings, 'ostrzeżenie', 'ostrzeżenia', 'ostrzeżeń'),
      ...polish(advice, 'rada', 'rady', 'rad'),
    ].join(', '),
    [
      ...english(errors, 'error', 'errors'),
      ...english(warnings, 'warning', 'warnings'),
      ...english(advice, 'piece of advice', 'pieces of advice'),
    ].join(', '),
  ],
  error: ['Błąd', 'Error'],
  warning: ['Ostrzeżenie', 'Warning'],
  advice: ['Rada', 'Advice'],
  hint: ['Wybierz uwagę, aby przejść do pola.', 'Choose a remark to go to its field.'],
  suggestion: ['Propozycja:', 'Suggestion:'],
});

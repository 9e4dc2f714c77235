import { inBoth } from '../texts/both.js';

export const timeTexts = inBoth({
  twice: [
    'Tej nocy zegary cofają się i ta godzina jest dwa razy. Która to?',
    'The clocks go back that night, and this time comes twice. Which one is it?',
  ],
  first: (time: string, offset: string) => [
    `pierwsza ${time} (czas letni, ${offset})`,
    `first ${time} (summer time, ${offset})`,
  ],
  second: (time: string, offset: string) => [
    `druga ${time} (czas zimowy, ${offset})`,
    `second ${time} (winter time, ${offset})`,
  ],
  skipped: (before: string, after: string) => [
    `Tej godziny nie ma: zegary ją przeskakują. Wpisz ${before} albo ${after}.`,
    `This time does not exist: the clocks skip it. Write ${before} or ${after}.`,
  ],
  unreadable: ['Wpisz dzień i godzinę tak: 19.01.2024 20:00', 'Write the day and the time like this: 19.01.2024 20:00'],
  noHour: ['Dopisz godzinę, na przykład 20:00.', 'Add the time, such as 20:00.'],
  moved: (from: string) => [
    `Koniec jest przesunięty. Odwiedzający zobaczą, że wcześniej było: ${from}.`,
    `The end was moved. Visitors will see that it was: ${from}.`,
  ],
  moveBack: ['Przywróć zapowiadany koniec', 'Bring back the announced end'],
  sentence: ['Napisz zdanie o zmianie', 'Write a sentence about the change'],
  cancel: ['Odwołaj przerwę', 'Cancel this outage'],
  cancelled: (at: string) => [`Przerwa jest odwołana: ${at}.`, `The outage is cancelled: ${at}.`],
  takeBack: ['Przywróć przerwę', 'Take the cancellation back'],
  cancelHint: [
    'Zapowiedziana przerwa się nie odbędzie albo skończyła się wcześniej.',
    'The announced outage does not take place, or ended early.',
  ],
  now: ['Teraz', 'Now'],
});

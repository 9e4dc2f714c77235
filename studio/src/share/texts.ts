import { inBoth } from '../texts/both.js';

export const shareTexts = inBoth({
  heading: ['Link do tego komunikatu', 'A link to this notice'],
  lead: [
    'Otwiera Studio z tym komunikatem. Komunikat jest w samym linku, za znakiem #: przeglądarka nie wysyła tej części na żaden serwer. Kto ma link, może go przeczytać.',
    'It opens the Studio with this notice. The notice is in the link itself, after the #: browsers send that part to no server. Whoever has the link can read it.',
  ],
  label: ['Link', 'Link'],
  copy: ['Kopiuj link', 'Copy the link'],
  copied: ['Skopiowano.', 'Copied.'],
  copyByHand: ['Zaznaczono. Skopiuj klawiszami Ctrl+C.', 'Selected. Copy it with Ctrl+C.'],
  size: (characters: string) => [
    `Długość linku: ${characters} znaków.`,
    `Length of the link: ${characters} characters.`,
  ],
  long: [
    'Niektóre programy pocztowe i komunikatory ucinają tak długie linki. Pewniejszy jest plik.',
    'Some mail and chat programs cut links as long as this. A file is safer.',
  ],
  tooLong: (characters: string) => [
    `Link miałby ${characters} znaków, a tak długich nie otwierają niektóre przeglądarki. Wyślij komunikat jako plik.`,
    `The link would have ${characters} characters, and some browsers do not open links as long as that. Send the notice as a file.`,
  ],
  download: ['Pobierz plik', 'Download the file'],
  fileName: ['komunikat.json', 'notice.json'],
  opened: ['Otwarto komunikat z linku', 'Opened a notice from a link'],
  brokenTitle: ['Tego linku nie da się otworzyć', 'This link cannot be opened'],
  broken: [
    'Link jest uszkodzony: pewnie po drodze ucięto jego koniec. Poproś o niego jeszcze raz albo o plik z komunikatem. Twoja praca w Studiu się nie zmieniła.',
    'The link is damaged: its end was probably cut off on the way. Ask for it again, or for the file with the notice. Your work in the Studio has not changed.',
  ],
  close: ['Zamknij', 'Close'],
  askTitle: ['Otworzyć komunikat z linku?', 'Open the notice from the link?'],
  ask: (title: string) => [
    `W linku jest komunikat „${title}”. Zastąpi ten, nad którym pracujesz i którego nie ma jeszcze w pliku. Możesz potem do niego wrócić przyciskiem „Cofnij”.`,
    `The link holds the notice “${title}”. It would replace the one you are working on, which is not in a file yet. “Undo” brings it back.`,
  ],
  untitled: ['bez tytułu', 'without a title'],
  open: ['Otwórz komunikat z linku', 'Open the notice from the link'],
  keep: ['Zostań przy moim', 'Keep mine'],
});

export type ShareTexts = (typeof shareTexts)['pl'];

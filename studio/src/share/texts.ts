export interface ShareTexts {
  readonly heading: string;
  readonly lead: string;
  readonly label: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly size: (characters: string) => string;
  readonly long: string;
  readonly tooLong: (characters: string) => string;
  readonly download: string;
  readonly fileName: string;
  readonly opened: string;
  readonly brokenTitle: string;
  readonly broken: string;
  readonly close: string;
  readonly askTitle: string;
  readonly ask: (title: string) => string;
  readonly untitled: string;
  readonly open: string;
  readonly keep: string;
}

const pl: ShareTexts = {
  heading: 'Link do tego komunikatu',
  lead: 'Otwiera Studio z tym komunikatem. Komunikat jest w samym linku, za znakiem #: przeglądarka nie wysyła tej części na żaden serwer. Kto ma link, może go przeczytać.',
  label: 'Link',
  copy: 'Kopiuj link',
  copied: 'Skopiowano.',
  copyByHand: 'Zaznaczono. Skopiuj klawiszami Ctrl+C.',
  size: (characters) => `Długość linku: ${characters} znaków.`,
  long: 'Niektóre programy pocztowe i komunikatory ucinają tak długie linki. Pewniejszy jest plik.',
  tooLong: (characters) =>
    `Link miałby ${characters} znaków, a tak długich nie otwierają niektóre przeglądarki. Wyślij komunikat jako plik.`,
  download: 'Pobierz plik',
  fileName: 'komunikat.json',
  opened: 'Otwarto komunikat z linku',
  brokenTitle: 'Tego linku nie da się otworzyć',
  broken:
    'Link jest uszkodzony: pewnie po drodze ucięto jego koniec. Poproś o niego jeszcze raz albo o plik z komunikatem. Twoja praca w Studiu się nie zmieniła.',
  close: 'Zamknij',
  askTitle: 'Otworzyć komunikat z linku?',
  ask: (title) =>
    `W linku jest komunikat „${title}”. Zastąpi ten, nad którym pracujesz i którego nie ma jeszcze w pliku. Możesz potem do niego wrócić przyciskiem „Cofnij”.`,
  untitled: 'bez tytułu',
  open: 'Otwórz komunikat z linku',
  keep: 'Zostań przy moim',
};

const en: ShareTexts = {
  heading: 'A link to this notice',
  lead: 'It opens the Studio with this notice. The notice is in the link itself, after the #: browsers send that part to no server. Whoever has the link can read it.',
  label: 'Link',
  copy: 'Copy the link',
  copied: 'Copied.',
  copyByHand: 'Selected. Copy it with Ctrl+C.',
  size: (characters) => `Length of the link: ${characters} characters.`,
  long: 'Some mail and chat programs cut links as long as this. A file is safer.',
  tooLong: (characters) =>
    `The link would have ${characters} characters, and some browsers do not open links as long as that. Send the notice as a file.`,
  download: 'Download the file',
  fileName: 'notice.json',
  opened: 'Opened a notice from a link',
  brokenTitle: 'This link cannot be opened',
  broken:
    'The link is damaged: its end was probably cut off on the way. Ask for it again, or for the file with the notice. Your work in the Studio has not changed.',
  close: 'Close',
  askTitle: 'Open the notice from the link?',
  ask: (title) =>
    `The link holds the notice “${title}”. It would replace the one you are working on, which is not in a file yet. “Undo” brings it back.`,
  untitled: 'without a title',
  open: 'Open the notice from the link',
  keep: 'Keep mine',
};

export const shareTexts = { pl, en };

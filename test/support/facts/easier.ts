import { inOrder, type Fact } from './fact.js';

/** How the easier Polish texts say a fact, where they say it in other words than the ordinary ones. */
const OTHER_WORDS: Readonly<Record<string, Fact['pl'][number][]>> = {
  'signature-offices': ['załatwisz sprawy urzędowe'],
  'ikp-blocked': ['W czasie przerwy nie zalogujesz się tam profilem zaufanym'],
  'ikp-named': ['Internetowe Konto Pacjenta (w skrócie IKP)', 'konto na stronie internetowej'],
  'mojeikp-app': ['mojeIKP to aplikacja mobilna', 'Zalogujesz się do niej'],
  'doctors-log-in': ['Lekarz też loguje się'],
  'doctors-one-way': ['Profil zaufany to jeden ze sposobów logowania'],
  ikp: ['Internetowe Konto Pacjenta (w skrócie IKP)'],
  'pz-why': ['prace techniczne, które zaplanowano wcześniej'],
  'can-log-in': ['logowanie do systemów elektronicznych'],
  chip: ['chip, czyli mały układ elektroniczny, którego nie widać'],
  'needs-computer': ['komputer z internetem'],
  'needs-either': [/internetem albo smartfon/],
  'pin-when': ['Masz już za sobą pierwsze logowanie'],
  'pin-use': ['Zaloguj się własnym PIN-em'],
  during: ['W czasie prac serwisowych'],
  'must-confirm': ['Musisz potwierdzić swoją tożsamość'],
  'mobywatel-mojeikp-steps-in-order': [
    inOrder(
      'Na telefonie wybierz logowanie przez mObywatel',
      'Zobaczysz instrukcję',
      'niebieski kafelek, czyli pole z napisem „Skopiuj kod”',
      'Postępuj zgodnie z instrukcją',
      'Naciśnij kafelek, aby skopiować kod',
      'w schowku',
      'Zaloguj się do aplikacji mObywatel',
      'Wybierz ikonę kodu QR w dolnej części ekranu',
      'Wklej kod',
      'Zgódź się na potwierdzenie swoich danych',
      'Korzystaj z mojeIKP',
    ),
  ],
  'doubt-genuine': [/czy kontakt naprawdę pochodzi z CeZ/],
  'one-of-the-sites': ['na jednej z tych stron'],
  'rule-payments': ['Nie płać', 'Nie zatwierdzaj takich płatności'],
  'rule-payments-urged': ['namawia Cię do tego nadawca'],
  'rule-software': ['prosi, aby zainstalować oprogramowanie? Nie rób tego'],
  'rule-devices': ['na telefonie ani na komputerze'],
  'rule-asked': ['Ktoś pisze lub dzwoni'],
  'rules-in-order': [
    inOrder('Uważaj na wiadomości', 'Nie podawaj', 'Nie płać', 'zainstalować', 'Sprawdzaj informacje'),
  ],
  'card-ikp-own': ['o swoim zdrowiu'],
  'card-answers-often': ['najczęściej pojawiają się na Facebooku'],
};

/** The facts as the easier texts say them. */
export function easier(facts: readonly Fact[]): Fact[] {
  const gone = Object.keys(OTHER_WORDS).filter((id) => !facts.some((fact) => fact.id === id));
  if (gone.length > 0) throw new Error(`There is no such fact any more: ${gone.join(', ')}.`);
  return facts.map((fact) => ({ ...fact, pl: OTHER_WORDS[fact.id] ?? fact.pl }));
}

import { factsOf, inOrder } from './fact.js';

const { fact, same } = factsOf('ikp-login-methods');

const where = [
  fact(
    'ikp',
    'Internetowe Konto Pacjenta (IKP)',
    'Internetowe Konto Pacjenta (IKP, the',
    'Internetowe Konto Pacjenta (IKP, ',
  ),
  fact('ikp-web', 'w przeglądarce', 'in a browser', 'в браузері'),
  same('portal', 'pacjent.gov.pl', { href: 'https://pacjent.gov.pl/' }),
  fact('mojeikp', 'mojeIKP to aplikacja mobilna', 'is the mobile app', 'це мобільний застосунок'),
  fact('ikp-computer', 'IKP na komputerze', 'IKP on a computer', 'IKP на комп’ютері'),
  fact('mojeikp-phone', 'mojeIKP na telefonie', 'mojeIKP on a phone', 'mojeIKP на телефоні'),
  fact('three-ways', 'trzy inne sposoby', 'three other ways', 'три інші способи'),
];

const profilZaufany = [
  fact('pz-name', 'Profil zaufany', 'Profil zaufany (the trusted profile)', 'Profil zaufany (довірений профіль)'),
  fact(
    'pz-signature',
    'bezpłatny podpis elektroniczny',
    'free electronic signature',
    'безкоштовний електронний підпис',
  ),
  fact('pz-why', 'planowane prace serwisowe', 'planned maintenance', 'планові технічні роботи'),
];

const mojeId = [
  fact('mojeid', 'mojeID w banku', 'mojeID at a bank', 'mojeID у банку'),
  fact('mojeid-as-bank', 'na swoje konto w banku', 'to your bank account', 'до свого банківського рахунку'),
  ...[
    'iPKO',
    'Inteligo',
    'PKO BP',
    'Pekao SA',
    'BOŚ',
    'BNP Paribas',
    'VeloBank',
    'Crédit Agricole',
    'mBank',
    'Bank Millennium',
    'ING Bank Śląski',
    'Bank Spółdzielczy w Brodnicy',
    'Kasa Stefczyka',
  ].map((bank) => same(`bank-${bank}`, bank)),
  fact(
    'bank-bps',
    'banki spółdzielcze Grupy BPS',
    'cooperative banks of Grupa BPS',
    'кооперативні банки групи Grupa BPS',
  ),
];

const mObywatel = [
  fact('mobywatel', 'Aplikacja mObywatel', 'The mObywatel app', 'Застосунок mObywatel'),
  fact(
    'mobywatel-identity',
    'potwierdzasz swoją tożsamość',
    'you confirm your identity',
    'ви підтверджуєте свою особу',
  ),
  fact(
    'mobywatel-only-if',
    'aktywację aplikacji na Twoim telefonie',
    'activating the app on your phone',
    'активацію застосунку на вашому телефоні',
  ),
  fact('mobywatel-deadline-date', /\b19 stycznia\b/, /\b19 January\b/, /\b19 січня/),
  same('mobywatel-deadline-time', '20:00'),
  fact(
    'mobywatel-ikp-steps-in-order',
    inOrder(
      'Na komputerze wybierz logowanie przez mObywatel',
      'Zaloguj się do aplikacji mObywatel',
      'Wybierz ikonę kodu QR w dolnej części ekranu',
      'Zeskanuj telefonem kod ze strony',
      'Zgódź się na potwierdzenie swoich danych',
      'Korzystaj z IKP',
    ),
    inOrder(
      'On the computer, choose logging in through mObywatel',
      'Log in to the mObywatel app',
      'Choose the QR-code icon in the lower part of the screen',
      'Scan the code from the page with your phone',
      'Agree to having your data confirmed',
      'Use IKP',
    ),
    inOrder(
      'На комп’ютері виберіть вхід через mObywatel',
      'Увійдіть до застосунку mObywatel',
      'Виберіть піктограму QR-коду в нижній частині екрана',
      'Відскануйте телефоном код зі сторінки',
      'Погодьтеся на підтвердження своїх даних',
      'Користуйтеся IKP',
    ),
  ),
];

const eDowod = [
  same('e-dowod', 'e-dowód'),
  fact('e-dowod-card', 'dowód osobisty', 'identity card', 'посвідчення особи'),
  fact('e-dowod-layer', 'warstwą elektroniczną', 'electronic layer', 'електронним шаром'),
  fact('can', 'numer CAN', 'CAN number', 'номер CAN'),
  fact('can-functions', 'funkcji elektronicznych dokumentu', 'electronic functions', 'електронних функцій документа'),
  fact('can-log-in', 'logowania do systemów elektronicznych', 'electronic systems', 'входу до електронних систем'),
  fact('chip', 'niewidoczny chip', 'invisible chip', 'невидимий чип'),
  fact('contactless', 'zbliżeniowo', 'contactless', 'безконтактно'),
  fact('lay-on-reader', 'położyć go na czytniku NFC', /lay it on an NFC reader/, 'покласти його на зчитувач NFC'),
  fact('needs-reader', 'czytnik NFC', 'NFC reader', 'зчитувач NFC'),
  fact('needs-computer', 'komputer z dostępem do internetu', /computer with internet access/, /комп’ютер із доступом/),
  fact('needs-either', /internetu albo smartfon/, /access, or a smartphone/, /інтернету або смартфон/),
  fact('needs-phone', 'z modułem NFC', 'with an NFC module', 'із модулем NFC'),
  same('needs-app', 'eDO App'),
  same('pdf', 'PDF', {
    href: 'https://pacjent.gov.pl/sites/default/files/plik-do-pobrania/IKP%20instukcja_12.01.2024.pdf',
  }),
  fact('pdf-named', 'Instrukcja logowania e-dowodem', 'Instruction for logging in', 'Інструкція входу'),
];

const mojeIkp = [
  fact('pin', 'Własny PIN', 'Your own PIN', 'Власний PIN-код'),
  fact(
    'pin-when',
    'masz już za sobą pierwsze logowanie',
    'have logged in to mojeIKP before',
    'ви вже входили до mojeIKP',
  ),
  fact('pin-use', 'zaloguj się własnym PIN-em', 'log in with your own PIN', 'за допомогою власного PIN-коду'),
  fact('pin-no-hindrance', 'bez przeszkód', 'without hindrance', 'без перешкод'),
  fact('first-time', 'po raz pierwszy', 'for the first time', 'ви входите вперше'),
  fact('changed-phone', 'zmieniasz telefon', 'change your phone', 'змінюєте телефон'),
  fact('during', 'w czasie prac serwisowych', 'during the maintenance', 'під час технічних робіт'),
  fact('must-confirm', 'musisz potwierdzić', 'you must confirm your identity', 'потрібно підтвердити свою особу'),
  fact('confirm-bank', 'zrobić przez mojeID w banku', 'do it with mojeID at a bank', 'зробити через mojeID у банку'),
  fact('confirm-app', 'zrobić aplikacją mObywatel', 'do it with the mObywatel app', 'через застосунок mObywatel'),
  fact(
    'mobywatel-mojeikp-steps-in-order',
    inOrder(
      'Na telefonie wybierz logowanie przez mObywatel',
      'Zobaczysz instrukcję i niebieski kafelek „Skopiuj kod”',
      'Postępuj zgodnie z instrukcją',
      'naciśnij kafelek, aby skopiować kod do schowka',
      'Zaloguj się do aplikacji mObywatel',
      'Wybierz ikonę kodu QR w dolnej części ekranu',
      'Wklej kod',
      'Zgódź się na potwierdzenie swoich danych',
      'Korzystaj z mojeIKP',
    ),
    inOrder(
      'On the phone, choose logging in through mObywatel',
      'You see an instruction and a blue tile “Skopiuj kod” (copy the code)',
      'Follow the instruction',
      'press the tile to copy the code to the clipboard',
      'Log in to the mObywatel app',
      'Choose the QR-code icon in the lower part of the screen',
      'Paste the code',
      'Agree to having your data confirmed',
      'Use mojeIKP',
    ),
    inOrder(
      'На телефоні виберіть вхід через mObywatel',
      'Ви побачите інструкцію і синю плитку «Skopiuj kod» (скопіювати код)',
      'Дотримуйтеся інструкції',
      'натисніть плитку, щоб скопіювати код у буфер обміну',
      'Увійдіть до застосунку mObywatel',
      'Виберіть піктограму QR-коду в нижній частині екрана',
      'Вставте код',
      'Погодьтеся на підтвердження своїх даних',
      'Користуйтеся mojeIKP',
    ),
  ),
];

export const loginMethodsFacts = [...where, ...profilZaufany, ...mojeId, ...mObywatel, ...eDowod, ...mojeIkp];

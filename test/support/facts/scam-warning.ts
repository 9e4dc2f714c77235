import { factsOf, inOrder } from './fact.js';

const { fact, same } = factsOf('scam-warning');

const who = [
  fact('title', 'Zadbaj o bezpieczeństwo', 'Take care of your data’s safety', 'Подбайте про безпеку своїх даних'),
  fact('be-careful', 'Uważaj.', 'Be careful.', 'Будьте обережні.'),
  fact('cybercriminals', 'Cyberprzestępcy', 'Cybercriminals', 'Кіберзлочинці'),
  fact('want-data', 'zdobyć Twoje dane', 'obtain your data', 'отримати ваші дані'),
  fact('want-money', 'lub pieniądze', 'or your money', 'або гроші'),
  fact('want-password', 'do podania hasła', 'giving a password', 'назвати пароль'),
  fact('want-click', 'kliknięcia linku', 'clicking a link', 'натиснути на посилання'),
  same('pretend-nfz', /Narodowy Fundusz Zdrowia \(NFZ/),
  same('pretend-cez', /Centrum e-Zdrowia \(CeZ/),
  fact(
    'pretend-other',
    'inne instytucje ochrony zdrowia',
    'institutions of the health service',
    /установи охорони здоров’я/,
  ),
  fact('form-sms', 'SMS', /SMS|text message/i, /SMS|СМС/),
  fact('form-email', /e-?mail/i, /e-?mail/i, /електронн\S+ лист/i),
  fact('form-phone', /telefon|połączeni/i, /\bcall/i, /дзвін/i),
];

const doubt = [
  fact(
    'doubt-genuine',
    /naprawdę pochodzi z Centrum e-Zdrowia/,
    /really comes from Centrum/,
    /справді від Centrum e-Zdrowia/,
  ),
  fact('doubt-ways', 'SMS, e-mail lub telefon', 'an SMS, an e-mail or a call', 'SMS, електронний лист або дзвінок'),
  fact(
    'contact-directly',
    'Skontaktuj się z CeZ bezpośrednio',
    'Contact CeZ directly',
    'Зверніться безпосередньо до CeZ',
  ),
  fact('official-phone', 'oficjalnego numeru telefonu', 'official phone number', 'офіційним номером телефону'),
  fact('official-email', 'adresu e-mail', 'e-mail address', 'адресою електронної пошти'),
  fact('one-of-the-sites', 'z jednej z tych stron', 'from one of these sites', 'з одного з цих сайтів'),
  same('site-pacjent', /(?<![\w.])pacjent\.gov\.pl/, { href: 'https://pacjent.gov.pl/' }),
  same('site-cez', /(?<![\w.@])cez\.gov\.pl/, { href: 'https://cez.gov.pl/' }),
  same('site-ezdrowie', /(?<![\w.])ezdrowie\.gov\.pl/, { href: 'https://ezdrowie.gov.pl/' }),
  fact('never', 'Nigdy, pod żadnym pozorem', 'Never, in any circumstances', 'Ніколи, за жодних обставин'),
  fact(
    'never-contact-data',
    'z danych kontaktowych podanych w samym SMS-ie lub e-mailu',
    'the contact data given in the SMS or the e-mail itself',
    'контактними даними, наведеними в самому SMS або електронному листі',
  ),
];

const rules = [
  fact('rule-links', 'które zawierają linki', 'that contain links', 'які містять посилання'),
  fact('rule-links-in', '(SMS, e-mail)', '(SMS, e-mail)', '(SMS, електронних листів)'),
  fact('rule-logins', 'Nie podawaj loginów', 'Do not give logins', 'Не повідомляйте логінів'),
  fact('rule-passwords', 'haseł', 'passwords', 'паролів'),
  fact('rule-personal-data', 'danych osobowych', 'personal data', 'персональних даних'),
  fact(
    'rule-payments',
    'Nie wykonuj ani nie zatwierdzaj',
    'Do not make or confirm',
    'Не здійснюйте і не підтверджуйте',
  ),
  fact('rule-payments-urged', 'namawia Cię nadawca', 'the sender urges you', 'вас спонукає відправник'),
  fact('rule-software', 'Nie instaluj oprogramowania', 'Do not install software', 'Не встановлюйте програм'),
  fact('rule-devices', 'na telefonie ani komputerze', 'your phone or computer', 'на телефон або комп’ютер'),
  fact(
    'rule-asked',
    /nadawcy wiadomości lub osoby, która dzwoni/,
    'the sender or the caller asks',
    /того, хто телефонує/,
  ),
  fact('rule-sources', 'w kilku źródłach', 'in several sources', 'в кількох джерелах'),
  fact(
    'rules-in-order',
    inOrder('Uważaj na wiadomości', 'Nie podawaj', 'Nie wykonuj', 'Nie instaluj', 'Sprawdzaj informacje'),
    inOrder('Beware of messages', 'Do not give', 'Do not make', 'Do not install', 'Check information'),
    inOrder('Остерігайтеся', 'Не повідомляйте', 'Не здійснюйте', 'Не встановлюйте', 'Перевіряйте інформацію'),
  ),
];

const report = [
  fact('report', 'Zgłoś swoje podejrzenie', 'Report your suspicion', 'Повідомте про свою підозру'),
  same('report-phone', /\+48[\s-]*573[\s-]*205[\s-]*962/, { href: 'tel:+48573205962' }),
  same('report-email', 'incydent@csirt.cez.gov.pl', { href: 'mailto:incydent@csirt.cez.gov.pl' }),
];

const sources = [
  fact('official-only', 'tylko z oficjalnych źródeł', 'only official sources', 'лише офіційними джерелами'),
  fact('on-services', 'usługach medycznych', 'medical services', 'медичні послуги'),
  fact('on-medicines', 'leków refundowanych', 'reimbursed medicines', 'ліків із відшкодуванням вартості'),
  fact(
    'nfz-sites',
    /strony Narodowego Funduszu Zdrowia/,
    /sites of Narodowy Fundusz/,
    /сайти Narodowy Fundusz Zdrowia/,
  ),
  fact(
    'in-ikp',
    'Internetowe Konto Pacjenta (IKP)',
    /Internetowe Konto Pacjenta \(IKP/,
    /Internetowe Konto Pacjenta \(IKP/,
  ),
  fact('after-logging-in', 'po zalogowaniu', 'after you log in', 'після входу'),
];

const readAlso = [
  same('card-e-recepta', 'Bezpieczna e-recepta', { href: 'read/bezpieczna-e-recepta.html' }),
  fact(
    'card-e-recepta-collect',
    'jak odbierać e-recepty',
    'how to collect e-prescriptions',
    'отримувати електронні рецепти',
  ),
  fact('card-e-recepta-safe', 'bezpiecznej i wygodnej', 'safe and convenient', 'безпечним і зручним'),
  fact(
    'card-e-recepta-tools',
    'aplikacji mojeIKP lub z Internetowego Konta Pacjenta',
    'mojeIKP app or Internetowe Konto Pacjenta',
    'застосунком mojeIKP або Internetowe Konto Pacjenta',
  ),
  same('card-ikp', 'Internetowe Konto Pacjenta', { href: 'read/internetowe-konto-pacjenta.html' }),
  fact('card-ikp-quickly', 'Szybko i bezpiecznie', 'quickly and safely', 'Швидко й безпечно'),
  fact('card-ikp-own', 'o zdrowiu: swoim', 'health information', 'про здоров’я: своє'),
  fact('card-ikp-children', 'swoich dzieci', 'your children’s', 'своїх дітей'),
  fact('card-ikp-authorised', 'która Cię upoważniła', 'who authorised you', 'яка вас уповноважила'),
  fact('card-answers', 'Odpowiedzi na Twoje pytania', 'Answers to your questions', 'Відповіді на ваші запитання'),
  same('card-answers-link', { href: 'read/odpowiedzi-na-pytania.html' }),
  fact('card-answers-about', 'aplikację mobilną mojeIKP', 'the mojeIKP mobile app', 'мобільний застосунок mojeIKP'),
  fact(
    'card-answers-often',
    'które najczęściej',
    'come up most often on Facebook',
    'найчастіше з’являються у Facebook',
  ),
  same('card-answers-facebook', 'Facebook'),
];

export const scamWarningFacts = [...who, ...doubt, ...rules, ...report, ...sources, ...readAlso];

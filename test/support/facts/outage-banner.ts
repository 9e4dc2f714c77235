import { factsOf } from './fact.js';

const { fact, same } = factsOf('ikp-outage-banner');

const what = [
  fact('subject', 'profilu zaufanego', 'profil zaufany (the trusted profile)', 'profil zaufany (довіреного профілю)'),
  fact(
    'signature-free',
    'bezpłatny podpis elektroniczny',
    'free electronic signature',
    'безкоштовний електронний підпис',
  ),
  fact('signature-offices', 'spraw urzędowych', 'public offices', 'державних установах'),
  fact('signature-online', 'przez internet', 'online', 'онлайн'),
  same('operator', 'Centralny Ośrodek Informatyki', { href: 'https://www.coi.gov.pl/' }),
  fact('operator-runs', 'Prowadzi go Centralny', 'It is run by Centralny', 'Його адмініструє Centralny'),
  fact('ministry', 'podlega Ministerstwu Cyfryzacji', 'reports to Ministerstwo Cyfryzacji', [
    'підпорядкований Ministerstwo Cyfryzacji',
    'міністерству цифровізації',
  ]),
];

const when = [
  fact('planned', /planowan/i, /planned/i, /(за)?планов/i),
  fact('maintenance', 'prac serwisowych', 'maintenance', 'технічних робіт'),
  fact('start-date', /\b19 stycznia\b/, /\b19 January\b/, /\b19 січня/),
  same('start-time', '20:00'),
  fact('end-date', /\b20 stycznia\b/, /\b20 January\b/, /\b20 січня/),
  same('end-time', '16:00'),
  same('year', '2024'),
  fact(
    'range-in-order',
    /19 stycznia.{0,40}20:00.{0,40}20 stycznia.{0,40}16:00/,
    /(19 January.{0,40}20:00|20:00.{0,40}19 January).{0,40}(20 January.{0,40}16:00|16:00.{0,40}20 January)/,
    /19 січня.{0,40}20:00.{0,40}20 січня.{0,40}16:00/,
  ),
  fact('polish-time', 'czas polski', 'Polish time', 'польський час'),
  fact('duration', '20 godzin', '20 hours', '20 годин'),
];

const effect = [
  fact('ikp-blocked', 'nie zalogujesz się profilem zaufanym', 'you cannot log in', 'ви не зможете увійти'),
  fact(
    'ikp-named',
    'Internetowe Konto Pacjenta (IKP)',
    ['Internetowe Konto Pacjenta (IKP)', 'IKP is the online patient account'],
    'Internetowe Konto Pacjenta (IKP, онлайн-кабінет пацієнта)',
  ),
  fact('mojeikp-app', 'aplikacji mobilnej mojeIKP', 'mojeIKP mobile app', 'мобільного застосунку mojeIKP'),
  fact('mojeikp-own-pin', 'własnym PIN-em', 'your own PIN', 'власного PIN-коду'),
  fact('mojeikp-no-hindrance', 'bez żadnych przeszkód', 'without any hindrance', 'без жодних перешкод'),
  fact('alternative-mojeid', 'mojeID w banku', 'mojeID at a bank', 'mojeID у банку'),
  fact('alternative-mobywatel', 'Aplikacja mObywatel', 'The mObywatel app', 'Застосунок mObywatel'),
  same('alternative-e-dowod', 'e-dowód'),
  fact('alternative-pin', 'Własny PIN', 'Your own PIN', 'Власний PIN-код'),
];

const doctors = [
  fact('doctor-says', 'nie można wystawić recepty', 'no prescription can be written', 'не можна виписати рецепт'),
  fact('doctors-log-in', 'Lekarze też logują się', 'Doctors, too, log in', 'Лікарі теж входять'),
  fact('doctors-system', 'systemu e-zdrowia', 'e-health system', 'системи електронної охорони здоров’я'),
  fact('doctors-prescriptions', 'e-recepty', 'e-prescriptions', 'електронні рецепти'),
  fact('doctors-referrals', 'e-skierowania', 'e-referrals', 'електронні направлення'),
  fact(
    'doctors-one-way',
    'Jednym ze sposobów jest profil zaufany',
    /Profil zaufany is one of the ways/,
    /Один зі способів/,
  ),
  fact('doctors-other-ways', 'o innych sposobach logowania', 'other ways of logging in', 'про інші способи входу'),
  fact('doctors-whom', 'Informacja dla lekarzy', 'Information for doctors', 'Інформація для лікарів'),
  same('doctors-link', {
    href: 'https://ezdrowie.gov.pl/portal/artykul/logowanie-do-e-uslug-ochrony-zdrowia-w-trakcie-przerwy-profilu-zaufanego',
  }),
];

export const outageBannerFacts = [...what, ...when, ...effect, ...doctors];

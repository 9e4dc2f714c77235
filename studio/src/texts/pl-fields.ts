import { outageFields } from './pl-outage-fields.js';

/** Polish: what each field is called, what belongs in it, and an example. */
export const fields = {
  ...outageFields,
  language: { label: 'Język główny', hint: 'W nim są teksty, których nie przetłumaczono.', example: 'pl' },
  timeZone: {
    label: 'Strefa czasowa',
    hint: 'W niej wpisujesz godziny i w niej widzą je odwiedzający.',
    example: 'Europe/Warsaw',
  },
  timeZoneName: {
    label: 'Jak nazwać tę strefę',
    hint: 'Puste: nazwa z przeglądarki odwiedzającego.',
    example: 'czas polski',
  },

  loginTitle: { label: 'Nagłówek', hint: 'Krótki, czynność.', example: 'Jak się zalogować' },
  loginLead: {
    label: 'Wprowadzenie',
    hint: 'Jedno lub dwa zdania pod nagłówkiem.',
    example: 'IKP otworzysz w przeglądarce.',
  },
  channels: {
    label: 'Miejsca logowania',
    hint: 'Na przykład konto w przeglądarce i aplikacja na telefonie.',
    example: '',
  },
  methods: { label: 'Sposoby logowania', hint: 'W tej kolejności widzą je odwiedzający.', example: '' },
  channelName: { label: 'Nazwa miejsca', hint: 'Tak jak mówią o nim ludzie.', example: 'IKP na komputerze' },
  channelDevice: {
    label: 'Urządzenie',
    hint: 'Miejsce dla urządzenia odwiedzającego otwiera się pierwsze.',
    example: '',
  },
  channelLead: {
    label: 'Kilka słów o logowaniu tutaj',
    hint: 'Jedno lub dwa zdania.',
    example: 'Wystarczy własny PIN.',
  },
  channelId: { label: 'Nazwa techniczna miejsca', hint: 'Małe litery a–z, cyfry i łączniki.', example: 'ikp' },
  methodName: { label: 'Nazwa sposobu', hint: 'Tak jak mówią o nim ludzie.', example: 'mojeID w banku' },
  methodSummary: {
    label: 'Co to jest',
    hint: 'Jedno lub dwa zdania.',
    example: 'Logujesz się tak jak na konto w banku.',
  },
  providers: {
    label: 'Kto to oferuje',
    hint: 'Na przykład banki. Nazwa bez tłumaczenia jest pokazywana we wszystkich językach.',
    example: 'iPKO (PKO BP)',
  },
  needs: { label: 'Co trzeba mieć', hint: 'Jedna rzecz w punkcie.', example: 'czytnik NFC' },
  methodChannels: { label: 'Gdzie działa', hint: 'Zaznacz miejsca, w których można się tak zalogować.', example: '' },
  when: {
    label: 'Kiedy jest tu potrzebny',
    hint: 'Puste: zawsze można go użyć.',
    example: 'Jeśli logujesz się po raz pierwszy.',
  },
  steps: { label: 'Krok po kroku', hint: 'Jedna czynność w kroku.', example: 'Zeskanuj telefonem kod ze strony.' },
  methodId: {
    label: 'Nazwa techniczna sposobu',
    hint: 'Przerwy odwołują się do niej. Małe litery a–z, cyfry i łączniki.',
    example: 'mojeid',
  },

  scamTitle: { label: 'Nagłówek', hint: 'Krótki, bez straszenia.', example: 'Zadbaj o bezpieczeństwo swoich danych' },
  scamLead: {
    label: 'Co się dzieje',
    hint: 'Kilka zdań: co robią oszuści i czego chcą.',
    example: '**Uważaj.** Oszuści próbują zdobyć Twoje dane.',
  },
  impersonates: {
    label: 'Pod kogo się podszywają',
    hint: 'Jedna instytucja w punkcie.',
    example: 'Narodowy Fundusz Zdrowia (NFZ)',
  },
  forms: { label: 'Jak się kontaktują', hint: 'Zaznacz wszystkie, które znasz.', example: '' },
  inDoubt: {
    label: 'Co zrobić w razie wątpliwości',
    hint: 'Jest nad listą oficjalnych stron.',
    example: 'Zadzwoń na numer z jednej z tych stron.',
  },
  never: {
    label: 'Czego nigdy nie robić',
    hint: 'Jedno zdanie. Bardzo się wyróżnia.',
    example: 'Nigdy nie podawaj hasła.',
  },
  rules: {
    label: 'Zasady do zapamiętania',
    hint: 'Jedna zasada w punkcie, najważniejsza pierwsza.',
    example: 'Sprawdzaj informacje w kilku źródłach.',
  },
  officialSites: { label: 'Oficjalne strony', hint: 'Odwiedzający widzą ich prawdziwe adresy.', example: '' },
  siteName: { label: 'Czyja to strona', hint: 'Nazwa instytucji lub portalu.', example: 'Centrum e-Zdrowia' },
  siteHref: { label: 'Adres oficjalnej strony', hint: 'Zaczyna się od https://', example: 'https://cez.gov.pl/' },
  report: { label: 'Gdzie zgłosić', hint: 'Telefon lub e-mail dla osób, które mają podejrzenie.', example: '' },
  reportText: { label: 'Co zgłaszać', hint: 'Jedno zdanie.', example: 'Masz wątpliwości? Zgłoś swoje podejrzenie.' },
  phone: { label: 'Telefon', hint: 'Z numerem kraju: +48 i cyfry w grupach.', example: '+48 573 205 962' },
  email: { label: 'E-mail', hint: 'Sam adres.', example: 'incydent@csirt.cez.gov.pl' },
  trustedSources: {
    label: 'Gdzie są prawdziwe informacje',
    hint: 'Kilka zdań.',
    example: 'Korzystaj tylko z oficjalnych źródeł.',
  },
  readAlso: { label: 'Przeczytaj też', hint: 'Karty z linkami pod ostrzeżeniem.', example: '' },
  cardTitle: { label: 'Tytuł karty', hint: 'Co można przeczytać.', example: 'Bezpieczna e-recepta' },
  cardText: { label: 'Opis karty', hint: 'Jedno lub dwa zdania.', example: 'Zobacz, jak odbierać e-recepty.' },
  cardHref: { label: 'Adres karty', hint: 'Puste: karta nie jest linkiem.', example: '/bezpieczna-e-recepta' },
};

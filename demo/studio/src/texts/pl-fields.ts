/** Polish: what each field is called, what belongs in it, and an example. */
export const fields = {
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

  outageTitle: {
    label: 'Tytuł',
    hint: 'Co nie działa, w kilku słowach.',
    example: 'Przerwa w działaniu profilu zaufanego',
  },
  outageKind: { label: 'Rodzaj', hint: 'Awaria jest pokazywana przed planowanymi przerwami.', example: '' },
  outageSummary: {
    label: 'Co to znaczy dla ludzi',
    hint: 'Czego nie zrobią i co mogą zrobić zamiast tego. **Gwiazdki** wyróżniają, [słowa](https://…) to link.',
    example: 'Nie zalogujesz się profilem zaufanym. Działa mojeID.',
  },
  start: { label: 'Początek', hint: 'Dzień i godzina, od której usługa nie działa.', example: '19.01.2024 20:00' },
  end: {
    label: 'Koniec',
    hint: 'Pierwsza chwila, w której usługa znów działa. Puste: jeszcze nie wiadomo.',
    example: '20.01.2024 16:00',
  },
  previousEnd: {
    label: 'Koniec zapowiadany wcześniej',
    hint: 'Studio wpisuje go samo, gdy przesuniesz opublikowany koniec.',
    example: '20.01.2024 16:00',
  },
  announceFrom: { label: 'Zapowiadaj od', hint: 'Puste: od razu po publikacji.', example: '12.01.2024 00:00' },
  showUntil: {
    label: 'Pokazuj po zakończeniu do',
    hint: 'Puste: 12 godzin po końcu albo odwołaniu.',
    example: '21.01.2024 12:00',
  },
  cancelledAt: {
    label: 'Odwołano',
    hint: 'Chwila odwołania. Wpisuje ją przycisk „Odwołaj przerwę”.',
    example: '19.01.2024 15:00',
  },
  outageId: {
    label: 'Nazwa techniczna przerwy',
    hint: 'Nie zmieniaj jej po publikacji. Małe litery a–z, cyfry i łączniki.',
    example: 'profil-zaufany-2024-01',
  },
  operator: { label: 'Kto prowadzi usługę', hint: 'Instytucja, która odpowiada za przerwę.', example: '' },
  operatorName: {
    label: 'Nazwa instytucji',
    hint: 'Pełna, oficjalna nazwa.',
    example: 'Centralny Ośrodek Informatyki',
  },
  operatorHref: {
    label: 'Adres strony instytucji',
    hint: 'Zaczyna się od https://',
    example: 'https://www.coi.gov.pl/',
  },
  operatorText: {
    label: 'Zdanie o usłudze',
    hint: 'Czym jest usługa i kto ją prowadzi.',
    example: 'Profil zaufany to bezpłatny podpis elektroniczny.',
  },
  affects: {
    label: 'Których sposobów logowania to dotyczy',
    hint: 'Wybierz sposoby z części „Logowanie”.',
    example: '',
  },
  updates: {
    label: 'Nowe wiadomości',
    hint: 'Co się zmieniło od zapowiedzi. Najnowsza jest pokazywana pierwsza.',
    example: '',
  },
  notes: { label: 'Wyjaśnienia dla wybranych osób', hint: 'Na przykład dla lekarzy.', example: '' },

  effectMethod: {
    label: 'Sposób logowania',
    hint: 'Jeden z tych, które są w części „Logowanie”.',
    example: 'profil-zaufany',
  },
  effectState: {
    label: 'Co się z nim dzieje',
    hint: 'Gdy działa pod warunkiem, napisz ten warunek niżej.',
    example: '',
  },
  effectChannels: {
    label: 'Tylko w tych miejscach',
    hint: 'Nic nie zaznaczaj, jeśli dotyczy to wszystkich.',
    example: '',
  },
  activateBefore: {
    label: 'Trzeba aktywować przed',
    hint: 'Tylko jeśli wcześniejsza aktywacja pozwala go używać w czasie przerwy.',
    example: '19.01.2024 20:00',
  },
  effectNote: {
    label: 'Warunek albo powód',
    hint: 'Jedno zdanie.',
    example: 'Chodzi o aktywację aplikacji na Twoim telefonie.',
  },
  updateAt: { label: 'Kiedy to było wiadomo', hint: 'Dzień i godzina.', example: '20.01.2024 15:30' },
  updateText: {
    label: 'Co nowego',
    hint: 'Jedno lub dwa zdania dla odwiedzających.',
    example: 'Prace potrwają dłużej, do godz. 18:00.',
  },
  noteTitle: {
    label: 'Kogo lub czego dotyczy',
    hint: 'Może być pytaniem.',
    example: 'Lekarz mówi, że nie można wystawić recepty?',
  },
  noteText: {
    label: 'Wyjaśnienie',
    hint: 'Kilka krótkich zdań.',
    example: 'Lekarze też logują się profilem zaufanym. Są inne sposoby.',
  },
  links: { label: 'Linki', hint: 'Gdzie można przeczytać więcej.', example: '' },
  linkText: {
    label: 'Słowa linku',
    hint: 'Dokąd prowadzi, bez „kliknij tutaj”.',
    example: 'Instrukcja logowania e-dowodem (PDF)',
  },
  linkHref: {
    label: 'Adres linku',
    hint: 'https://…, tel:…, mailto:… albo adres na tej stronie.',
    example: 'https://pacjent.gov.pl/',
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

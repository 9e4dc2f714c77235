/** Polish: the fields of an outage. */
export const outageFields = {
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
};

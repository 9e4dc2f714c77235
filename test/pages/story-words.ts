// What the widgets say at each moment of the story, in the three languages.

type Language = 'pl' | 'en' | 'uk';
/**
 * What the widgets say at a moment: of the banner, some of its words (none: it shows nothing) and some that it must
 * not have; of the login methods, words of the state of two of them.
 */
interface Stage {
  name: string;
  at: string;
  banner: string[];
  absent?: string[];
  profile: string[];
  app: string[];
}

const words = {
  pl: {
    phases: ['Planowana przerwa', 'Trwa planowana przerwa', 'Przerwa zakończona'],
    range: 'od 19 stycznia 2024 (piątek), godzina 20:00 do 20 stycznia 2024 (sobota), godzina ',
    lasts: ['Czas trwania: 20 godzin.', 'Czas trwania: 24 godziny.'],
    starts: ['Początek za 4 dni.', 'Początek za 3 godziny.', 'Początek za 45 minut.'],
    left: ['Do końca jeszcze 18 godzin.', 'Do końca jeszcze 45 minut.'],
    previous: 'Wcześniej podany koniec: 20 stycznia 2024 (sobota), godzina 16:00.',
    update: '20 stycznia, godzina 14:30 Prace potrwają dłużej: do godziny 20:00.',
    calendar: 'Dodaj do kalendarza',
    instead: ['Jak zalogujesz się w tym czasie', 'mojeID w banku', 'Aplikacja mObywatel', 'Własny PIN'],
    works: 'Działa',
    willNot: 'Nie będzie działać od 19 stycznia, godzina 20:00 do 20 stycznia, godzina 16:00.',
    notUntil: ['Nie działa do 20 stycznia, godzina 16:00', 'Nie działa do 20 stycznia, godzina 20:00'],
    activate: ['4 dni', '3 godziny', '45 minut'].map(
      (left) => `Aktywuj przed 19 stycznia, godzina 20:00 (jeszcze ${left}).`,
    ),
    condition: 'Działa pod warunkiem',
    activated: 'Działa tylko, jeśli aktywacja nastąpiła przed 19 stycznia, godzina 20:00.',
  },
  en: {
    phases: ['Planned interruption', 'Planned interruption in progress', 'Interruption over'],
    range: 'from 19 January 2024 (Friday), 20:00 to 20 January 2024 (Saturday), ',
    lasts: ['Duration: 20 hours.', 'Duration: 24 hours.'],
    starts: ['Starts in 4 days.', 'Starts in 3 hours.', 'Starts in 45 minutes.'],
    left: ['18 hours left until the end.', '45 minutes left until the end.'],
    previous: 'End announced earlier: 20 January 2024 (Saturday), 16:00.',
    update: '20 January, 14:30 The work takes longer: until 20:00.',
    calendar: 'Add to calendar',
    instead: ['How to log in during this time', 'mojeID at a bank', 'The mObywatel app', 'Your own PIN'],
    works: 'Works',
    willNot: 'Will not work from 19 January, 20:00 until 20 January, 16:00.',
    notUntil: ['Does not work until 20 January, 16:00', 'Does not work until 20 January, 20:00'],
    activate: ['4 days', '3 hours', '45 minutes'].map((left) => `Activate it before 19 January, 20:00 (${left} left).`),
    condition: 'Works on a condition',
    activated: 'Works only if it was activated before 19 January, 20:00.',
  },
  uk: {
    phases: ['Планова перерва', 'Триває планова перерва', 'Перерву завершено'],
    range: 'з 19 січня 2024 року (пʼятниця), 20:00 до 20 січня 2024 року (субота), ',
    lasts: ['Тривалість: 20 годин.', 'Тривалість: 24 години.'],
    starts: ['Початок через 4 дні.', 'Початок через 3 години.', 'Початок через 45 хвилин.'],
    left: ['До завершення ще 18 годин.', 'До завершення ще 45 хвилин.'],
    previous: 'Раніше оголошене завершення: 20 січня 2024 року (субота), 16:00.',
    update: '20 січня, 14:30 Роботи триватимуть довше: до 20:00.',
    calendar: 'Додати до календаря',
    instead: ['Як увійти в цей час', 'mojeID у банку', 'Застосунок mObywatel', 'Власний PIN-код'],
    works: 'Працює',
    willNot: 'Не працюватиме з 19 січня, 20:00 до 20 січня, 16:00.',
    notUntil: ['Не працює до 20 січня, 16:00', 'Не працює до 20 січня, 20:00'],
    activate: ['4 дні', '3 години', '45 хвилин'].map((left) => `Активуйте до 19 січня, 20:00 (ще ${left}).`),
    condition: 'Працює за певної умови',
    activated: 'Працює, лише якщо активацію виконано до 19 січня, 20:00.',
  },
};

/** @returns the story with the extension, in order */
export function stagesIn(language: Language): Stage[] {
  const say = words[language];
  const [upcoming = '', active = '', ended = ''] = say.phases;
  const [planned, extended] = [`${say.range}16:00`, `${say.range}20:00`];
  const news = [say.previous, say.update];
  const [until16 = '', until20 = ''] = say.notUntil;
  const limited = [say.condition, say.activated];

  const before = (i: number, name: string, at: string) => ({
    name,
    at,
    banner: [upcoming, planned, say.lasts[0] ?? '', say.starts[i] ?? '', say.calendar, ...say.instead],
    absent: news,
    profile: [say.works, say.willNot],
    app: [say.works, say.activate[i] ?? ''],
  });
  return [
    {
      name: 'not announced yet',
      at: '2024-01-11T23:45:00+01:00',
      banner: [],
      profile: [say.works],
      app: [say.works],
    },
    before(0, 'announced', '2024-01-15T09:00:00+01:00'),
    before(1, 'hours before the deadline', '2024-01-19T17:00:00+01:00'),
    before(2, 'minutes before the deadline', '2024-01-19T19:15:00+01:00'),
    {
      name: 'active',
      at: '2024-01-19T22:15:00+01:00',
      banner: [active, planned, say.lasts[0] ?? '', say.left[0] ?? '', ...say.instead],
      absent: [...news, say.calendar],
      profile: [until16],
      app: limited,
    },
    {
      name: 'extended, past the first end',
      at: '2024-01-20T19:15:00+01:00',
      banner: [active, extended, say.lasts[1] ?? '', say.left[1] ?? '', ...news, ...say.instead],
      absent: [planned],
      profile: [until20],
      app: limited,
    },
    {
      name: 'ended',
      at: '2024-01-20T20:00:00+01:00',
      banner: [ended, extended, ...news],
      absent: [...say.instead.slice(0, 1), ...say.left],
      profile: [say.works],
      app: [say.works],
    },
    { name: 'gone', at: '2024-01-21T08:00:00+01:00', banner: [], profile: [say.works], app: [say.works] },
  ];
}

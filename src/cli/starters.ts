import { DAY, HOUR, MINUTE, type EpochMs } from '../notice/instant.js';
import { formatOffset, offsetAt } from '../notice/zone.js';

export const KINDS = ['planned', 'unplanned', 'scam'] as const;
export type Kind = (typeof KINDS)[number];

const ZONE = 'Europe/Warsaw';

/** A document to start from, with moments around now, so that it can be looked at as it is. */
export function starter(kind: Kind, now: EpochMs, schema: string): Record<string, unknown> {
  const head = {
    $schema: schema,
    revision: 1,
    updated: written(Math.floor(now / MINUTE) * MINUTE),
    timeZone: ZONE,
    timeZoneName: { pl: 'czas polski', en: 'Polish time', uk: 'польський час' },
    language: 'pl',
  };
  if (kind === 'scam') return { ...head, scamWarning };
  return { ...head, outages: [kind === 'planned' ? planned(now) : unplanned(now)], loginMethods };
}

function planned(now: EpochMs) {
  // The evening in a week, for a night: as most maintenance is.
  const start = evening(now + 7 * DAY);
  return {
    id: `profil-zaufany-${written(start).slice(0, 7)}`,
    kind: 'planned',
    title: {
      pl: 'Przerwa w działaniu profilu zaufanego',
      en: 'Service interruption: profil zaufany',
      uk: 'Перерва в роботі profil zaufany',
    },
    summary: {
      pl: 'W czasie planowanych prac serwisowych nie zalogujesz się profilem zaufanym. **Inne sposoby logowania działają.**',
      en: 'During the planned maintenance, you cannot log in with profil zaufany. **Other ways of logging in work.**',
      uk: 'Під час планових технічних робіт ви не зможете увійти за допомогою profil zaufany. **Інші способи входу працюють.**',
    },
    start: written(start),
    end: written(start + 9 * HOUR),
    announceFrom: written(Math.floor(now / MINUTE) * MINUTE),
    affects: [{ method: 'profil-zaufany', state: 'unavailable' }],
  };
}

function unplanned(now: EpochMs) {
  const start = Math.floor(now / MINUTE) * MINUTE - 10 * MINUTE;
  return {
    id: `awaria-${written(start).slice(0, 10)}`,
    kind: 'unplanned',
    title: {
      pl: 'Awaria profilu zaufanego',
      en: 'Failure of profil zaufany',
      uk: 'Збій у роботі profil zaufany',
    },
    summary: {
      pl: 'Nie zalogujesz się teraz profilem zaufanym. **Inne sposoby logowania działają.**',
      en: 'You cannot log in with profil zaufany now. **Other ways of logging in work.**',
      uk: 'Зараз ви не зможете увійти за допомогою profil zaufany. **Інші способи входу працюють.**',
    },
    start: written(start),
    affects: [{ method: 'profil-zaufany', state: 'unavailable' }],
    updates: [
      {
        at: written(Math.floor(now / MINUTE) * MINUTE),
        text: { pl: 'Szukamy przyczyny.', en: 'We are looking for the cause.', uk: 'Ми шукаємо причину.' },
      },
    ],
  };
}

const loginMethods = {
  title: { pl: 'Jak się zalogować', en: 'How to log in', uk: 'Як увійти' },
  channels: [
    {
      id: 'portal',
      name: { pl: 'Portal na komputerze', en: 'Portal on a computer', uk: 'Портал на комп’ютері' },
      device: 'computer',
    },
  ],
  methods: [
    { id: 'profil-zaufany', name: 'Profil zaufany', channels: { portal: {} } },
    {
      id: 'mojeid',
      name: { pl: 'mojeID w banku', en: 'mojeID at a bank', uk: 'mojeID у банку' },
      summary: {
        pl: 'Logujesz się tak jak na swoje konto w banku.',
        en: 'You log in as you do to your bank account.',
        uk: 'Ви входите так само, як до свого банківського рахунку.',
      },
      channels: { portal: {} },
    },
  ],
};

const scamWarning = {
  title: { pl: 'Uwaga na fałszywe SMS-y', en: 'Beware of false text messages', uk: 'Остерігайтеся фальшивих SMS' },
  lead: {
    pl: 'Oszuści próbują zdobyć Twoje dane lub pieniądze.',
    en: 'Fraudsters try to obtain your data or your money.',
    uk: 'Шахраї намагаються отримати ваші дані або гроші.',
  },
  impersonates: ['Narodowy Fundusz Zdrowia (NFZ)'],
  forms: ['sms', 'phone'],
  never: {
    pl: 'Nigdy nie podawaj nikomu hasła.',
    en: 'Never give anyone your password.',
    uk: 'Ніколи нікому не повідомляйте пароль.',
  },
  inDoubt: {
    pl: 'Sprawdź wiadomość na jednej z tych stron.',
    en: 'Check the message on one of these sites.',
    uk: 'Перевірте повідомлення на одному з цих сайтів.',
  },
  officialSites: [
    { name: { pl: 'Portal pacjenta', en: 'Patient portal', uk: 'Портал пацієнта' }, href: 'https://pacjent.gov.pl/' },
    { name: 'Centrum e-Zdrowia', href: 'https://cez.gov.pl/' },
  ],
  report: {
    text: {
      pl: 'Zgłoś podejrzaną wiadomość.',
      en: 'Report a suspicious message.',
      uk: 'Повідомте про підозріле повідомлення.',
    },
    phone: '+48 573 205 962',
    email: 'incydent@csirt.cez.gov.pl',
  },
};

/** 22:00 on that day, by the zone’s clocks: never inside a clock change, which comes after midnight. */
function evening(at: EpochMs): EpochMs {
  const offset = offsetAt(at, ZONE) * MINUTE;
  return Math.floor((at + offset) / DAY) * DAY + 22 * HOUR - offset;
}

/** A moment with the offset that the zone has then. */
function written(at: EpochMs): string {
  const offset = offsetAt(at, ZONE);
  return `${new Date(at + offset * MINUTE).toISOString().slice(0, 19)}${formatOffset(offset)}`;
}

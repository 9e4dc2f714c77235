/**
 * Small notice documents, each with just what a test looks at. Every builder gives a valid part and takes what is
 * different in this test.
 */
import type {
  Channel,
  LoginMethods,
  Method,
  NoticeDocument,
  Outage,
  ScamWarning,
  Text,
} from '../../src/notice/document.js';

export function notice(sections: Partial<NoticeDocument> = {}): NoticeDocument {
  return {
    revision: 1,
    updated: '2024-01-01T08:00:00+01:00',
    timeZone: 'Europe/Warsaw',
    language: 'pl',
    ...sections,
  };
}

/** Announced on a Friday for that evening and the next day, 20 hours long. */
export function outage(different: Partial<Outage> = {}): Outage {
  return {
    id: 'profil-zaufany',
    kind: 'planned',
    title: { pl: 'Przerwa profilu zaufanego', en: 'Trusted profile down', uk: 'Перерва довіреного профілю' },
    start: '2024-01-19T20:00:00+01:00',
    end: '2024-01-20T16:00:00+01:00',
    announceFrom: '2024-01-12T00:00:00+01:00',
    ...different,
  };
}

/** Moments around {@link outage}, for `preview-time`. */
export const WHEN = {
  unannounced: '2024-01-11T12:00:00+01:00',
  upcoming: '2024-01-18T12:00:00+01:00',
  active: '2024-01-19T22:15:00+01:00',
  ended: '2024-01-20T17:00:00+01:00',
  gone: '2024-01-22T12:00:00+01:00',
} as const;

export const COMPUTER: Channel = {
  id: 'ikp',
  name: { pl: 'IKP na komputerze', en: 'IKP on a computer', uk: 'IKP на комп’ютері' },
  device: 'computer',
};

export const PHONE: Channel = {
  id: 'mojeikp',
  name: { pl: 'mojeIKP na telefonie', en: 'mojeIKP on a phone', uk: 'mojeIKP на телефоні' },
  device: 'phone',
};

/** In both channels, without steps. */
export function method(different: Partial<Method> & { id: string }): Method {
  return { name: different.id, channels: { ikp: {}, mojeikp: {} }, ...different };
}

export function loginMethods(different: Partial<LoginMethods> = {}): LoginMethods {
  return {
    title: { pl: 'Jak się zalogować', en: 'How to log in', uk: 'Як увійти' },
    channels: [COMPUTER, PHONE],
    methods: [
      method({ id: 'profil-zaufany', name: 'Profil zaufany', channels: { ikp: {} } }),
      method({ id: 'mojeid', name: 'mojeID' }),
      method({ id: 'mobywatel', name: 'mObywatel' }),
    ],
    ...different,
  };
}

export function scamWarning(different: Partial<ScamWarning> = {}): ScamWarning {
  return {
    title: { pl: 'Uważaj na oszustów', en: 'Beware of fraudsters', uk: 'Остерігайтеся шахраїв' },
    ...different,
  };
}

/** {@link scamWarning} with all its sections. */
export function wholeScamWarning(different: Partial<ScamWarning> = {}): ScamWarning {
  return scamWarning({
    lead: 'Oszuści próbują zdobyć **Twoje dane**.',
    impersonates: ['NFZ', 'Centrum e-Zdrowia'],
    forms: ['sms', 'email', 'phone', 'website', 'social'],
    inDoubt: 'Skontaktuj się z nami.',
    never: 'Nigdy nie korzystaj z danych podanych w SMS-ie.',
    rules: ['Uważaj na linki.', 'Nie podawaj haseł.'],
    officialSites: [{ name: 'Portal pacjenta', href: 'https://pacjent.gov.pl/' }],
    report: { text: 'Zgłoś to.', phone: '+48 573 205 962', email: 'incydent@csirt.cez.gov.pl' },
    trustedSources: 'Prawdziwe informacje są na [pacjent.gov.pl](https://pacjent.gov.pl/).',
    readAlso: [{ title: 'Bezpieczna e-recepta', text: 'Zobacz, jak.', href: '/e-recepta' }],
    ...different,
  });
}

/** What the trusted profile's outage does to the methods of {@link loginMethods}. */
export const EFFECTS: NonNullable<Outage['affects']> = [
  { method: 'profil-zaufany', state: 'unavailable' },
  {
    method: 'mobywatel',
    state: 'limited',
    channels: ['ikp'],
    activateBefore: '2024-01-19T20:00:00+01:00',
    note: 'Aplikacja musi być aktywna.',
  },
];

/** Everything at once: an outage, the methods it affects, and the warning. */
export function wholeNotice(title?: Text): NoticeDocument {
  const titled = title === undefined ? {} : { title };
  return notice({
    outages: [outage({ affects: EFFECTS, ...titled })],
    loginMethods: loginMethods(titled),
    scamWarning: wholeScamWarning(titled),
  });
}

/** What {@link threeParts} has else. */
interface Different {
  outage?: Partial<Outage>;
  loginMethods?: Partial<LoginMethods>;
  scamWarning?: Partial<ScamWarning>;
}

/** Something for each element, in Polish: a failure without an end, one method, one warning. */
export function threeParts(different: Different = {}): NoticeDocument {
  return notice({
    updated: '2026-01-12T08:00:00+01:00',
    outages: [{ id: 'a', kind: 'unplanned', title: 'Awaria', start: '2026-01-12T08:00:00+01:00', ...different.outage }],
    loginMethods: {
      title: 'Logowanie',
      channels: [{ id: 'ikp', name: 'IKP', device: 'computer' }],
      methods: [{ id: 'mojeid', name: 'mojeID', channels: { ikp: { steps: ['Wybierz bank.'] } } }],
      ...different.loginMethods,
    },
    scamWarning: { title: 'Uwaga', never: 'Nie podawaj nikomu hasła.', ...different.scamWarning },
  });
}

/** An instant by the device's clock, for documents that are looked at now: old ones make a clock doubtful. */
export function hoursFromNow(hours: number): string {
  return new Date(Date.now() + hours * 3_600_000).toISOString();
}

/** An address at which a document is found, with no server. */
export function addressOf(document: unknown): string {
  return `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(document))}`;
}

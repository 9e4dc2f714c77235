/** Documents for tests: one in which everything is right, and ways to break a single thing of it. */

export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** A small document that has every field at least once. A new one with each call. */
export function soundDocument(): Json {
  return {
    $schema: 'notice.schema.json',
    revision: 3,
    updated: '2024-01-18T09:00:00+01:00',
    timeZone: 'Europe/Warsaw',
    timeZoneName: 'czas polski',
    language: 'pl',
    outages: [
      {
        id: 'profil-zaufany',
        kind: 'planned',
        title: { pl: 'Przerwa', en: 'Interruption', uk: 'Перерва' },
        summary: 'Nie zalogujesz się **profilem**.',
        operator: { name: 'Operator', href: 'https://operator.example/', text: 'Prowadzi usługę.' },
        start: '2024-01-19T20:00:00+01:00',
        end: '2024-01-20T16:00:00+01:00',
        previousEnd: '2024-01-20T12:00:00+01:00',
        announceFrom: '2024-01-12T00:00:00+01:00',
        showUntil: '2024-01-21T16:00:00+01:00',
        cancelledAt: '2024-01-20T10:00:00+01:00',
        affects: [
          { method: 'profil-zaufany', state: 'unavailable', channels: ['ikp', 'mojeikp'] },
          { method: 'mobywatel', state: 'limited', activateBefore: '2024-01-19T20:00:00+01:00', note: 'Po aktywacji.' },
        ],
        updates: [{ at: '2024-01-19T21:00:00+01:00', text: 'Trwają prace.' }],
        notes: [{ title: 'Lekarze', text: 'Recepty działają.', links: [{ text: 'Więcej', href: '/lekarze' }] }],
      },
      { id: 'awaria', kind: 'unplanned', title: 'Awaria', start: '2024-02-01T08:00:00+01:00' },
    ],
    loginMethods: {
      title: 'Jak się zalogować',
      lead: 'Wybierz sposób.',
      channels: [
        { id: 'ikp', name: 'IKP', device: 'computer', lead: 'Na komputerze.' },
        { id: 'mojeikp', name: 'mojeIKP', device: 'phone' },
      ],
      methods: [
        {
          id: 'profil-zaufany',
          name: 'Profil zaufany',
          summary: 'Bezpłatny.',
          providers: ['Bank Pierwszy', 'Bank Drugi'],
          needs: ['Konto w banku'],
          channels: { ikp: { when: 'Zawsze.', steps: ['Otwórz stronę.', 'Wpisz hasło.'] }, mojeikp: {} },
          links: [{ text: 'O profilu', href: 'https://profil.example/' }],
        },
        { id: 'mobywatel', name: 'mObywatel', channels: { ikp: { steps: ['Zeskanuj kod.'] } } },
      ],
    },
    scamWarning: {
      title: 'Uwaga na oszustów',
      lead: 'Nie klikaj.',
      impersonates: ['Ministerstwo', 'NFZ'],
      forms: ['sms', 'email', 'phone'],
      inDoubt: 'Zadzwoń.',
      never: 'Nie podawaj hasła.',
      rules: ['Sprawdź adres.', 'Nie spiesz się.'],
      officialSites: [
        { name: 'Pacjent', href: 'https://pacjent.example/' },
        { name: 'NFZ', href: 'https://nfz.example/' },
      ],
      report: { text: 'Zgłoś.', phone: '+48 573 205 962', email: 'incydent@zgloszenia.example' },
      trustedSources: 'Korzystaj z oficjalnych stron.',
      readAlso: [{ title: 'E-recepta', text: 'Jak działa.', href: '/e-recepta' }],
    },
  };
}

/** The document with another value at a place (JSON Pointer); without the place where the value is `undefined`. */
export function withValue(document: Json, path: string, value: Json): Json {
  const changed = structuredClone(document);
  const steps = stepsOf(path);
  const last = steps.pop()!;
  const parent = steps.reduce(childOf, changed);
  if (Array.isArray(parent)) parent.splice(Number(last), 1, ...(value === undefined ? [] : [value]));
  else if (value !== undefined) (parent as Record<string, Json>)[last] = value;
  else Reflect.deleteProperty(parent as Record<string, Json>, last);
  return changed;
}

export function without(document: Json, path: string): Json {
  return withValue(document, path, undefined);
}

/** The value at a place; `undefined` where there is none. */
export function valueAt(document: Json, path: string): Json {
  return stepsOf(path).reduce(childOf, document);
}

/** Every place of a document but the document itself, as JSON Pointers. */
export function placesOf(document: Json, path = ''): string[] {
  if (typeof document !== 'object' || document === null) return [];
  return Object.entries(document).flatMap(([key, value]) => {
    const place = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return [place, ...placesOf(value, place)];
  });
}

/** Every string in a value, however deep. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

function stepsOf(path: string): string[] {
  const steps = path.split('/').slice(1);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function childOf(value: Json, step: string): Json {
  const holds = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
  return holds ? (value as Record<string, Json>)[step] : undefined;
}

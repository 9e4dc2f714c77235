// The notice of the matrix: that of the demo, with what it lacks, and words in all languages of the interface.
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** Polish, which stands in the code, and every language that has a translation. */
export const languages = [
  'pl',
  ...readdirSync(new URL('locales/', root))
    .filter((name) => name.endsWith('.xlf'))
    .map((name) => name.slice(0, -'.xlf'.length))
    .sort(),
];

/**
 * Titles, names and sentences in languages that the demo does not speak. What is missing here stands in Polish, which
 * the widget marks: so does a portal's own document, where a translator has had no time.
 */
const words: Record<string, Record<string, string>> = {
  ar: {
    outage: 'انقطاع خدمة الدخول profil zaufany',
    summary: 'أثناء الصيانة لا يمكنك الدخول باستخدام profil zaufany. **مواعيدك المحجوزة تبقى كما هي.**',
    news: 'ستستغرق الأعمال وقتا أطول مما أعلن عنه.',
    zone: 'توقيت بولندا',
    methods: 'كيف تسجل الدخول',
    computer: 'على الحاسوب',
    phone: 'على الهاتف',
    warning: 'احم بياناتك',
    never: 'لا تستخدم أبدا أرقام الاتصال الواردة في الرسالة نفسها.',
    rule: 'لا تعط كلمات المرور لأي شخص.',
  },
  de: {
    outage: 'Betriebsunterbrechung des Vertrauensprofils (profil zaufany)',
    summary:
      'Während der Instandhaltungsarbeiten ist die Anmeldung mit dem Vertrauensprofil nicht möglich. **Krankenversicherungsbescheinigungen bleiben abrufbar.**',
    news: 'Die Instandhaltungsarbeiten dauern länger als angekündigt.',
    zone: 'polnische Zeit',
    methods: 'Anmeldemöglichkeiten',
    computer: 'Patientenkontoverwaltung am Computer',
    phone: 'Patientenkontoverwaltung am Telefon',
    warning: 'Achten Sie auf Ihre Gesundheitsdatensicherheit',
    never: 'Benutzen Sie niemals Kontaktangaben aus der verdächtigen Nachricht selbst.',
    rule: 'Geben Sie keine Zugangsdaten weiter.',
  },
};

const news = {
  pl: 'Prace potrwają dłużej, niż zapowiadano.',
  en: 'The work takes longer than announced.',
  uk: 'Роботи триватимуть довше, ніж було оголошено.',
};

/** A fresh copy of the whole notice, in a language of its own if it has no words for it. */
export function documentIn(lang: string) {
  const notice = read('demo/notice.json');
  delete notice.$schema;
  const [outage] = notice.outages;
  const { loginMethods, scamWarning } = notice;
  outage.previousEnd = '2024-01-20T12:00:00+01:00';
  outage.updates = [{ at: '2024-01-15T08:00:00+01:00', text: { ...news } }];
  scamWarning.forms = ['sms', 'email', 'phone', 'website', 'social'];
  const places = {
    outage: outage.title,
    summary: outage.summary,
    news: outage.updates[0].text,
    zone: notice.timeZoneName,
    methods: loginMethods.title,
    computer: loginMethods.channels[0].name,
    phone: loginMethods.channels[1].name,
    warning: scamWarning.title,
    never: scamWarning.never,
    rule: scamWarning.rules[1],
  };
  const own = words[lang] ?? { zone: new Intl.DisplayNames([lang], { type: 'region' }).of('PL') };
  for (const [place, text] of Object.entries(places)) text[lang] ??= own[place as keyof typeof own];
  // Not `undefined`, which is no text.
  return JSON.parse(JSON.stringify(notice));
}

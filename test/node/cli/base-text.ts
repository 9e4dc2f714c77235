/** A document without a fault, line by line: the rows of the tables change it in one place. */
export const BASE = `{
  "revision": 3,
  "updated": "2024-01-18T09:00:00+01:00",
  "timeZone": "Europe/Warsaw",
  "language": "pl",
  "outages": [
    {
      "id": "profil-zaufany",
      "kind": "planned",
      "title": { "pl": "Przerwa w logowaniu", "en": "Login is down", "uk": "Перерва у вході" },
      "summary": { "pl": "Nie zalogujesz się.", "en": "You cannot log in.", "uk": "Ви не увійдете." },
      "operator": { "name": "COI", "href": "https://www.coi.gov.pl/" },
      "start": "2024-01-19T20:00:00+01:00",
      "end": "2024-01-20T16:00:00+01:00",
      "announceFrom": "2024-01-12T00:00:00+01:00",
      "affects": [
        { "method": "profil-zaufany", "state": "unavailable" },
        { "method": "mobywatel", "state": "limited", "channels": ["ikp"], "activateBefore": "2024-01-19T20:00:00+01:00" }
      ],
      "notes": [
        {
          "title": { "pl": "Lekarze", "en": "Doctors", "uk": "Лікарі" },
          "links": [
            { "text": { "pl": "Dla lekarzy", "en": "For doctors", "uk": "Для лікарів" }, "href": "https://pacjent.gov.pl/lekarze" }
          ]
        }
      ]
    }
  ],
  "loginMethods": {
    "title": { "pl": "Jak się zalogować", "en": "How to log in", "uk": "Як увійти" },
    "channels": [{ "id": "ikp", "name": "IKP", "device": "computer" }],
    "methods": [
      { "id": "profil-zaufany", "name": "Profil zaufany", "channels": { "ikp": {} } },
      { "id": "mobywatel", "name": "mObywatel", "channels": { "ikp": {} } },
      { "id": "mojeid", "name": "mojeID", "channels": { "ikp": {} } }
    ]
  },
  "scamWarning": {
    "title": { "pl": "Uwaga na oszustów", "en": "Beware of fraud", "uk": "Остерігайтеся шахраїв" },
    "forms": ["sms", "email"],
    "never": { "pl": "Nie podawaj hasła.", "en": "Do not give your password.", "uk": "Не повідомляйте пароль." },
    "officialSites": [{ "name": "Portal pacjenta", "href": "https://pacjent.gov.pl/" }],
    "report": { "phone": "+48 573 205 962", "email": "incydent@pacjent.gov.pl" }
  }
}
`;

/**
 * One row: what is wrong, what of the base becomes what, and everything that `check` must then say, nothing more: place,
 * severity, code and sentences.
 */
export type Row = readonly [what: string, from: string, to: string, ...found: string[]];

/** @returns the base with one thing changed */
export function changed(from: string, to: string): string {
  const parts = BASE.split(from);
  if (parts.length !== 2) throw new Error(`"${from}" is ${parts.length - 1} times in the base, not once.`);
  return parts.join(to);
}

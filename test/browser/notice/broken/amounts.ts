import { soundDocument } from '../documents.js';
import { changed, leavesOut, OUTAGE, times, type BrokenDocument } from './builders.js';

/** A text within many lists. */
const deep = (levels: number) => Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 'x');

function languages(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`xx-${index}`, 'A']));
}

/** Too much of something. */
export const amounts: BrokenDocument[] = [
  leavesOut('a text of 10,001 characters', '/outages/0/summary', 'a'.repeat(10_001), 'too-long'),
  leavesOut('a text of 10,001 characters in one language', '/outages/0/title/uk', 'a'.repeat(10_001), 'too-long'),
  leavesOut('an address of 256 kB', '/outages/0/operator/href', `/${'a'.repeat(262_144)}`, 'too-long'),
  {
    what: 'a list of 501 rules',
    document: () => changed({ '/scamWarning/rules': times(501, 'A') }),
    found: ['/scamWarning/rules too-many'],
    remains: () => changed({ '/scamWarning/rules': times(500, 'A') }),
  },
  {
    what: 'a list of 100,000 outages',
    document: () => changed({ '/outages': times(100_000, OUTAGE) }),
    found: ['/outages too-many'],
    remains: () => changed({ '/outages': times(500, OUTAGE) }),
  },
  {
    what: 'a text in 501 languages',
    document: () => changed({ '/timeZoneName': languages(501) }),
    found: ['/timeZoneName too-many'],
    remains: () => changed({ '/timeZoneName': languages(500) }),
  },
  {
    what: '10,000 fields that nobody knows',
    document: () => ({ ...(soundDocument() as object), ...languages(10_000) }),
    found: [...Object.keys(languages(99)).map((name) => `/${name} unknown-field?`), ' too-many'],
    remains: soundDocument,
  },
  {
    what: 'a hundred broken rules',
    document: () => changed({ '/scamWarning/rules': times(100, 0) }),
    found: [...times(99, 0).map((_, index) => `/scamWarning/rules/${index} wrong-type`), ' too-many'],
    remains: () => changed({ '/scamWarning/rules': [] }),
  },
  leavesOut('a text under 5,000 brackets', '/outages/0/summary', deep(5_000), 'wrong-type'),
];

import { documentOf, minutesFromNow, type Headers } from '../answer.js';
import type { Fault } from './fault.js';

const GOOD = documentOf(2);
const DAY = 24 * 60;

const harmless = (name: string, does: string, headers: Headers, body: string = GOOD): Fault => ({
  name,
  does,
  answer: (answer) => answer.send(body, headers),
});

const outdated = (shows: string, does: string, body: string): Fault => ({
  name: `revision-${shows.replace(' ', '-')}`,
  does,
  shows,
  keeps: true,
  atFirst: { keeps: false },
  answer: (answer) => answer.send(body),
});

export const caches: Fault[] = [
  outdated('0', 'answers with an older revision, from a cache', documentOf(0)),
  outdated(
    '1 of yesterday',
    'answers with the same revision, updated earlier',
    documentOf(1, { name: '1 of yesterday', updated: minutesFromNow(-DAY).toISOString() }),
  ),
  {
    name: 'revision-1-corrected',
    does: 'answers with the same revision, updated later',
    shows: '1 corrected',
    answer: (answer) => answer.send(documentOf(1, { name: '1 corrected', updated: minutesFromNow(-1).toISOString() })),
  },
  harmless('cache-for-a-year', 'lets caches keep the answer for a year', {
    'Cache-Control': 'public, max-age=31536000, immutable',
    ETag: '"2"',
  }),
  harmless('no-store', 'forbids to store, with all the headers for that', {
    'Cache-Control': 'no-store, no-cache, must-revalidate',
    Pragma: 'no-cache',
    Expires: '0',
    Vary: '*',
  }),
  harmless('validators-garbage', 'sends nonsense as ETag and Last-Modified', {
    ETag: 'W/""""',
    'Last-Modified': 'soon',
  }),
  harmless('set-cookie', 'sets a cookie', { 'Set-Cookie': 'visitor=1; Max-Age=600; Path=/' }),
  harmless('attachment', 'calls the document a download, in a sandbox, to be refreshed', {
    'Content-Disposition': 'attachment; filename="notice.json"',
    'Content-Security-Policy': 'sandbox',
    Refresh: '0; url=/',
  }),
];

const READABLE = { 'Access-Control-Expose-Headers': 'Date, Age, Retry-After' };

/** These tell the page the time: tests of it go one after another. */
const told = (name: string, does: string, headers: Headers): Fault => ({
  ...harmless(`clock-${name}`, does, { ...READABLE, ...headers }),
  alone: 'time',
});

export const clocks: Fault[] = [
  told('ahead', 'has a clock that is 5 hours ahead', { Date: minutesFromNow(300).toUTCString() }),
  told('behind', 'has a clock that is 5 hours behind', { Date: minutesFromNow(-300).toUTCString() }),
  told('year-1970', 'has a clock of 1970', { Date: new Date(0).toUTCString() }),
  told('year-9999', 'has a clock of 9999', { Date: 'Fri, 31 Dec 9999 23:59:59 GMT' }),
  told('missing', 'sends no Date', { Date: undefined }),
  told('twice', 'sends two Dates', { Date: [minutesFromNow(0).toUTCString(), minutesFromNow(60).toUTCString()] }),
  told('garbage', 'sends “Date: today”', { Date: 'today' }),
  told('polish', 'sends a Date in Polish', { Date: 'pon, 15 sty 2024 12:00:00 CET' }),
  told('age-garbage', 'sends “Age: old”', { Age: 'old' }),
  told('age-negative', 'sends “Age: -3600”', { Age: -3600 }),
  told('age-huge', 'sends an Age of 20 digits', { Age: '9'.repeat(20) }),
  told('age-infinite', 'sends “Age: Infinity”', { Age: 'Infinity' }),
];

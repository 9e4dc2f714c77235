// Pages that are old, foreign or hostile: what is served, and the four places of a page where a widget is to stand.
import { createServer } from 'node:http';
import { built } from '../loading/site.js';
import { listening } from '../../support/listening.js';
import { threeParts } from '../../support/notices.js';

export const notice = JSON.stringify(
  threeParts({
    outage: { title: 'Brak łączności z bazą', summary: 'Zażółć **gęślą** jaźń.' },
    loginMethods: { title: 'Sposoby logowania' },
    scamWarning: { title: 'Uwaga na oszustów', rules: ['Sprawdź adres.'] },
  }),
);

const OUTAGE = ['Brak łączności z bazą', '12 stycznia 2026', 'Zażółć gęślą jaźń.'];

/** In every place, the words that must be readable: of the document and the widget's own, or of the fallback. */
export const places = [
  OUTAGE,
  ['Sposoby logowania', 'mojeID', 'Działa'],
  ['Uwaga na oszustów', 'Nie podawaj nikomu hasła.', 'Zapamiętaj', 'Sprawdź adres.'],
  OUTAGE,
].map((widget, index) => ({ widget, fallback: `Zastępcza treść: zażółć gęślą jaźń ${index + 1}.` }));

const inlineJson = `<script type="application/json">${notice}</script>`;
const fallback = (index: number) => places[index]?.fallback ?? '';

/**
 * The four places: two elements with the document in the page, one that asks for it, and one for editors whose system
 * removes unknown tags.
 */
export const elements = [
  `<ikp-outage-banner>${inlineJson}<p slot="fallback">${fallback(0)}</p></ikp-outage-banner>`,
  `<ikp-login-methods>${inlineJson}<p slot="fallback">${fallback(1)}</p></ikp-login-methods>`,
  `<scam-warning src="/notice.json"><p>${fallback(2)}</p></scam-warning>`,
  `<div data-ikp-widget="outage-banner" data-ikp-src="/notice.json"><p>${fallback(3)}</p></div>`,
]
  .map((element) => `<div data-place="">${element}</div>`)
  .join('\n');

/** Notes what the page was like before our script; a script of the page, see look.ts. */
export const noted = `<script>window[' look'].note()</script>`;
export const own = `<script src="/built.js"></script>`;
export const deferred = `<script src="/built.js" defer="defer"></script>`;

/** A page whose own script runs before ours. */
export const page = (head: string, body: string = elements) =>
  `<!doctype html><html lang="pl"><meta charset="utf-8"><title>T</title>${head}<body><h1>Portal</h1>${body}</body></html>`;

/** What a path answers: HTML, or a body of a given type. */
export type Answer = string | { type: string; body: string | Buffer; headers?: Record<string, string> };

/**
 * Serves answers, the script and the notice on loopback until the tests of the file are over.
 * @returns the origin
 */
export async function serve(answers: ReadonlyMap<string, Answer>): Promise<string> {
  const files: [string, Answer][] = [
    ['/built.js', { type: 'text/javascript', body: built }],
    ['/notice.json', { type: 'application/json', body: notice }],
  ];
  const always = new Map(files);
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    const answer = answers.get(path) ?? always.get(path);
    if (answer === undefined) return void response.writeHead(404).end();
    const { type, body, headers } = typeof answer === 'string' ? { type: 'text/html', body: answer } : answer;
    response.writeHead(200, { 'content-type': type, ...headers }).end(body);
  });
  return listening(server);
}
